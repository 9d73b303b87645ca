namespace Dashboard.Web.Reports.Excel;

/// <summary>Where a drawing lies on its sheet: the cell of its upper left corner, from 1, and its size in millimetres.</summary>
internal readonly record struct DrawingPlace(int Row, int Column, double Width, double Height)
{
    /// <summary>Rows of usual height that it covers.</summary>
    public int Rows => (int)Math.Ceiling(Height / 5.2);
}

/// <summary>What is laid over the cells of a saved workbook: ClosedXML 0.95 can make no charts, and pictures only with GDI+.</summary>
/// <param name="Description">For those who do not see it.</param>
internal abstract record SheetDrawing(string Sheet, DrawingPlace Place, string Name, string Description);

internal sealed record SheetPicture(string Sheet, DrawingPlace Place, string Name, string Description, byte[] Png)
    : SheetDrawing(Sheet, Place, Name, Description);

/// <summary>Horizontal bars over cells of a table, which stay linked: a change of a cell changes its bar.</summary>
/// <param name="Unit">Of the axis; null for none.</param>
/// <param name="FirstRow">Row of the first category, from 1; the names of the series stand in the row above.</param>
/// <param name="Categories">In column 1, from the first row on.</param>
internal sealed record SheetChart(
    string Sheet,
    DrawingPlace Place,
    string Name,
    string Description,
    string? Unit,
    int FirstRow,
    IReadOnlyList<string> Categories,
    IReadOnlyList<ChartSeries> Series,
    bool Stacked) : SheetDrawing(Sheet, Place, Name, Description);

/// <param name="Column">From 1.</param>
/// <param name="Values">One a category; null for none.</param>
/// <param name="Colour">Six hexadecimal digits.</param>
internal sealed record ChartSeries(string Name, int Column, IReadOnlyList<decimal?> Values, string Colour);
