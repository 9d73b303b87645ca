using System.Text.RegularExpressions;

namespace Dashboard.Web.Shell;

/// <summary>A place in a source in English, where it has one of the forms of the seed: section, lines, first words.</summary>
public static partial class LocatorText
{
    /// <param name="locator">“以科技创新作为核心要素”一节，第93—95行，“一是打造……”. Quoted words stay as they are.</param>
    /// <returns>The locator itself where it has another form.</returns>
    public static string English(string locator)
    {
        if (Lines().Match(locator) is { Success: true } lines)
        {
            var (section, to, words) = (lines.Groups["section"], lines.Groups["to"], lines.Groups["words"]);
            string?[] parts =
            [
                section.Success ? $"section “{section.Value}”" : null,
                to.Success ? $"lines {lines.Groups["from"].Value}–{to.Value}" : $"line {lines.Groups["from"].Value}",
                words.Success ? $"“{words.Value}”" : null,
            ];
            return string.Join(", ", parts.Where(part => part is not null));
        }

        return Cited().Match(locator) is { Success: true } cited ? $"cited in the text as {cited.Groups["number"].Value}" : locator;
    }

    [GeneratedRegex("^(?:“(?<section>.+)”一节，)?第(?<from>[0-9]+)(?:—(?<to>[0-9]+))?行(?:，“(?<words>.+)”)?$")]
    private static partial Regex Lines();

    [GeneratedRegex("^文中引用(?<number>.+)$")]
    private static partial Regex Cited();
}
