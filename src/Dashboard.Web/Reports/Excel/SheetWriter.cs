using ClosedXML.Excel;

namespace Dashboard.Web.Reports.Excel;

/// <summary>
/// Writes one sheet: title and lines, a table with a frozen, filterable head, and a page setup that prints on A4
/// landscape without a cut column. The only class that fills cells, so that an upgrade of the library stays small.
/// </summary>
internal sealed class SheetWriter
{
    private const double LineHeight = 14.5;
    private const double RowMargin = 3.5;
    private const int ShortHead = 8;
    private const double RoomWidth = 10;

    /// <summary>
    /// Further cells keep their text only: the library goes through all links of a sheet for each new one, so that ten
    /// thousand take longer than all else of the file.
    /// </summary>
    private const int MostLinks = 3_000;

    /// <summary>Excel's limit.</summary>
    private const double HighestRow = 409;

    private readonly IXLWorksheet sheet;
    private readonly Stylebook stylebook;
    private readonly SheetHead head;
    private readonly IReadOnlyList<SheetColumn> columns;
    private readonly int frozenColumns;
    private readonly SheetExtras extras;
    private readonly double[] widths;
    private readonly List<string[]> texts = [];
    private int row;
    private int links;

    /// <param name="frozenColumns">First columns that stay in sight and stand on each printed page.</param>
    public SheetWriter(
        XLWorkbook workbook, Stylebook stylebook, string name, SheetHead head, IReadOnlyList<SheetColumn> columns, int frozenColumns,
        SheetExtras? extras = null)
    {
        this.extras = extras ?? SheetExtras.None;
        this.stylebook = stylebook;
        this.head = head;
        this.columns = columns;
        this.frozenColumns = frozenColumns;
        sheet = workbook.AddWorksheet(SafeText.SheetName(name, workbook.Worksheets.Select(other => other.Name)));
        sheet.ShowGridLines = false;
        widths = [.. columns.Select(column => Math.Max(column.MinWidth, WidestPart(column) + column.Padding))];
        row = head.FirstRow;
        for (var index = 0; index < columns.Count; index++)
        {
            WriteHeadCell(head.HeadRow, index, columns[index].Head);
        }
    }

    /// <summary>A reference to a cell of that sheet for <see cref="CellContent.Place"/>.</summary>
    public static string Place(string sheetName, int row) => $"'{sheetName.Replace("'", "''", StringComparison.Ordinal)}'!A{row}";

    /// <returns>The sheet's name: another than asked for where that was taken or no name for a sheet.</returns>
    public static string Table<TRow>(
        XLWorkbook workbook, Stylebook stylebook, string name, SheetHead head, IReadOnlyList<SheetColumn<TRow>> columns,
        int frozenColumns, IEnumerable<TRow> rows, SheetExtras? extras = null)
    {
        var writer = new SheetWriter(workbook, stylebook, name, head, [.. columns.Select(column => column.Column)], frozenColumns, extras);
        foreach (var item in rows)
        {
            writer.AddRow([.. columns.Select(column => column.Content(item))]);
        }

        writer.Finish();
        return writer.sheet.Name;
    }

    public void AddRow(IReadOnlyList<CellContent> cells, RowWeight weight = RowWeight.Plain)
    {
        for (var index = 0; index < cells.Count; index++)
        {
            Write(sheet.Cell(row, index + 1), cells[index], columns[index], weight);
            widths[index] = Math.Max(widths[index], Math.Min(columns[index].MaxWidth, TextWidth.Of(cells[index].Plain) + columns[index].Padding));
        }

        texts.Add([.. cells.Select(cell => cell.Plain)]);
        row++;
    }

