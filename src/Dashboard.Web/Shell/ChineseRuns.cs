using System.Text.RegularExpressions;

namespace Dashboard.Web.Shell;

/// <summary>Finds the Chinese in a text, so that an English page marks it as Chinese.</summary>
public static partial class ChineseRuns
{
    /// <returns>The value of a lang attribute for the whole text: Chinese when an English page shows a text that holds Chinese, else none.</returns>
    public static string? Language(string? text) => Words.English && text is not null && Ideograph().IsMatch(text) ? "zh-CN" : null;

    /// <returns>In order; together they are the text.</returns>
    public static IEnumerable<(string Text, bool IsChinese)> Of(string text)
    {
        var end = 0;
        foreach (Match run in Chinese().Matches(text))
        {
            if (run.Index > end)
            {
                yield return (text[end..run.Index], false);
            }

            end = run.Index + run.Length;
            yield return (run.Value, true);
        }

        if (end < text.Length)
        {
            yield return (text[end..], false);
        }
    }

    [GeneratedRegex(@"[\u3400-\u9fff]")]
    private static partial Regex Ideograph();

    /// <summary>From the first to the last ideograph or full-width mark, over digits, letters and quotes between them: 苏发改〔2024〕219号.</summary>
    [GeneratedRegex(@"[\u3400-\u9fff\u3000-\u303f\uff00-\uffef](?:[0-9A-Za-z+\-·—“”.%&]*[\u3400-\u9fff\u3000-\u303f\uff00-\uffef])*")]
    private static partial Regex Chinese();
}
