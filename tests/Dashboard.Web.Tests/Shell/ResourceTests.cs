using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Dashboard.Web.Resources;
using MudBlazor;
using Xunit;

namespace Dashboard.Web.Tests.Shell;

/// <summary>Both languages are complete, down to the texts of the component library.</summary>
public sealed partial class ResourceTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    public static TheoryData<Type> Markers =>
        [.. typeof(CommonText).Assembly.GetTypes().Where(type => type.Namespace == typeof(CommonText).Namespace && type.IsPublic && !type.IsAbstract)];

    [Theory]
    [MemberData(nameof(Markers))]
    public void Both_languages_have_the_same_keys_and_places(Type marker)
    {
        var chinese = TextsOf(marker, CultureInfo.InvariantCulture);
        var english = TextsOf(marker, English);

        Assert.NotEmpty(chinese);
        Assert.Equal(chinese.Keys.Order(StringComparer.Ordinal), english.Keys.Order(StringComparer.Ordinal));

        // Chinese puts a measure word where English needs none, so English may use fewer of the values, never others
        Assert.All(chinese, text => Assert.Subset(PlacesIn(text.Value), PlacesIn(english[text.Key])));
    }

    [Theory]
    [MemberData(nameof(Markers))]
    public void English_texts_hold_no_Chinese(Type marker)
    {
        // the language switch names Chinese in Chinese
        var left = TextsOf(marker, English).Where(text => ChineseCharacter().IsMatch(text.Value) && text.Key is not ("OtherLanguage" or "OtherLanguageName"));

        Assert.DoesNotContain(left, text => !IsNameOfATerm(text.Value));
    }

    [Fact]
    public void Every_text_of_the_component_library_is_translated()
    {
        var library = typeof(MudDialog).Assembly;
        using var stream = library.GetManifestResourceStream("MudBlazor.Resources.LanguageResource.resources")!;
        using var reader = new ResourceReader(stream);
        var keys = reader.Cast<DictionaryEntry>().Select(entry => (string)entry.Key).ToList();

        Assert.NotEmpty(keys);
        Assert.Empty(keys.Except(TextsOf(typeof(ComponentText), CultureInfo.InvariantCulture).Keys));
    }

    /// <summary>English texts may quote a Chinese term beside its translation, in brackets or quotation marks.</summary>
    private static bool IsNameOfATerm(string text) => QuotedChinese().Replace(text, "") is var rest && !ChineseCharacter().IsMatch(rest);

    private static Dictionary<string, string> TextsOf(Type marker, CultureInfo culture)
    {
        var manager = new ResourceManager(marker.FullName!, marker.Assembly);
        var set = manager.GetResourceSet(culture, createIfNotExists: true, tryParents: false);
        Assert.NotNull(set);
        return set.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!, StringComparer.Ordinal);
    }

    private static HashSet<string> PlacesIn(string text) => [.. Place().Matches(text).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"\{(\d+)[^}]*\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"[\u4e00-\u9fff]")]
    private static partial Regex ChineseCharacter();

    [GeneratedRegex(@"[(（“‘""][^)）”’""]*[\u4e00-\u9fff][^)）”’""]*[)）”’""]")]
    private static partial Regex QuotedChinese();
}
