using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Dashboard.Web.Reports.Excel;

/// <summary>
/// ClosedXML 0.95 writes the repeated rows and columns as relative references (对比!A:B,对比!6:6), which a reader may
/// shift. Made absolute in the saved file; only the workbook part is touched.
/// </summary>
internal static partial class PrintTitles
{
    private const string Name = "_xlnm.Print_Titles";

    public static void MakeAbsolute(Stream file)
    {
        using var document = SpreadsheetDocument.Open(file, isEditable: true);
        foreach (var name in document.WorkbookPart!.Workbook.DefinedNames?.Elements<DefinedName>() ?? [])
        {
            if (name.Name?.Value == Name)
            {
                name.Text = Reference().Replace(name.Text, "!$$$1:$$$2");
            }
        }
    }

    [GeneratedRegex(@"!([A-Z]+|\d+):([A-Z]+|\d+)")]
    private static partial Regex Reference();
}