    /// <summary>Sets what depends on all rows: widths, filter, panes, print. Nothing may be written afterwards.</summary>
    public void Finish()
    {
        for (var index = 0; index < widths.Length; index++)
        {
            sheet.Column(index + 1).Width = widths[index];
        }

        for (var index = 1; index <= extras.RoomColumns; index++)
        {
            sheet.Column(columns.Count + index).Width = RoomWidth;
        }

        SetHeights();
        var lastRow = Math.Max(row - 1, head.HeadRow);
        if (extras.Filter)
        {
            sheet.Range(head.HeadRow, 1, lastRow, columns.Count).SetAutoFilter();
        }

        sheet.SheetView.Freeze(head.HeadRow, frozenColumns);
        var plan = PagePlan.Of(
            [.. widths, .. Enumerable.Repeat(RoomWidth, extras.RoomColumns)], frozenColumns, index => index >= columns.Count || columns[index].KeepsWithPrevious);
        WriteTop(plan);
        SetUpPages(plan, Math.Max(lastRow, head.HeadRow + extras.RoomRows));
    }

    private void Write(IXLCell cell, CellContent content, SheetColumn column, RowWeight weight)
    {
        var text = content.Runs is null ? SafeText.ForCell(content.Text) : "";
        var looksLikeFormula = SafeText.LooksLikeFormula(text);
        if (content.Number is { } number)
        {
            cell.SetValue(number);
        }
        else if (text.Length > 0)
        {
            cell.SetValue(text);
        }

        if (content.Name is not null)
        {
            sheet.Workbook.NamedRanges.Add(content.Name, cell.AsRange());
        }

        // the library styles links itself, so the style comes after
        if (links < MostLinks && (content.Link is not null || content.Place is not null))
        {
            links++;
            cell.Hyperlink = content.Link is not null ? new XLHyperlink(content.Link) : new XLHyperlink(content.Place);
        }

        var colour = content.Colour
            ?? (content.Link is not null || content.Place is not null ? Ink.Accent : column.IsQuiet ? Ink.Secondary : Ink.Text);
        cell.Style = stylebook.Of(new CellLook(
            colour, weight == RowWeight.Lead, column.IsNumber, weight == RowWeight.Lead, content.Link is not null,
            looksLikeFormula, content.Format));
        if (content.Runs is not null)
        {
            WriteRuns(cell, content.Runs, 10);
        }
    }

    private static void WriteRuns(IXLCell cell, IReadOnlyList<TextRun> runs, double size)
    {
        foreach (var run in runs)
        {
            cell.RichText.AddText(SafeText.ForCell(run.Text))
                .SetFontName(Ink.BodyFace).SetFontSize(size).SetFontColor(run.Colour).SetBold(run.Bold);
        }
    }

    private void WriteHeadCell(int line, int index, string text)
    {
        var cell = sheet.Cell(line, index + 1);
        cell.SetValue(SafeText.ForCell(text));
        cell.Style.Font.SetFontName(Ink.BodyFace).Font.SetFontSize(9).Font.SetFontColor(Ink.Quiet);
        cell.Style.Alignment.SetWrapText().Alignment.SetVertical(XLAlignmentVerticalValues.Bottom)
            .Alignment.SetHorizontal(columns[index].IsNumber ? XLAlignmentHorizontalValues.Right : XLAlignmentHorizontalValues.Left)
            .Alignment.SetIndent(columns[index].IsNumber ? 1 : 0);
        cell.Style.Border.SetBottomBorder(XLBorderStyleValues.Medium).Border.SetBottomBorderColor(Ink.Text);
    }

    /// <summary>Not every reader fits rows to wrapped text when it opens a file, so their heights are written.</summary>
    private void SetHeights()
    {
        SetHeight(head.HeadRow, [.. columns.Select(column => column.Head)]);
        for (var index = 0; index < texts.Count; index++)
        {
            SetHeight(head.FirstRow + index, texts[index]);
        }
    }

    private void SetHeight(int number, string[] cells)
    {
        var lines = 1;
        for (var index = 0; index < cells.Length; index++)
        {
            lines = Math.Max(lines, TextWidth.LinesIn(cells[index], widths[index] - 1));
        }

        sheet.Row(number).Height = Math.Min(HighestRow, (lines * LineHeight) + RowMargin);
    }

