using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using WordDrawing = DocumentFormat.OpenXml.Wordprocessing.Drawing;

namespace Dashboard.Web.Reports.Word;

/// <summary>A picture in a line of its own.</summary>
internal static class WordPicture
{
    private const long UnitsPerTwip = 635;

    public static WordDrawing Inline(
        string relationship, uint id, (double Width, double Height) size, int widthInTwips, string name, string description)
    {
        var width = widthInTwips * UnitsPerTwip;
        var height = (long)(width * size.Height / size.Width);
        return new WordDrawing(new Inline(
            new Extent { Cx = width, Cy = height },
            new DocProperties { Id = id, Name = name, Description = description },
            new Graphic(new GraphicData(new Pic.Picture(
                new Pic.NonVisualPictureProperties(
                    new Pic.NonVisualDrawingProperties { Id = id, Name = name },
                    new Pic.NonVisualPictureDrawingProperties()),
                new Pic.BlipFill(new Blip { Embed = relationship }, new Stretch(new FillRectangle())),
                new Pic.ShapeProperties(
                    new Transform2D(new Offset { X = 0, Y = 0 }, new Extents { Cx = width, Cy = height }),
                    new PresetGeometry(new AdjustValueList()) { Preset = ShapeTypeValues.Rectangle })))
            { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 });
    }
}
