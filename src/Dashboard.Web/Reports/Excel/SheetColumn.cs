namespace Dashboard.Web.Reports.Excel;

/// <param name="Head">With the unit after a comma: 规模，亿元.</param>
/// <param name="MaxWidth">In column units; a longer text wraps.</param>
/// <param name="IsNumber">Aligned right, head and cells.</param>
/// <param name="IsQuiet">Set in the secondary colour.</param>
internal sealed record SheetColumn(string Head, double MaxWidth = 30, bool IsNumber = false, bool IsQuiet = false)
{
    public double MinWidth { get; init; } = 6;

    /// <summary>What a cell takes beside its text: numbers keep off the text that follows them.</summary>
    public double Padding => IsNumber ? 4 : 2.5;

    /// <summary>No page may end before it.</summary>
    public bool KeepsWithPrevious { get; init; }
}

/// <summary>What a column shows of each row of a table.</summary>
internal sealed record SheetColumn<TRow>(SheetColumn Column, Func<TRow, CellContent> Content);

/// <summary>What stands above a table: the title, then what the reader must know of it.</summary>
internal sealed record SheetHead(string Title, IReadOnlyList<CellContent> Lines)
{
    /// <summary>Row of the table's head; a narrow empty row stands above it.</summary>
    public int HeadRow => Lines.Count + 3;

    public int FirstRow => HeadRow + 1;
}

/// <summary>What a sheet has beside its table.</summary>
internal sealed record SheetExtras
{
    public static readonly SheetExtras None = new();

    /// <summary>False for a table that is read, not searched.</summary>
    public bool Filter { get; init; } = true;

    /// <summary>Blank columns to the right that print with the table: for a chart.</summary>
    public int RoomColumns { get; init; }

    /// <summary>Rows below the head that print, filled or not.</summary>
    public int RoomRows { get; init; }

    /// <summary>Rows below the table with which further pages begin, and what stands in them in place of the head.</summary>
    public IReadOnlyList<(int Row, string Title)> Pages { get; init; } = [];

    /// <summary>Printed at its own size on pages upright, which its columns must fit.</summary>
    public bool IsUpright { get; init; }
}

internal enum RowWeight
{
    Plain,

    /// <summary>The row of a theme, on a tinted ground.</summary>
    Lead,
}
