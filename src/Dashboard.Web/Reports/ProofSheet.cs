using ClosedXML.Excel;
using Dashboard.Data.Model;
using Dashboard.Web.Reports.Excel;

namespace Dashboard.Web.Reports;

/// <summary>
/// The sheet of proofs: each measure of the workbook under its number [n], one row a citation. Number the measures by
/// <see cref="NumberOf"/> in the order of reading, then ask for places, then write.
/// </summary>
internal sealed class ProofSheet(ReportContext context, SheetHead head)
{
    private readonly Dictionary<string, Entry> entries = [];
    private readonly List<Entry> inOrder = [];

    public string Name { get; } = context.Text["SheetProof"];

    /// <summary>The measure's number, given on first use; <paramref name="row"/> names a row of the workbook that it fills.</summary>
    public int NumberOf(Measure measure, string? row = null)
    {
        if (!entries.TryGetValue(measure.Id, out var entry))
        {
            var firstRow = inOrder.Count == 0 ? head.FirstRow : inOrder[^1].FirstRow + RowsOf(inOrder[^1].Measure);
            entries[measure.Id] = entry = new(measure, inOrder.Count + 1, firstRow, []);
            inOrder.Add(entry);
        }

        if (row is not null && !entry.Fills.Contains(row))
        {
            entry.Fills.Add(row);
        }

        return entry.Number;
    }

    public string PlaceOf(Measure measure) => SheetWriter.Place(Name, entries[measure.Id].FirstRow);

    /// <summary>[3], leading to the measure's row.</summary>
    public CellContent Reference(Measure measure) =>
        CellContent.Of($"[{NumberOf(measure)}]") with { Place = PlaceOf(measure) };

    /// <param name="withFills">With a column that says which rows of the workbook a measure fills.</param>
    public void Write(XLWorkbook workbook, Stylebook stylebook, bool withFills)
    {
        var (words, text) = (context.Words, context.Text);
        List<SheetColumn<(Entry Entry, Citation? Citation)>> columns =
        [
            new(new(text["ColumnReference"]), row => CellContent.Of($"[{row.Entry.Number}]")),
            new(new(words["FieldProvince"], 12), row => CellContent.Of(context.ProvinceName(row.Entry.Measure.ProvinceCode))),
            new(new(words["FieldMeasure"], 30), row => CellContent.Of(words.Of(row.Entry.Measure.Title))),
            new(new(words["FieldTheme"], 14), row => CellContent.Of(context.ThemeName(row.Entry.Measure.ThemeCode))),
            new(new(text["ColumnFills"], 24, IsQuiet: true), row => CellContent.Of(words.Join(row.Entry.Fills))),
            new(new(words["FieldNumber"], 20), row => CellContent.Of(row.Entry.Measure.DocumentNumber ?? words["NotRecorded"])),
            new(new(words["FieldIssuer"], 18), row => CellContent.Of(row.Entry.Measure.Issuer ?? words["NotRecorded"])),
            new(new(words["FieldIssuedOn"], 18), row => CellContent.Of(words.IssuedOn(row.Entry.Measure))),
            new(new(words["FieldStatus"], 14), row => MeasureColumns.Status(context, row.Entry.Measure)),
            new(new(words["FieldLevel"], 14), row => CellContent.Of(words.LevelOf(row.Entry.Measure))),
            new(new(words["FieldEvidence"], 12), row => CellContent.Of(words.Of(row.Entry.Measure.Verification))),
            new(new(words["FieldSource"], 30), row => CellContent.Of(words.Of(row.Citation?.Source.TitleText))),
            new(new(text["ColumnPublisher"], 16), row => CellContent.Of(row.Citation?.Source.Publisher ?? row.Citation?.Source.Author)),
            new(new(text["ColumnPublishedOn"], 12), row => CellContent.Of(row.Citation?.Source.PublishedOn?.ToString())),
            new(new(words["FieldOriginal"], 28), row => row.Citation?.Source.Url is { } address
                ? CellContent.OfAddress(address)
                : CellContent.Of(words["NoAddress"])),
            new(new(words["FieldLocator"], 16), row => CellContent.Of(Shell.Words.Locator(row.Citation?.Locator) ?? words["LocatorMissing"])),
            new(new(words["FieldChecked"], 12), row => CellContent.Of(Shell.Words.Date(row.Entry.Measure.CheckedOn))),
            new(new(text["ColumnId"], 13, IsQuiet: true), row => CellContent.Of(row.Entry.Measure.Id)),
        ];
        if (!withFills)
        {
            columns.RemoveAt(4);
        }

        SheetWriter.Table(
            workbook, stylebook, Name, head, columns, frozenColumns: 3,
            inOrder.SelectMany(entry => entry.Measure.Citations.DefaultIfEmpty().Select(citation => (entry, citation))));
    }

    private static int RowsOf(Measure measure) => Math.Max(1, measure.Citations.Count);

    private sealed record Entry(Measure Measure, int Number, int FirstRow, List<string> Fills);
}
