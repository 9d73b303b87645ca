using ClosedXML.Excel;
using Dashboard.Web.Reports.Excel;

namespace Dashboard.Web.Reports;

/// <summary>A sheet with nothing but maps on it, each under its own title on a page of its own.</summary>
internal static class MapPage
{
    private const double Widest = 170;

    /// <summary>With the lines above it the first map must not reach over the page; the others have little above them.</summary>
    private const double TallestFirst = 205;
    private const double Tallest = 240;
    private const int Column = 90;

    /// <param name="maps">The first gives the sheet its title.</param>
    /// <param name="marks">What the outlines on the maps mean; null where there are none.</param>
    /// <returns>The pictures, to be put into the saved file; none where it cannot be drawn, which the sheet then says.</returns>
    public static IReadOnlyList<SheetDrawing> Write(
        XLWorkbook workbook, Stylebook stylebook, ReportContext context, IReadOnlyList<ReportMap> maps, CellContent question, string? marks)
    {
        var head = context.Head(maps[0].Title, marks is null ? [question] : [question, CellContent.Of(marks)]);
        var drawn = maps.Where(map => map.Missing is null).ToList();
        var (row, places, pages) = (head.FirstRow, new List<DrawingPlace>(), new List<(int Row, string Title)>());
        foreach (var map in drawn)
        {
            if (places.Count > 0)
            {
                pages.Add((row++, map.Title));
            }

            var width = Math.Min(Widest, (places.Count == 0 ? TallestFirst : Tallest) * map.Width / map.Height);
            var place = new DrawingPlace(row, 1, width, width * map.Height / map.Width);
            places.Add(place);
            row += place.Rows + 1;
        }

        var name = SheetWriter.Table<string>(
            workbook, stylebook, context.Text["SheetMap"], head,
            [new(new(maps[0].Title, Column) { MinWidth = Column }, CellContent.Of)],
            frozenColumns: 0,
            maps[0].Missing is { } missing ? [missing] : [],
            new SheetExtras { RoomRows = row - head.FirstRow, Filter = false, Pages = pages, IsUpright = true });
        return [.. drawn.Zip(places, (map, place) => new SheetPicture(name, place, map.Title, map.Description, map.Png))];
    }
}
