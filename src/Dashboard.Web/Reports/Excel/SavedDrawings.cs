using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Dashboard.Web.Reports.Excel;

/// <summary>Puts charts and pictures into a saved workbook.</summary>
internal static class SavedDrawings
{
    private const double UnitsPerMillimetre = 36_000;

    private static readonly XNamespace Xdr = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    public static void Add(WorkbookPart workbook, IEnumerable<SheetDrawing> drawings)
    {
        foreach (var onSheet in drawings.GroupBy(drawing => drawing.Sheet))
        {
            var id = workbook.Workbook.Descendants<Sheet>().Single(sheet => sheet.Name == onSheet.Key).Id!.Value!;
            var sheet = (WorksheetPart)workbook.GetPartById(id);
            var part = sheet.AddNewPart<DrawingsPart>();
            Feed(part, new XDocument(new XElement(
                Xdr + "wsDr",
                new XAttribute(XNamespace.Xmlns + "xdr", Xdr),
                new XAttribute(XNamespace.Xmlns + "a", A),
                onSheet.Select((drawing, index) => Anchor(part, drawing, index + 1)))));
            sheet.Worksheet.AddChild(new Drawing { Id = sheet.GetIdOfPart(part) }, throwOnError: true);
            sheet.Worksheet.Save();
        }
    }

    private static XElement Anchor(DrawingsPart part, SheetDrawing drawing, int id)
    {
        var (row, column, width, height) = drawing.Place;
        var (cx, cy) = ((long)(width * UnitsPerMillimetre), (long)(height * UnitsPerMillimetre));
        return new(
            Xdr + "oneCellAnchor",
            new XElement(
                Xdr + "from",
                new XElement(Xdr + "col", column - 1), new XElement(Xdr + "colOff", 0), new XElement(Xdr + "row", row - 1), new XElement(Xdr + "rowOff", 0)),
            new XElement(Xdr + "ext", new XAttribute("cx", cx), new XAttribute("cy", cy)),
            drawing switch
            {
                SheetPicture picture => Picture(part, picture, id, cx, cy),
                SheetChart chart => Frame(part, chart, id),
                _ => throw new InvalidOperationException($"Unknown drawing {drawing}."),
            },
            new XElement(Xdr + "clientData"));
    }

    private static XElement Picture(DrawingsPart part, SheetPicture picture, int id, long cx, long cy)
    {
        var image = part.AddImagePart(ImagePartType.Png);
        using (var content = new MemoryStream(picture.Png))
        {
            image.FeedData(content);
        }

        return new(
            Xdr + "pic",
            new XElement(Xdr + "nvPicPr", Properties(picture, id), new XElement(Xdr + "cNvPicPr")),
            new XElement(
                Xdr + "blipFill",
                new XElement(A + "blip", new XAttribute(XNamespace.Xmlns + "r", R), new XAttribute(R + "embed", part.GetIdOfPart(image))),
                new XElement(A + "stretch", new XElement(A + "fillRect"))),
            new XElement(Xdr + "spPr", Transform(A, cx, cy), new XElement(A + "prstGeom", new XAttribute("prst", "rect"), new XElement(A + "avLst"))));
    }

    private static XElement Frame(DrawingsPart part, SheetChart chart, int id)
    {
        var content = part.AddNewPart<ChartPart>();
        Feed(content, ChartXml.Of(chart));
        return new(
            Xdr + "graphicFrame",
            new XAttribute("macro", ""),
            new XElement(Xdr + "nvGraphicFramePr", Properties(chart, id), new XElement(Xdr + "cNvGraphicFramePr")),
            Transform(Xdr, 0, 0),
            new XElement(
                A + "graphic",
                new XElement(
                    A + "graphicData",
                    new XAttribute("uri", C.NamespaceName),
                    new XElement(
                        C + "chart",
                        new XAttribute(XNamespace.Xmlns + "c", C),
                        new XAttribute(XNamespace.Xmlns + "r", R),
                        new XAttribute(R + "id", part.GetIdOfPart(content))))));
    }

    private static XElement Properties(SheetDrawing drawing, int id) => new(
        Xdr + "cNvPr",
        new XAttribute("id", id + 1),
        new XAttribute("name", SafeText.ForCell(drawing.Name)),
        new XAttribute("descr", SafeText.ForCell(drawing.Description)));

    private static XElement Transform(XNamespace owner, long cx, long cy) => new(
        owner + "xfrm",
        new XElement(A + "off", new XAttribute("x", 0), new XAttribute("y", 0)),
        new XElement(A + "ext", new XAttribute("cx", cx), new XAttribute("cy", cy)));

    private static void Feed(OpenXmlPart part, XDocument content)
    {
        using var stream = new MemoryStream();
        content.Save(stream);
        stream.Position = 0;
        part.FeedData(stream);
    }
}