    /// <summary>Title and lines, merged over the first printed page so that they wrap and are not cut.</summary>
    private void WriteTop(PagePlan plan)
    {
        var lastColumn = plan.BreakAfter.Count > 0 ? plan.BreakAfter[0] : columns.Count + extras.RoomColumns;
        var width = widths.Take(lastColumn).Sum() + (Math.Max(0, lastColumn - columns.Count) * RoomWidth);
        WriteTopLine(1, CellContent.Of(head.Title), lastColumn, 18, 28, width);
        sheet.Cell(1, 1).Style.Font.SetFontName(Ink.TitleFace).Font.SetBold().Font.SetFontColor(Ink.Text);
        for (var index = 0; index < head.Lines.Count; index++)
        {
            WriteTopLine(index + 2, head.Lines[index], lastColumn, 9, LineHeight + 1, width);
        }

        sheet.Row(head.HeadRow - 1).Height = 6;
    }

    private void WriteTopLine(int line, CellContent content, int lastColumn, double size, double height, double width)
    {
        var cell = sheet.Cell(line, 1);
        if (content.Runs is not null)
        {
            WriteRuns(cell, content.Runs, size);
        }
        else
        {
            cell.SetValue(SafeText.ForCell(content.Text));
        }

        cell.Style.Font.SetFontName(Ink.BodyFace).Font.SetFontSize(size).Font.SetFontColor(Ink.Secondary);
        cell.Style.Alignment.SetWrapText().Alignment.SetVertical(XLAlignmentVerticalValues.Top)
            .Alignment.SetHorizontal(XLAlignmentHorizontalValues.Left);
        if (lastColumn > 1)
        {
            sheet.Range(line, 1, line, lastColumn).Merge();
        }

        sheet.Row(line).Height = height * TextWidth.LinesIn(content.Plain, width * 10 / size);
    }

    private void SetUpPages(PagePlan plan, int lastRow)
    {
        var page = sheet.PageSetup;
        page.PaperSize = XLPaperSize.A4Paper;
        page.PageOrientation = extras.IsUpright ? XLPageOrientation.Portrait : XLPageOrientation.Landscape;
        page.Margins.SetLeft(0.4).SetRight(0.4).SetTop(0.5).SetBottom(0.6).SetHeader(0.3).SetFooter(0.3);
        page.PrintAreas.Clear();
        page.PrintAreas.Add(plan.BreakAfter.Count == 0 ? 1 : head.HeadRow, 1, lastRow, columns.Count + extras.RoomColumns);
        foreach (var (first, title) in extras.Pages)
        {
            WriteHeadCell(first, 0, title);
            page.AddHorizontalPageBreak(first - 1);
        }

        if (extras.Pages.Count == 0)
        {
            page.SetRowsToRepeatAtTop(head.HeadRow, head.HeadRow);
        }

        // a sheet that is fitted to pages loses its breaks in some readers
        if (extras.IsUpright)
        {
            page.AdjustTo(100);
        }
        else if (plan.BreakAfter.Count == 0)
        {
            page.FitToPages(1, 0);
        }
        else
        {
            page.AdjustTo(plan.Scale);
            page.SetColumnsToRepeatAtLeft(1, frozenColumns);
            foreach (var column in plan.BreakAfter)
            {
                page.AddVerticalPageBreak(column);
            }

            // as rows they would stand on the first page only and be cut on the others
            page.Margins.SetTop(0.7 + (0.17 * head.Lines.Count));
            page.Header.Left.AddText(PageText.Header(head));
        }

        page.Footer.Left.AddText(PageText.Footer(head));
        page.Footer.Right.AddText(XLHFPredefinedText.PageNumber);
        page.Footer.Right.AddText(" / ");
        page.Footer.Right.AddText(XLHFPredefinedText.NumberOfPages);
    }

    /// <summary>A short head stays on one line; a long one may break at its comma, before the unit.</summary>
    private static int WidestPart(SheetColumn column) => TextWidth.Of(column.Head) is <= ShortHead and var whole
        ? whole
        : (int)Math.Min(column.MaxWidth, column.Head.Split('，', ',', ' ').Max(TextWidth.Of));
}
