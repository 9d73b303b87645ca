using System.Globalization;
using System.Xml.Linq;

namespace Dashboard.Web.Reports.Excel;

/// <summary>A bar chart as DrawingML has it, with the values of its cells beside the references to them.</summary>
internal static class ChartXml
{
    private const string CategoryAxis = "111111111";
    private const string ValueAxis = "222222222";
    private const int MostUnits = 8;
    private const string NumberFormat = "#,##0.##";

    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    public static XDocument Of(SheetChart chart) => new(new XElement(
        C + "chartSpace",
        new XAttribute(XNamespace.Xmlns + "c", C),
        new XAttribute(XNamespace.Xmlns + "a", A),
        Val("roundedCorners", "0"),
        new XElement(
            C + "chart",
            Title(chart.Name, 1200, bold: true),
            Val("autoTitleDeleted", "0"),
            new XElement(
                C + "plotArea",
                new XElement(C + "layout"),
                new XElement(
                    C + "barChart",
                    Val("barDir", "bar"),
                    Val("grouping", chart.Stacked ? "stacked" : "clustered"),
                    Val("varyColors", "0"),
                    chart.Series.Select((series, index) => Series(chart, series, index)),
                    Val("gapWidth", "50"),
                    chart.Stacked ? Val("overlap", "100") : null,
                    Val("axId", CategoryAxis),
                    Val("axId", ValueAxis)),
                Categories(),
                Values(chart)),
            new XElement(C + "legend", Val("legendPos", "b"), Val("overlay", "0")),
            Val("plotVisOnly", "1"),
            Val("dispBlanksAs", "gap")),
        new XElement(C + "spPr", Fill("FFFFFF"), new XElement(A + "ln", Fill("DBE2E4")))));

    private static XElement Series(SheetChart chart, ChartSeries series, int index)
    {
        var last = chart.FirstRow + chart.Categories.Count - 1;
        return new(
            C + "ser",
            Val("idx", Text(index)),
            Val("order", Text(index)),
            new XElement(C + "tx", Strings(Range(chart.Sheet, series.Column, chart.FirstRow - 1, chart.FirstRow - 1), [series.Name])),
            new XElement(C + "spPr", Fill(series.Colour)),
            Val("invertIfNegative", "0"),
            new XElement(
                C + "dLbls",
                new XElement(C + "numFmt", new XAttribute("formatCode", "#,##0.##;;"), new XAttribute("sourceLinked", "0")),
                new XElement(C + "spPr", new XElement(A + "noFill")),
                LabelText(chart.Stacked && IsDark(series.Colour) ? "FFFFFF" : "14232B"),
                Val("showLegendKey", "0"), Val("showVal", "1"), Val("showCatName", "0"), Val("showSerName", "0"), Val("showPercent", "0"), Val("showBubbleSize", "0")),
            new XElement(C + "cat", Strings(Range(chart.Sheet, 1, chart.FirstRow, last), chart.Categories)),
            new XElement(
                C + "val",
                new XElement(
                    C + "numRef",
                    new XElement(C + "f", Range(chart.Sheet, series.Column, chart.FirstRow, last)),
                    new XElement(
                        C + "numCache",
                        new XElement(C + "formatCode", NumberFormat),
                        Val("ptCount", Text(series.Values.Count)),
                        series.Values.Select((value, number) => value is { } known
                            ? new XElement(C + "pt", new XAttribute("idx", number), new XElement(C + "v", known.ToString(CultureInfo.InvariantCulture)))
                            : null)))));
    }

    private static XElement LabelText(string colour) => new(
        C + "txPr",
        new XElement(A + "bodyPr"),
        new XElement(A + "p", new XElement(A + "pPr", new XElement(A + "defRPr", new XAttribute("sz", 900), Fill(colour))), new XElement(A + "endParaRPr")));

    private static bool IsDark(string colour)
    {
        var rgb = Convert.FromHexString(colour);
        return (0.3 * rgb[0]) + (0.6 * rgb[1]) + (0.1 * rgb[2]) < 128;
    }

    private static XElement Strings(string range, IReadOnlyList<string> texts) => new(
        C + "strRef",
        new XElement(C + "f", range),
        new XElement(
            C + "strCache",
            Val("ptCount", Text(texts.Count)),
            texts.Select((text, number) => new XElement(C + "pt", new XAttribute("idx", number), new XElement(C + "v", SafeText.ForCell(text))))));

    /// <summary>The first category on top, as in the table.</summary>
    private static XElement Categories() => new(
        C + "catAx",
        Val("axId", CategoryAxis),
        new XElement(C + "scaling", Val("orientation", "maxMin")),
        Val("delete", "0"),
        Val("axPos", "l"),
        Val("majorTickMark", "none"),
        Val("minorTickMark", "none"),
        Val("tickLblPos", "low"),
        Val("crossAx", ValueAxis),
        Val("crosses", "autoZero"));

    private static XElement Values(SheetChart chart) => new(
        C + "valAx",
        Val("axId", ValueAxis),
        new XElement(C + "scaling", Val("orientation", "minMax"), Val("min", "0")),
        Val("delete", "0"),
        Val("axPos", "b"),
        new XElement(C + "majorGridlines", new XElement(C + "spPr", new XElement(A + "ln", Fill("DBE2E4")))),
        chart.Unit is { } unit ? Title(unit, 900, bold: false) : null,
        new XElement(C + "numFmt", new XAttribute("formatCode", NumberFormat), new XAttribute("sourceLinked", "0")),
        Val("majorTickMark", "none"),
        Val("minorTickMark", "none"),
        Val("tickLblPos", "nextTo"),
        Val("crossAx", CategoryAxis),
        Val("crosses", "max"),
        IsFewWhole(chart) ? Val("majorUnit", "1") : null);

    /// <summary>Left alone, an axis of a few provinces or centres is divided into halves.</summary>
    private static bool IsFewWhole(SheetChart chart)
    {
        var values = chart.Series.SelectMany(series => series.Values).OfType<decimal>().ToList();
        var longest = chart.Stacked
            ? Enumerable.Range(0, chart.Categories.Count).Max(category => chart.Series.Sum(series => series.Values[category] ?? 0))
            : values.DefaultIfEmpty().Max();
        return longest <= MostUnits && values.TrueForAll(decimal.IsInteger);
    }

    private static XElement Title(string text, int size, bool bold) => new(
        C + "title",
        new XElement(
            C + "tx",
            new XElement(
                C + "rich",
                new XElement(A + "bodyPr"),
                new XElement(
                    A + "p",
                    new XElement(
                        A + "r",
                        new XElement(A + "rPr", new XAttribute("sz", size), new XAttribute("b", bold ? 1 : 0)),
                        new XElement(A + "t", SafeText.ForCell(text)))))),
        Val("overlay", "0"));

    private static XElement Fill(string colour) =>
        new(A + "solidFill", new XElement(A + "srgbClr", new XAttribute("val", colour)));

    private static string Range(string sheet, int column, int from, int to) => string.Create(
        CultureInfo.InvariantCulture,
        $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!${Letters(column)}${from}:${Letters(column)}${to}");

    private static string Letters(int column) => ClosedXML.Excel.XLHelper.GetColumnLetterFromNumber(column);

    private static XElement Val(string name, string value) => new(C + name, new XAttribute("val", value));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
