using System.Globalization;
using System.Text;
using Dashboard.Data.Model;
using Dashboard.Web.Reports.Excel;

namespace Dashboard.Web.Reports.Streaming;

/// <summary>The XML of the sheets of one list, row by row into a buffer.</summary>
internal sealed class ListSheetXml<TRow>
{
    private const int LongestHeader = 255;
    private const int LongestRowNumber = 7;

    /// <summary>Day 0 of the format's calendar, right from March 1900 on.</summary>
    private static readonly int DayZero = new DateOnly(1899, 12, 30).DayNumber;

    private static readonly DateOnly FirstDay = new(1900, 3, 1);

    private readonly ListSheet<TRow> sheet;
    private readonly XmlBuffer xml;
    private readonly Func<TRow, ListValue>[] values;
    private readonly byte[] opening;

    /// <summary>The start of a cell of each column, up to the row's number.</summary>
    private readonly byte[][] cells;

    private readonly byte[] rowNumber = new byte[LongestRowNumber];

    public ListSheetXml(ListSheet<TRow> sheet, XmlBuffer xml)
    {
        this.sheet = sheet;
        this.xml = xml;
        values = [.. sheet.Columns.Select(column => column.Value)];
        cells = [.. sheet.Columns.Select((_, index) => Encoding.UTF8.GetBytes($"<c r=\"{WorkbookParts.ColumnName(index)}"))];
        var widths = sheet.Columns.Select((column, index) => string.Create(
            CultureInfo.InvariantCulture, $"""<col min="{index + 1}" max="{index + 1}" width="{column.Width}" customWidth="1"/>"""));
        opening = Encoding.UTF8.GetBytes($"""<sheetFormatPr defaultRowHeight="15"/><cols>{string.Concat(widths)}</cols><sheetData>""");
    }

    /// <summary>Below the head, in the sheet at hand.</summary>
    public int Rows { get; private set; }

    public void Begin(bool isFirst)
    {
        Rows = 0;
        xml.Write("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView"""u8);
        xml.Write(isFirst ? " tabSelected=\"1\""u8 : []);
        xml.Write(""" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>"""u8);
        xml.Write(opening);
        var row = BeginRow(1);
        for (var column = 0; column < cells.Length; column++)
        {
            WriteText(column, row, sheet.Columns[column].Head, CellStyle.Head);
        }

        xml.Write("</row>"u8);
    }

    public void Write(TRow item)
    {
        Rows++;
        var row = BeginRow(Rows + 1);
        for (var column = 0; column < values.Length; column++)
        {
            var value = values[column](item);
            if (value.Text is { } text)
            {
                WriteText(column, row, text, CellStyle.Plain);
            }
            else if (value.Number is { } number)
            {
                WriteNumber(column, row, CellStyle.Plain, number);
            }
            else if (value.Date is { } date)
            {
                WriteDate(column, row, date);
            }
        }

        xml.Write("</row>"u8);
    }

    public void End()
    {
        xml.Write("</sheetData><autoFilter ref=\"A1:"u8);
        xml.WriteText(WorkbookParts.ColumnName(values.Length - 1));
        xml.Write(Rows + 1L);
        xml.Write("\"/><pageMargins left=\"0.4\" right=\"0.4\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"u8);
        xml.Write("<pageSetup paperSize=\"9\" orientation=\"landscape\"/><headerFooter>"u8);
        if (sheet.Header is { } header)
        {
            xml.Write("<oddHeader>&amp;C"u8);
            xml.WriteText(PrintedText(header));
            xml.Write("</oddHeader>"u8);
        }

        xml.Write("<oddFooter>&amp;L"u8);
        xml.WriteText(PrintedText(sheet.Footer));
        xml.Write("&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>"u8);
    }

    private ReadOnlySpan<byte> BeginRow(int number)
    {
        number.TryFormat(rowNumber, out var digits, provider: CultureInfo.InvariantCulture);
        xml.Write("<row r=\""u8);
        xml.Write(rowNumber.AsSpan(0, digits));
        xml.Write("\">"u8);
        return rowNumber.AsSpan(0, digits);
    }

    private void WriteText(int column, ReadOnlySpan<byte> row, string value, CellStyle style)
    {
        var text = SafeText.ForCell(value);
        if (text.Length == 0)
        {
            return;
        }

        BeginCell(column, row, style == CellStyle.Plain && SafeText.LooksLikeFormula(text) ? CellStyle.LiteralText : style);
        // without the attribute, readers drop white space at the ends
        xml.Write(char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])
            ? " t=\"inlineStr\"><is><t xml:space=\"preserve\">"u8
            : " t=\"inlineStr\"><is><t>"u8);
        xml.WriteText(text);
        xml.Write("</t></is></c>"u8);
    }

    private void WriteNumber(int column, ReadOnlySpan<byte> row, CellStyle style, decimal number)
    {
        BeginCell(column, row, style);
        xml.Write("><v>"u8);
        xml.Write(number);
        xml.Write("</v></c>"u8);
    }

    /// <summary>A date by which the list can be sorted, shown only as precisely as it is known.</summary>
    private void WriteDate(int column, ReadOnlySpan<byte> row, PartialDate date)
    {
        if (date.FirstDay < FirstDay)
        {
            WriteText(column, row, date.ToString(), CellStyle.Plain);
            return;
        }

        WriteNumber(column, row, date.Precision switch
        {
            DatePrecision.Year => CellStyle.Year,
            DatePrecision.Month => CellStyle.Month,
            _ => CellStyle.Day,
        }, date.FirstDay.DayNumber - DayZero);
    }

    private void BeginCell(int column, ReadOnlySpan<byte> row, CellStyle style)
    {
        xml.Write(cells[column]);
        xml.Write(row);
        xml.Write("\""u8);
        if (style != CellStyle.Plain)
        {
            xml.Write(" s=\""u8);
            xml.Write((long)style);
            xml.Write("\""u8);
        }
    }

    /// <summary>In headers and footers an ampersand begins a code, and the whole is limited.</summary>
    private static string PrintedText(string text)
    {
        var line = SafeText.ForCell(text).Replace('\n', ' ').Replace("&", "&&", StringComparison.Ordinal);
        var most = LongestHeader - "&L&R&P / &N".Length;
        return line.Length <= most ? line : line[..most].TrimEnd('&');
    }
}
