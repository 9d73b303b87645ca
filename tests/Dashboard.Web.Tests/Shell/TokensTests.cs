using System.Text.RegularExpressions;
using Dashboard.Web.Shell;
using Xunit;

namespace Dashboard.Web.Tests.Shell;

/// <summary>Tokens.cs repeats tokens.css; this holds the two together.</summary>
public sealed partial class TokensTests
{
    [Fact]
    public void Both_themes_have_the_colours_of_the_style_sheet()
    {
        var css = File.ReadAllText(StyleSheet());
        var blocks = BlockPattern().Matches(css);
        var light = Colours(blocks.First(block => block.Groups["theme"].Length == 0).Groups["body"].Value);
        var dark = Colours(blocks.Single(block => block.Groups["theme"].Length > 0).Groups["body"].Value);

        Assert.True(light.Count > 80);
        AssertSame(light, Tokens.Light);
        // what the dark theme does not set stays as in the light one
        AssertSame(light.Keys.ToDictionary(name => name, name => dark.GetValueOrDefault(name, light[name])), Tokens.Dark);
    }

    private static void AssertSame(Dictionary<string, string> css, Tokens tokens) =>
        Assert.Equal(
            css.OrderBy(colour => colour.Key, StringComparer.Ordinal).Select(colour => $"{colour.Key}: {colour.Value}"),
            tokens.Names.Order(StringComparer.Ordinal).Select(name => $"{name}: {tokens[name]}"));

    private static Dictionary<string, string> Colours(string body) => ColourPattern()
        .Matches(body)
        .ToDictionary(match => match.Groups["name"].Value, match => match.Groups["value"].Value.Trim());

    /// <summary>A style sheet of the application, by its file name.</summary>
    internal static string StyleSheet(string name = "tokens.css")
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "src", "Dashboard.Web", "wwwroot", "css", name);
            if (File.Exists(path))
            {
                return path;
            }
        }

        throw new FileNotFoundException($"{name} lies in none of the folders above the tests.");
    }

    [GeneratedRegex("""^\s*:root(?<theme>\[data-theme="dark"\])?\s*\{(?<body>[^}]*)\}""", RegexOptions.Multiline)]
    private static partial Regex BlockPattern();

    // colours only: not type, space, or shadows, which hold several values
    [GeneratedRegex("""--(?<name>[a-z0-9-]+):\s*(?<value>#[0-9a-f]{6}|rgba\([^)]*\));""")]
    private static partial Regex ColourPattern();
}
