using ClosedXML.Excel;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Features.Compare;
using Dashboard.Web.Reports.Excel;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Reports;

/// <summary>Small tables with a chart of their cells beside them: who has what, centres planned and built, funds by basis.</summary>
internal sealed class ChartSheets(XLWorkbook workbook, Stylebook stylebook, ReportContext context, ComparisonMatrix matrix, CellContent question, CompareNumbers numbers)
{
    private const double ChartWidth = 150;
    private const double Tallest = 165;

    /// <summary>Blank columns on which a chart lies, in column units of about two millimetres.</summary>
    private const int RoomColumns = 9;

    private static readonly FundBasis[] Bases = [FundBasis.Target, FundBasis.Subscribed, FundBasis.PaidIn, FundBasis.Unknown];

    private static readonly (CellState State, string Colour)[] States =
    [
        (CellState.Recorded, "0E5A70"), (CellState.CityOnly, "7FC0D3"), (CellState.ConfirmedNone, "9C4A14"),
        (CellState.NotFound, "E0B48E"), (CellState.NotReviewed, "C4CDD1"),
    ];

    private readonly List<SheetDrawing> charts = [];

    private Shell.Words Words => context.Words;

    private IStringLocalizer Text => context.Text;

    /// <returns>The charts, to be put into the saved file.</returns>
    public IReadOnlyList<SheetDrawing> Write()
    {
        Adoption();
        if (matrix.Blocks.Any(block => block.Theme.Kind == MeasureKind.ConceptVerification))
        {
            Centres();
        }

        if (matrix.Blocks.Any(block => block.Theme.Kind == MeasureKind.Fund))
        {
            Funds();
        }

        return charts;
    }

    private void Adoption() => Chart(
        "Adoption", Text["UnitProvinces"], stacked: true, Words["FieldTheme"],
        [.. States.Select(entry => new Series<ThemeBlock>(
            Words.Of(entry.State), entry.Colour, block => block.Summary.Cells.Count(cell => cell.State == entry.State)))],
        matrix.Blocks,
        block => Words.Of(block.Theme.Name));

    /// <summary>Numbers of the provinces' own; only those that compare, unless others were asked for.</summary>
    private void Centres() => Chart(
        "CentresChart", Text["UnitCentres"], stacked: false, Words["FieldProvince"],
        [
            new(Text["ColumnPlanned"], "7FC0D3", row => Counted(row.Planned)),
            new(Text["ColumnBuilt"], "0E5A70", row => Counted(row.Built)),
        ],
        [.. StructuredViews.Centres(context.Dataset, context.AsOf, IsShown).OfProvinces
            .Where(row => (Counted(row.Planned) ?? Counted(row.Built)) is not null)],
        row => Words.Of(row.Province.ShortName));

    private void Funds()
    {
        // a size whose basis is not known stands beside no other unasked
        var bases = Bases.Where(basis => basis != FundBasis.Unknown || numbers == CompareNumbers.Incomparable).ToList();
        var sizes = FundSizes.Of(context.Dataset, context.AsOf).Where(row => IsShown(row.Province) && bases.Exists(row.ByBasis.ContainsKey));
        string[] colours = ["0E5A70", "3D8572", "C36521", "C4CDD1"];
        Chart(
            "FundsChart", Text["UnitYiYuan"], stacked: false, Words["FieldProvince"],
            [.. bases.Select((basis, index) => new Series<FundSizes>(
                basis == FundBasis.Unknown ? Text["LargestUnknown"] : Words.Of(basis),
                colours[index],
                row => row.ByBasis.TryGetValue(basis, out var size) ? size : null))],
            [.. sizes],
            row => Words.Of(row.Province.ShortName));
    }

    /// <param name="key">SheetX, TitleX and NoteX in the texts.</param>
    private void Chart<TRow>(
        string key, string unit, bool stacked, string categoryHead, IReadOnlyList<Series<TRow>> series, IReadOnlyList<TRow> rows,
        Func<TRow, string> category)
    {
        var title = Text[$"Title{key}"].Value;
        var head = context.Head(title, question, CellContent.Of(NoteOf(key)));
        var height = Math.Min(Tallest, 45 + (rows.Count * (stacked ? 8 : 5 + (4 * series.Count))));
        var place = new DrawingPlace(head.HeadRow, series.Count + 3, ChartWidth, height);
        var name = SheetWriter.Table(
            workbook, stylebook, Text[$"Sheet{key}"], head,
            [
                new(new(categoryHead, 22), row => CellContent.Of(category(row))),
                .. series.Select(one => new SheetColumn<TRow>(new(one.Name, 12, IsNumber: true), row => CellContent.Of(one.Value(row)))),
            ],
            frozenColumns: 1,
            rows,
            new SheetExtras { RoomColumns = RoomColumns, RoomRows = place.Rows });
        if (rows.Count > 0)
        {
            charts.Add(new SheetChart(
                name, place, title, $"{title}, {unit}: {string.Join("; ", rows.Select(category))}", unit, head.FirstRow, [.. rows.Select(category)],
                [.. series.Select((one, index) => new ChartSeries(one.Name, index + 2, [.. rows.Select(one.Value)], one.Colour))],
                stacked));
        }
    }

    /// <summary>NoteFundsChartIncomparable where what does not compare was asked for and the chart has it.</summary>
    private string NoteOf(string key) =>
        numbers == CompareNumbers.Incomparable && key != "Adoption" ? Text[$"Note{key}Incomparable"] : Text[$"Note{key}"];

    private bool IsShown(Province province) => matrix.Provinces.Any(shown => shown.Code == province.Code);

    private decimal? Counted(ProvenNumber? number) =>
        number is { } known && (known.NotComparable is null || numbers == CompareNumbers.Incomparable) ? known.Value : null;

    private sealed record Series<TRow>(string Name, string Colour, Func<TRow, decimal?> Value);
}
