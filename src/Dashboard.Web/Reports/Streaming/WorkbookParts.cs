using System.Text;
using System.Xml.Linq;
using Dashboard.Web.Reports.Excel;

namespace Dashboard.Web.Reports.Streaming;

/// <summary>Looks of cells in streamed sheets: places in the styles part.</summary>
internal enum CellStyle
{
    Plain,
    Head,

    /// <summary>A text that looks like a formula: editing the cell does not make one of it.</summary>
    LiteralText,
    Day,
    Month,
    Year,
}

/// <summary>The small parts of a streamed workbook, beside its sheets.</summary>
internal static class WorkbookParts
{
    private const string Xml = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <param name="number">From 1.</param>
    public static string SheetPath(int number) => $"xl/worksheets/sheet{number}.xml";

    /// <summary>A, B … Z, AA …</summary>
    /// <param name="index">From 0.</param>
    public static string ColumnName(int index) => index < 26
        ? ((char)('A' + index)).ToString()
        : ColumnName((index / 26) - 1) + ColumnName(index % 26);

    /// <param name="sheets">Their names, in order.</param>
    public static IEnumerable<(string Path, byte[] Content)> Of(IReadOnlyList<string> sheets)
    {
        yield return ("xl/styles.xml", Encoding.UTF8.GetBytes(Styles));
        yield return ("xl/workbook.xml", Encoding.UTF8.GetBytes(Workbook(sheets)));
        yield return ("xl/_rels/workbook.xml.rels", Encoding.UTF8.GetBytes(WorkbookRelations(sheets.Count)));
        yield return ("_rels/.rels", Encoding.UTF8.GetBytes(
            $"""{Xml}<Relationships xmlns="{PackageRelations}"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""));
        yield return ("[Content_Types].xml", Encoding.UTF8.GetBytes(ContentTypes(sheets.Count)));
    }

    /// <summary>In the order of <see cref="CellStyle"/>.</summary>
    private static string Styles => $"""
        {Xml}<styleSheet xmlns="{Main}">
        <numFmts count="3"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/><numFmt numFmtId="165" formatCode="yyyy\-mm"/><numFmt numFmtId="166" formatCode="yyyy"/></numFmts>
        <fonts count="2"><font><sz val="10"/><name val="{Ink.BodyFace}"/></font><font><b/><sz val="10"/><name val="{Ink.BodyFace}"/></font></fonts>
        <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
        <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="medium"><color auto="1"/></bottom><diagonal/></border></borders>
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
        <cellXfs count="6">
        <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
        <xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1"/>
        <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/>
        <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left"/></xf>
        <xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left"/></xf>
        <xf numFmtId="166" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left"/></xf>
        </cellXfs>
        <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
        </styleSheet>
        """;

    /// <summary>With the head's row repeated on each printed page.</summary>
    private static string Workbook(IReadOnlyList<string> sheets)
    {
        var list = sheets.Select((name, index) => $"""<sheet name="{Attribute(name)}" sheetId="{index + 1}" r:id="rId{index + 1}"/>""");
        var titles = sheets.Select((name, index) =>
            $"""<definedName name="_xlnm.Print_Titles" localSheetId="{index}">'{Content(name.Replace("'", "''", StringComparison.Ordinal))}'!$1:$1</definedName>""");
        return $"""
            {Xml}<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets>{string.Concat(list)}</sheets><definedNames>{string.Concat(titles)}</definedNames></workbook>
            """;
    }

    private static string WorkbookRelations(int sheets)
    {
        var list = Enumerable.Range(1, sheets)
            .Select(number => $"""<Relationship Id="rId{number}" Type="{Relations}/worksheet" Target="worksheets/sheet{number}.xml"/>""");
        return $"""
            {Xml}<Relationships xmlns="{PackageRelations}">{string.Concat(list)}<Relationship Id="rId{sheets + 1}" Type="{Relations}/styles" Target="styles.xml"/></Relationships>
            """;
    }

    private static string ContentTypes(int sheets)
    {
        var list = Enumerable.Range(1, sheets)
            .Select(number => $"""<Override PartName="/{SheetPath(number)}" ContentType="{Types}worksheet+xml"/>""");
        return $"""
            {Xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{Types}sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Types}styles+xml"/>{string.Concat(list)}</Types>
            """;
    }

    private static string Content(string text) => new XText(text).ToString();

    private static string Attribute(string text) => Content(text).Replace("\"", "&quot;", StringComparison.Ordinal);
}
