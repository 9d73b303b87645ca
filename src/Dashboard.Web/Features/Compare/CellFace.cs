using System.Text.RegularExpressions;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Shell;
using Dashboard.Web.Shell.Parts;

namespace Dashboard.Web.Features.Compare;

/// <summary>What a cell shows, in the current language.</summary>
/// <param name="Css">Classes of the cell.</param>
/// <param name="StateKey">Of the symbol and its colour.</param>
/// <param name="ShowsState">Whether symbol and word stand in the cell; what a recorded cell says is enough of itself.</param>
/// <param name="HidesWord">The symbol alone, because the content follows.</param>
/// <param name="OffReason">Why the number does not compare.</param>
public sealed partial record CellFace(
    string Css,
    string StateKey,
    string StateWord,
    bool ShowsState,
    bool HidesWord,
    string? Number,
    string? Unit,
    string? Text,
    IReadOnlyList<string> Captions,
    string? OffReason,
    CellSeal? Seal)
{
    /// <summary>A recorded year: ≤2024 where the document is not later than that. Null for everything else.</summary>
    public string? Year { get; init; }

    /// <summary>What fits into a narrow column: the number, rounded to 万 or thousands where it is long, or the year.</summary>
    public string? Brief { get; init; }

    /// <summary>Of a narrow column: 5,000.</summary>
    private const int LongestNumber = 6;

    /// <summary>The cell in one line: 江苏：500 亿元，目标规模.</summary>
    public required string Summary { get; init; }

    public static CellFace Of(ComparisonRow row, ComparisonCell cell, Province province, Words words)
    {
        var key = province.HasData ? StateMark.Key(cell.State) : "out";
        var isNumber = row.Facet is { IsNumeric: true };
        var number = isNumber && cell.Value is { } value ? Words.Number(value) : null;
        var unit = number is null ? null : words.Of(row.Facet!.Unit);
        var stateWord = province.HasData ? words.Brief(cell.State) : words.Of(cell.Text);
        var text = isNumber || !province.HasData ? null : Known(words.Of(cell.Text));
        string?[] captions = [isNumber && province.HasData ? Known(words.Of(cell.Text)) : null, Known(words.Of(cell.Caption))];
        var off = cell.NotComparable is { } reason
            ? words["NotComparable"] + (Words.English ? ": " : "：") + words.Of(reason)
            : null;
        var year = row.Facet is { Field: FacetField.FirstYear or FacetField.TargetYear or FacetField.ByYear }
            && cell.State == CellState.Recorded ? YearOf(text) : null;
        var says = number is not null || text is not null;
        return new CellFace(
            $"is-{key}{(cell.NotComparable is null ? "" : " off")}{(cell.Ended ? " ended" : "")}",
            key,
            stateWord,
            ShowsState: cell.State != CellState.Recorded || !says || row.Facet is null,
            HidesWord: says,
            number,
            unit,
            text,
            [.. captions.OfType<string>()],
            off,
            cell.Measures.Count > 0 && row.Facet is not null ? CellSeal.Of(cell.Measures[0].Verification, words) : null)
        {
            Year = year,
            Brief = number is null ? year : BriefOf(cell.Value!.Value, number),
            Summary = SummaryOf(
                words.Of(province.ShortName),
                [
                    says && cell.State == CellState.Recorded ? null : stateWord,
                    number is null ? null : $"{number} {unit}",
                    text,
                    .. captions,
                    off,
                    cell.ReviewDue ? words["ReviewDue"] : null,
                ]),
        };
    }

    private static string SummaryOf(string name, string?[] parts) =>
        name + (Words.English ? ": " : "：")
        + string.Join(Words.English ? ", " : "，", parts.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>1.2万, 26k: five signs at most; the cell's title has it in full.</summary>
    private static string BriefOf(decimal value, string number) => number.Length <= LongestNumber ? number
        : Words.English ? Words.Number(Math.Round(value / 1_000m, 1)) + "k"
        : Words.Number(Math.Round(value / 10_000m, 1)) + "万";

    private static string? YearOf(string? text) =>
        text is null || YearDigits().Match(text) is not { Success: true } year ? null
        : year.Length == text.Length ? text
        : "≤" + year.Value;

    [GeneratedRegex("[0-9]{4}")]
    private static partial Regex YearDigits();

    private static string? Known(string text) => text.Length == 0 ? null : text;
}

/// <param name="Css">official, press or secondary.</param>
public sealed record CellSeal(string Css, string Character, string Name)
{
    public static CellSeal Of(Verification verification, Words words) => new(
        verification switch
        {
            Verification.OfficialText => "official",
            Verification.Press => "press",
            _ => "secondary",
        },
        words.Seal(verification),
        words.Of(verification));
}
