using System.Text.RegularExpressions;

namespace Dashboard.Data.Comparison;

/// <summary>A figure of a text with what stands nearest to it. All parts are as printed; nothing is computed.</summary>
/// <param name="Printed">The whole passage: 超100亿元.</param>
/// <param name="Number">100.</param>
/// <param name="Unit">亿元, CNY billion; empty where a bare number was printed.</param>
/// <param name="Date">
/// The nearest date of the same clause, else the last before it in the sentence, else the next in the sentence; null
/// where the sentence has none.
/// </param>
/// <param name="Verb">The nearest word of commitment in the same clause; null where there is none.</param>
public sealed record MarkedFigure(TextMark Mark, string Printed, string Number, string Unit, string? Date, TextMark? Verb);

/// <summary>The amounts, shares and counts of a text.</summary>
public static partial class MarkedFigures
{
    private const string SentenceEnds = "。；！？;!?\n";
    private const string ClauseEnds = "，,：:";

    /// <summary>In the order of the text.</summary>
    public static IReadOnlyList<MarkedFigure> Of(string text)
    {
        var found = TextMarks.Found(text).ToList();
        return [.. found
            .Where(one => one.Mark.Class is MarkClass.Amount or MarkClass.Share or MarkClass.Count)
            .Select(one => FigureOf(text, one, found))];
    }

    private static MarkedFigure FigureOf(string text, FoundMark one, List<FoundMark> all)
    {
        var mark = one.Mark;
        var sentence = Around(text, mark, SentenceEnds);
        var clause = Around(text, mark, SentenceEnds + ClauseEnds);
        var dates = all.Select(other => other.Mark).Where(other => other.Class == MarkClass.Date && !IsTerm(other.In(text))).ToList();
        var date = Nearest(dates, mark, clause)
            ?? dates.Where(other => Within(other, sentence)).Select(other => (TextMark?)other).LastOrDefault(other => other!.Value.End <= mark.Start)
            ?? Nearest(dates, mark, sentence);
        var verb = Nearest(
            [.. all.Select(other => other.Mark).Where(other => other.Class is MarkClass.Firm or MarkClass.Aim or MarkClass.Exploratory)],
            mark,
            clause);
        return new(
            mark,
            mark.In(text),
            one.Number,
            one.Unit,
            date?.In(text),
            verb);
    }

    /// <summary>A length of time, 15年 or 3 years, says how long and not when; 3年内 says when.</summary>
    private static bool IsTerm(string printed) => Term().IsMatch(printed);

    private static TextMark? Nearest(IEnumerable<TextMark> marks, TextMark to, (int From, int To) within) => marks
        .Where(mark => Within(mark, within))
        .OrderBy(mark => mark.End <= to.Start ? to.Start - mark.End : mark.Start - to.End)
        .ThenBy(mark => mark.Start)
        .Select(mark => (TextMark?)mark)
        .FirstOrDefault();

    private static bool Within(TextMark mark, (int From, int To) span) => mark.Start >= span.From && mark.End <= span.To;

    /// <summary>The stretch of text about a mark up to the next sign on either side. A full stop ends a sentence, a decimal point does not.</summary>
    private static (int From, int To) Around(string text, TextMark mark, string ends)
    {
        var from = mark.Start;
        while (from > 0 && !Ends(from - 1))
        {
            from--;
        }

        var to = mark.End;
        while (to < text.Length && !Ends(to))
        {
            to++;
        }

        return (from, to);

        bool Ends(int at) => ends.Contains(text[at], StringComparison.Ordinal) switch
        {
            // 1,000 holds no end of a clause
            true when text[at] == ',' => !(at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1])),
            true => true,
            false => text[at] == '.' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])),
        };
    }

    [GeneratedRegex(@"^\d{1,3}(?:\D+\d{1,3})?\s*(?:年(?!内)|个月|years?|months?)")]
    private static partial Regex Term();
}
