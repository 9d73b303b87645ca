using ClosedXML.Excel;

namespace Dashboard.Web.Reports.Excel;

/// <summary>How a body cell looks. Equal looks share one style, which keeps large sheets quick to write.</summary>
internal readonly record struct CellLook(
    XLColor Colour,
    bool Bold,
    bool Right,
    bool Tinted,
    bool Link,
    bool LiteralText,
    string? Format);

internal sealed class Stylebook : IDisposable
{
    private readonly XLWorkbook scratch = new();
    private readonly IXLWorksheet sheet;
    private readonly Dictionary<CellLook, IXLStyle> styles = [];

    public Stylebook() => sheet = scratch.AddWorksheet("styles");

    public IXLStyle Of(CellLook look)
    {
        if (styles.TryGetValue(look, out var known))
        {
            return known;
        }

        var cell = sheet.Cell(styles.Count + 1, 1);
        var style = cell.Style;
        style.Font.SetFontName(Ink.BodyFace).Font.SetFontSize(10).Font.SetFontColor(look.Colour).Font.SetBold(look.Bold);
        style.Alignment.SetVertical(XLAlignmentVerticalValues.Top).Alignment.SetWrapText(look.Format is null)
            .Alignment.SetHorizontal(look.Right ? XLAlignmentHorizontalValues.Right : XLAlignmentHorizontalValues.Left)
            .Alignment.SetIndent(look.Right ? 1 : 0);
        style.Border.SetBottomBorder(XLBorderStyleValues.Thin).Border.SetBottomBorderColor(Ink.Hairline);
        if (look.Tinted)
        {
            style.Fill.SetBackgroundColor(Ink.Paper2);
            style.Border.SetTopBorder(XLBorderStyleValues.Thin).Border.SetTopBorderColor(Ink.GroupRule);
        }

        if (look.Link)
        {
            style.Font.SetUnderline(XLFontUnderlineValues.Single);
        }

        if (look.Format is not null)
        {
            style.NumberFormat.SetFormat(look.Format);
        }

        style.SetIncludeQuotePrefix(look.LiteralText);

        // a style object does not see what its own fluent calls changed: ask for it afresh
        return styles[look] = cell.Style;
    }

    public void Dispose() => scratch.Dispose();
}
