using System.Globalization;
using ClosedXML.Excel;
using Dashboard.Data.Comparison;

namespace Dashboard.Web.Reports.Excel;

/// <summary>What a cell holds: a text, a number, or runs of differently coloured text; and where it leads.</summary>
internal sealed record CellContent
{
    public static readonly CellContent Empty = new();

    private const string TwoDecimals = "0.00";

    public string? Text { get; private init; }

    public decimal? Number { get; private init; }

    /// <summary>Number format; null for a text.</summary>
    public string? Format { get; private init; }

    public IReadOnlyList<TextRun>? Runs { get; private init; }

    /// <summary>An address on the web.</summary>
    public Uri? Link { get; init; }

    /// <summary>A place in the workbook: '依据'!A12.</summary>
    public string? Place { get; init; }

    /// <summary>A name of the workbook by which formulas find the cell; null for none.</summary>
    public string? Name { get; init; }

    /// <summary>Null for the column's own colour.</summary>
    public XLColor? Colour { get; init; }

    public static CellContent Of(string? text) => string.IsNullOrEmpty(text) ? Empty : new() { Text = text };

    public static CellContent Of(decimal? number) => number is { } value
        ? new() { Number = value, Format = value == decimal.Truncate(value) ? "#,##0" : "#,##0.##" }
        : Empty;

    /// <summary>A measure of likeness or distance: always two decimals, so that a column lines up.</summary>
    public static CellContent OfShare(double value) => new() { Number = Math.Round((decimal)value, 2), Format = TwoDecimals };

    public static CellContent OfYear(int? year) => year is { } value ? new() { Number = value, Format = "0" } : Empty;

    /// <summary>The address itself, leading there where it is one.</summary>
    public static CellContent OfAddress(string? address) =>
        string.IsNullOrEmpty(address) ? Empty : new() { Text = address, Link = SafeText.LinkTo(address) };

    /// <summary>Symbol and word in the state's colour.</summary>
    public static CellContent Of(CellState state, string word) =>
        new() { Text = $"{Ink.Symbol(state)} {word}", Colour = Ink.Of(state) };

    public static CellContent Of(IReadOnlyList<TextRun> runs) => new() { Runs = runs };

    /// <summary>For measuring, and for files that know no colours.</summary>
    public string Plain => Runs is not null
        ? string.Concat(Runs.Select(run => run.Text))
        : Text ?? Number?.ToString(Format is "0" or TwoDecimals ? Format : "#,##0.##", CultureInfo.InvariantCulture) ?? "";
}

internal readonly record struct TextRun(string Text, XLColor Colour, bool Bold = false);
