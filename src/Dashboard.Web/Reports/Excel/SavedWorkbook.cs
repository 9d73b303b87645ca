using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Dashboard.Web.Reports.Excel;

/// <summary>What ClosedXML 0.95 writes wrongly or not at all, put right in the saved file. Only sheets with drawings are loaded for it.</summary>
internal static partial class SavedWorkbook
{
    /// <summary>
    /// The face whose digits are the unit of column widths. Arial, or a face of the same widths, is everywhere;
    /// the library's Calibri is not, and columns then grow by a third.
    /// </summary>
    private const string UnitFace = "Arial";

    private const double UnitSize = 10;
    private const string PrintTitles = "_xlnm.Print_Titles";

    /// <param name="drawings">To be laid over its sheets.</param>
    public static void Finish(Stream file, IReadOnlyList<SheetDrawing> drawings)
    {
        using var document = SpreadsheetDocument.Open(file, isEditable: true);
        var workbook = document.WorkbookPart!;
        MakePrintTitlesAbsolute(workbook.Workbook);
        SetUnitOfWidths(workbook.WorkbookStylesPart!.Stylesheet);
        SavedDrawings.Add(workbook, drawings);
    }

    /// <summary>对比!A:B,对比!6:6 is relative to wherever the reader stands.</summary>
    private static void MakePrintTitlesAbsolute(Workbook workbook)
    {
        foreach (var name in workbook.DefinedNames?.Elements<DefinedName>() ?? [])
        {
            if (name.Name?.Value == PrintTitles)
            {
                name.Text = RelativeReference().Replace(name.Text, "!$$$1:$$$2");
            }
        }
    }

    private static void SetUnitOfWidths(Stylesheet styles)
    {
        var font = styles.Fonts!.Elements<Font>().First();
        font.FontName!.Val = UnitFace;
        font.FontSize!.Val = UnitSize;
        font.FontScheme?.Remove();
    }

    [GeneratedRegex(@"!([A-Z]+|\d+):([A-Z]+|\d+)")]
    private static partial Regex RelativeReference();
}
