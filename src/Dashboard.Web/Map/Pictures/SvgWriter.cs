using System.Globalization;
using System.Text;
using System.Xml;

namespace Dashboard.Web.Map.Pictures;

/// <summary>A drawing as a stand-alone SVG: no style sheet, no script, nothing to be fetched.</summary>
public static class SvgWriter
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = false };

    public static byte[] Write(MapDrawing drawing)
    {
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, Settings))
        {
            xml.WriteStartElement("svg", Namespace);
            Attributes(xml, ("width", drawing.Width), ("height", drawing.Height));
            xml.WriteAttributeString("viewBox", $"0 0 {Number(drawing.Width)} {Number(drawing.Height)}");
            xml.WriteAttributeString("xml", "lang", null, drawing.Language);
            xml.WriteAttributeString("role", "img");
            xml.WriteElementString("title", Namespace, drawing.Title);
            xml.WriteElementString("desc", Namespace, drawing.Description);
            var patterns = Patterns(drawing);
            Definitions(xml, patterns);
            Shapes(xml, drawing.Shapes, 1, patterns, new Clips());
            xml.WriteEndElement();
        }

        return buffer.ToArray();
    }

    private static void Shapes(
        XmlWriter xml, IEnumerable<Shape> shapes, double scale, Dictionary<(Fill Fill, double Scale), string> patterns, Clips clips)
    {
        foreach (var shape in shapes)
        {
            switch (shape)
            {
                case GroupShape group:
                    Group(xml, group, scale, patterns, clips);
                    break;
                case RectShape rect:
                    xml.WriteStartElement("rect", Namespace);
                    Attributes(xml, ("x", rect.X), ("y", rect.Y), ("width", rect.Width), ("height", rect.Height));
                    Paint(xml, rect.Fill, rect.Stroke, scale, patterns);
                    xml.WriteEndElement();
                    break;
                case PathShape { Data.Length: > 0 } path:
                    xml.WriteStartElement("path", Namespace);
                    xml.WriteAttributeString("d", path.Data);
                    Paint(xml, path.Fill, path.Stroke, scale, patterns);
                    if (path.Label is not null)
                    {
                        xml.WriteElementString("title", Namespace, path.Label);
                    }

                    xml.WriteEndElement();
                    break;
                case TextShape text:
                    Text(xml, text);
                    break;
                default:
                    break;
            }
        }
    }

    private static void Group(
        XmlWriter xml, GroupShape group, double scale, Dictionary<(Fill Fill, double Scale), string> patterns, Clips clips)
    {
        string? clip = null;
        if (group.Clip is { } size)
        {
            clip = clips.Next();
            xml.WriteStartElement("clipPath", Namespace);
            xml.WriteAttributeString("id", clip);
            xml.WriteStartElement("rect", Namespace);
            Attributes(xml, ("width", size.Width), ("height", size.Height));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteStartElement("g", Namespace);
        var place = $"translate({Number(group.X)} {Number(group.Y)})";
        xml.WriteAttributeString("transform", group.Scale == 1 ? place : $"{place} scale({Number(group.Scale)})");
        if (clip is not null)
        {
            xml.WriteAttributeString("clip-path", $"url(#{clip})");
        }

        Shapes(xml, group.Shapes, scale * group.Scale, patterns, clips);
        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, TextShape text)
    {
        var style = text.Style;
        xml.WriteStartElement("text", Namespace);
        Attributes(xml, ("x", text.X), ("y", text.Y), ("font-size", style.Size));
        xml.WriteAttributeString("font-family", string.Join(", ", Fonts.Families(style.Face).Select(family => $"'{family}'").Append(Fonts.Generic(style.Face))));
        xml.WriteAttributeString("fill", style.Colour);
        if (style.Bold)
        {
            xml.WriteAttributeString("font-weight", "700");
        }

        if (style.Anchor != TextAnchor.Start)
        {
            xml.WriteAttributeString("text-anchor", style.Anchor == TextAnchor.Middle ? "middle" : "end");
        }

        if (style.Halo is { } halo)
        {
            xml.WriteAttributeString("stroke", halo);
            Attributes(xml, ("stroke-width", style.HaloWidth));
            xml.WriteAttributeString("stroke-linejoin", "round");
            xml.WriteAttributeString("paint-order", "stroke");
        }

        xml.WriteString(text.Text);
        xml.WriteEndElement();
    }

    private static void Paint(
        XmlWriter xml, Fill? fill, Stroke? stroke, double scale, Dictionary<(Fill Fill, double Scale), string> patterns)
    {
        xml.WriteAttributeString("fill", fill switch
        {
            null => "none",
            { Hatch: Hatch.None } => fill.Ground,
            _ => $"url(#{patterns[(fill, scale)]})",
        });
        if (stroke is null)
        {
            return;
        }

        xml.WriteAttributeString("stroke", stroke.Colour);
        Attributes(xml, ("stroke-width", stroke.Width));
        xml.WriteAttributeString("stroke-linejoin", "round");
        if (stroke.Round)
        {
            xml.WriteAttributeString("stroke-linecap", "round");
        }

        if (stroke.Dash is { } dash)
        {
            xml.WriteAttributeString("stroke-dasharray", $"{Number(dash.On)} {Number(dash.Off)}");
        }
    }

    private static Dictionary<(Fill Fill, double Scale), string> Patterns(MapDrawing drawing)
    {
        var patterns = new Dictionary<(Fill, double), string>();
        foreach (var (shape, _, _, scale) in drawing.Flat())
        {
            var fill = shape switch
            {
                PathShape path => path.Fill,
                RectShape rect => rect.Fill,
                _ => null,
            };
            if (fill is { Hatch: not Hatch.None })
            {
                patterns.TryAdd((fill, scale), $"h{patterns.Count + 1}");
            }
        }

        return patterns;
    }

    private static void Definitions(XmlWriter xml, Dictionary<(Fill Fill, double Scale), string> patterns)
    {
        if (patterns.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("defs", Namespace);
        foreach (var ((fill, scale), id) in patterns)
        {
            var tile = HatchTile.Of(fill.Hatch);
            xml.WriteStartElement("pattern", Namespace);
            xml.WriteAttributeString("id", id);
            Attributes(xml, ("width", tile.Size), ("height", tile.Size));
            xml.WriteAttributeString("patternUnits", "userSpaceOnUse");
            xml.WriteAttributeString("patternTransform", $"rotate({Number(tile.Degrees)}) scale({Number(1 / scale)})");
            xml.WriteStartElement("rect", Namespace);
            Attributes(xml, ("width", tile.Size), ("height", tile.Size));
            xml.WriteAttributeString("fill", fill.Ground);
            xml.WriteEndElement();
            xml.WriteStartElement("path", Namespace);
            xml.WriteAttributeString("d", tile.Data);
            xml.WriteAttributeString("fill", "none");
            xml.WriteAttributeString("stroke", fill.Ink);
            Attributes(xml, ("stroke-width", tile.Width));
            if (tile.Round)
            {
                xml.WriteAttributeString("stroke-linecap", "round");
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Attributes(XmlWriter xml, params ReadOnlySpan<(string Name, double Value)> attributes)
    {
        foreach (var (name, value) in attributes)
        {
            xml.WriteAttributeString(name, Number(value));
        }
    }

    private static string Number(double value) => Math.Round(value, 3).ToString(CultureInfo.InvariantCulture);

    /// <summary>Gives ids that no other clip of the file has.</summary>
    private sealed class Clips
    {
        private int last;

        public string Next() => $"c{++last}";
    }
}
