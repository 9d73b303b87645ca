using ClosedXML.Excel;
using Dashboard.Web.Reports.Excel;

namespace Dashboard.Web.Reports;

/// <summary>A sheet with nothing but the map on it.</summary>
internal static class MapPage
{
    private const double Widest = 230;
    private const double Tallest = 150;
    private const int Column = 118;

    /// <returns>The picture, to be put into the saved file; none where it cannot be drawn, which the sheet then says.</returns>
    public static IReadOnlyList<SheetDrawing> Write(XLWorkbook workbook, Stylebook stylebook, ReportContext context, ReportMap map, CellContent question)
    {
        var head = context.Head(map.Title, question);
        var width = map.Missing is null ? Math.Min(Widest, Tallest * map.Width / map.Height) : 0;
        var place = new DrawingPlace(head.FirstRow, 1, width, map.Missing is null ? width * map.Height / map.Width : 0);
        var name = SheetWriter.Table<string>(
            workbook, stylebook, context.Text["SheetMap"], head,
            [new(new(map.Title, Column) { MinWidth = Column }, CellContent.Of)],
            frozenColumns: 0,
            map.Missing is { } missing ? [missing] : [],
            new SheetExtras { RoomRows = place.Rows, Filter = false });
        return map.Missing is null ? [new SheetPicture(name, place, map.Title, map.Description, map.Png)] : [];
    }
}
