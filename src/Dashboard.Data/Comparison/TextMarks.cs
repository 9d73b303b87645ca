using System.Text.RegularExpressions;

namespace Dashboard.Data.Comparison;

/// <summary>What a marked passage of a summary is.</summary>
public enum MarkClass
{
    /// <summary>Money: 500亿元, CNY 50 billion.</summary>
    Amount,

    /// <summary>A share: 30%, 5个百分点.</summary>
    Share,

    /// <summary>A number of things: 20家以上, 400 product footprints.</summary>
    Count,

    /// <summary>A year, day, plan period or length of time: 2027年, 3年内, by June 2025.</summary>
    Date,

    /// <summary>A result or a limit that is to hold: 确保 不低于 达到, at least, ensure.</summary>
    Firm,

    /// <summary>A result that is aimed at: 力争 计划 目标, aims to, planned.</summary>
    Aim,

    /// <summary>What leaves open whether and how far: 探索 试点 鼓励 支持, pilot, explore, encourage.</summary>
    Exploratory,
}

/// <summary>A marked passage of a text.</summary>
/// <param name="Start">Of its first character.</param>
/// <param name="End">After its last character; greater than <paramref name="Start"/>.</param>
public readonly record struct TextMark(int Start, int End, MarkClass Class)
{
    public string In(string text) => text[Start..End];
}

/// <summary>A piece of a text; <paramref name="Class"/> is null between marks.</summary>
public readonly record struct MarkedPiece(string Text, MarkClass? Class);

/// <summary>
/// Finds amounts, shares, counts, dates and words of commitment in a text, Chinese or English. It goes by form alone:
/// it does not know whether 支持 governs the number after it, and numbers spelt out in words (六部门, twenty) stay
/// unmarked. Document and standard numbers are not figures.
/// </summary>
public static class TextMarks
{
    /// <summary>In the order of the text; no two overlap, none is empty.</summary>
    public static IReadOnlyList<TextMark> Of(string text) => [.. Found(text).Select(found => found.Mark)];

    /// <summary>The whole text in pieces; put together they are the text again.</summary>
    public static IReadOnlyList<MarkedPiece> Cut(string text)
    {
        var pieces = new List<MarkedPiece>();
        var at = 0;
        foreach (var mark in Of(text))
        {
            if (mark.Start > at)
            {
                pieces.Add(new(text[at..mark.Start], null));
            }

            pieces.Add(new(mark.In(text), mark.Class));
            at = mark.End;
        }

        if (at < text.Length)
        {
            pieces.Add(new(text[at..], null));
        }

        return pieces;
    }

    /// <summary>The marks with what their patterns captured: n the number, u its unit, c a currency before it, s a scale. The earlier wins, then the longer, then the first class.</summary>
    internal static IEnumerable<FoundMark> Found(string text)
    {
        var candidates = MarkPatterns.All
            .SelectMany(pattern => pattern.Regex.Matches(text).Select(match => (pattern.Class, Match: match)))
            .OrderBy(candidate => candidate.Match.Index)
            .ThenByDescending(candidate => candidate.Match.Length)
            .ThenBy(candidate => candidate.Class);
        var (at, hasCurrency) = (0, false);
        foreach (var (found, match) in candidates)
        {
            if (match.Length == 0 || match.Index < at)
            {
                continue;
            }

            at = match.Index + match.Length;
            hasCurrency |= match.Groups["c"].Success;
            if (found is not { } known)
            {
                continue;
            }

            if (known == MarkClass.Count && hasCurrency && MoneyScale(match) is { } scale)
            {
                at = scale.Index + scale.Length;
                yield return new(new(match.Index, at, MarkClass.Amount), match.Groups["n"].Value, scale.Value);
            }
            else
            {
                string[] unit = [match.Groups["c"].Value.Trim(), match.Groups["u"].Value.Trim()];
                yield return new(
                    new(match.Index, at, known), match.Groups["n"].Value, string.Join(' ', unit.Where(part => part.Length > 0)));
            }
        }
    }

    /// <summary>CNY 10 billion, a 4 billion first phase: the currency is said once. Two million users are no money.</summary>
    private static Group? MoneyScale(Match match)
    {
        var scale = match.Groups["s"];
        return scale.Success && (scale.Value is "billion" or "trillion" || match.Groups["u"].Value.Trim() == scale.Value) ? scale : null;
    }
}

/// <param name="Number">As printed; empty for words of commitment and dates.</param>
/// <param name="Unit">With the currency before it; empty where there is none.</param>
internal readonly record struct FoundMark(TextMark Mark, string Number, string Unit);
