using ClosedXML.Excel;
using Dashboard.Data.Comparison;
using Dashboard.Web.Reports.Excel;

namespace Dashboard.Web.Reports;

/// <summary>Tracks by provinces: the year in which a province first names the track, else the state.</summary>
internal static class TrackGridSheet
{
    public static void Write(XLWorkbook workbook, Stylebook stylebook, ReportContext context, SheetHead head)
    {
        var (words, text) = (context.Words, context.Text);
        var grid = TrackGrid.Build(context.Dataset, context.AsOf);
        SheetWriter.Table<TrackRow>(
            workbook, stylebook, text["SheetTracks"], head,
            [
                new(new(text["ColumnDirection"], 12, IsQuiet: true), row => CellContent.Of(words.Of(row.Track.Direction))),
                new(new(words["FieldTracks"], 18), row => CellContent.Of(words.Of(row.Track.Name))),
                new(new(text["ColumnHas"], 9, IsNumber: true), row => CellContent.Of(row.Has)),
                .. grid.Provinces.Select((province, index) => new SheetColumn<TrackRow>(
                    new(words.Of(province.ShortName), 10, IsNumber: true), row => Cell(row.Cells[index]))),
            ],
            frozenColumns: 2,
            grid.Rows);
    }

    private static CellContent Cell(TrackCell cell) => cell switch
    {
        { State: CellState.Recorded, FirstYear: { } year } => CellContent.OfYear(year) with { Colour = Ink.Accent },
        { FirstYear: { } year } => CellContent.Of($"{Ink.Symbol(cell.State)}{year}") with { Colour = Ink.Of(cell.State) },
        _ => CellContent.Of(Ink.Symbol(cell.State)) with { Colour = Ink.Of(cell.State) },
    };
}
