using System.Runtime.CompilerServices;
using System.Text;
using SkiaSharp;

namespace Dashboard.Web.Map.Pictures;

/// <summary>A drawing as a PNG.</summary>
public static class SkiaPainter
{
    /// <summary>Outlines read from path data, kept as long as the geometry that holds the text.</summary>
    private static readonly ConditionalWeakTable<string, SKPath> Paths = [];

    // flat colours compress well even when little time is spent on it
    private static readonly SKPngEncoderOptions Encoding = new(SKPngEncoderFilterFlags.Sub, 4);

    /// <param name="scale">Pixels to a unit of the drawing.</param>
    /// <exception cref="MissingFontException">No font of the machine has a character that the sheet needs.</exception>
    public static byte[] Png(MapDrawing drawing, int scale)
    {
        var size = new SKImageInfo((int)Math.Ceiling(drawing.Width * scale), (int)Math.Ceiling(drawing.Height * scale));
        using var surface = SKSurface.Create(size);
        surface.Canvas.Scale(scale);
        Paint(surface.Canvas, drawing.Shapes, 1);
        using var pixels = surface.PeekPixels();
        using var data = pixels.Encode(Encoding)
            ?? throw new InvalidOperationException($"A picture of {size.Width} by {size.Height} pixels could not be encoded.");
        return data.ToArray();
    }

    private static void Paint(SKCanvas canvas, IEnumerable<Shape> shapes, double scale)
    {
        foreach (var shape in shapes)
        {
            switch (shape)
            {
                case GroupShape group:
                    canvas.Save();
                    canvas.Translate((float)group.X, (float)group.Y);
                    canvas.Scale((float)group.Scale);
                    if (group.Clip is { } clip)
                    {
                        canvas.ClipRect(new SKRect(0, 0, (float)clip.Width, (float)clip.Height));
                    }

                    Paint(canvas, group.Shapes, scale * group.Scale);
                    canvas.Restore();
                    break;
                case RectShape rect:
                    var box = SKRect.Create((float)rect.X, (float)rect.Y, (float)rect.Width, (float)rect.Height);
                    FillAndStroke(rect.Fill, rect.Stroke, scale, paint => canvas.DrawRect(box, paint));
                    break;
                case PathShape { Data.Length: > 0 } path:
                    var outline = Paths.GetValue(path.Data, SKPath.ParseSvgPathData);
                    FillAndStroke(path.Fill, path.Stroke, scale, paint => canvas.DrawPath(outline, paint));
                    break;
                case TextShape text:
                    PaintText(canvas, text);
                    break;
                default:
                    break;
            }
        }
    }

    private static void FillAndStroke(Fill? fill, Stroke? stroke, double scale, Action<SKPaint> draw)
    {
        if (fill is not null)
        {
            using var paint = new SKPaint { IsAntialias = true, Color = SKColor.Parse(fill.Ground) };
            using var hatch = fill.Hatch == Hatch.None ? null : HatchOf(fill, scale);
            paint.Shader = hatch;
            draw(paint);
        }

        if (stroke is not null)
        {
            using var paint = new SKPaint
            {
                IsAntialias = true,
                IsStroke = true,
                Color = SKColor.Parse(stroke.Colour),
                StrokeWidth = (float)stroke.Width,
                StrokeJoin = SKStrokeJoin.Round,
                StrokeCap = stroke.Round ? SKStrokeCap.Round : SKStrokeCap.Butt,
            };
            using var dash = stroke.Dash is { } lengths ? SKPathEffect.CreateDash([(float)lengths.On, (float)lengths.Off], 0) : null;
            paint.PathEffect = dash;
            draw(paint);
        }
    }

    private static SKShader HatchOf(Fill fill, double scale)
    {
        var tile = HatchTile.Of(fill.Hatch);
        var bounds = SKRect.Create((float)tile.Size, (float)tile.Size);
        using var recorder = new SKPictureRecorder();
        var canvas = recorder.BeginRecording(bounds);
        canvas.Clear(SKColor.Parse(fill.Ground));
        using var strokes = SKPath.ParseSvgPathData(tile.Data);
        using var paint = new SKPaint
        {
            IsAntialias = true,
            IsStroke = true,
            Color = SKColor.Parse(fill.Ink),
            StrokeWidth = (float)tile.Width,
            StrokeCap = tile.Round ? SKStrokeCap.Round : SKStrokeCap.Butt,
        };
        canvas.DrawPath(strokes, paint);
        using var picture = recorder.EndRecording();
        var place = SKMatrix.CreateScale((float)(1 / scale), (float)(1 / scale))
            .PostConcat(SKMatrix.CreateRotationDegrees((float)tile.Degrees));
        return picture.ToShader(SKShaderTileMode.Repeat, SKShaderTileMode.Repeat, SKFilterMode.Linear, place, bounds);
    }

    private static void PaintText(SKCanvas canvas, TextShape text)
    {
        var style = text.Style;
        var runs = Runs(text.Text, style).ToList();
        try
        {
            var width = runs.Sum(run => run.Font.MeasureText(run.Text));
            var start = (float)text.X - (style.Anchor switch
            {
                TextAnchor.Middle => width / 2,
                TextAnchor.End => width,
                _ => 0,
            });
            using var ink = new SKPaint { IsAntialias = true, Color = SKColor.Parse(style.Colour) };
            using var halo = style.Halo is null ? null : new SKPaint
            {
                IsAntialias = true,
                IsStroke = true,
                Color = SKColor.Parse(style.Halo),
                StrokeWidth = (float)style.HaloWidth,
                StrokeJoin = SKStrokeJoin.Round,
            };
            foreach (var paint in new[] { halo, ink }.OfType<SKPaint>())
            {
                var x = start;
                foreach (var (run, font) in runs)
                {
                    canvas.DrawText(run, x, (float)text.Y, SKTextAlign.Left, font, paint);
                    x += font.MeasureText(run);
                }
            }
        }
        finally
        {
            runs.ForEach(run => run.Font.Dispose());
        }
    }

    /// <summary>Parts of the text by the face that has their characters.</summary>
    private static IEnumerable<(string Text, SKFont Font)> Runs(string text, TextStyle style)
    {
        var wanted = Fonts.Of(style.Face, style.Bold);
        using var probe = new SKFont(wanted);
        SKTypeface? face = null;
        var run = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            var next = probe.ContainsGlyph(rune.Value) ? wanted : Fonts.For(rune, style.Bold) ?? throw new MissingFontException(rune.ToString());
            if (face is not null && next != face)
            {
                yield return (run.ToString(), FontOf(face, style));
                run.Clear();
            }

            face = next;
            run.Append(rune);
        }

        if (face is not null)
        {
            yield return (run.ToString(), FontOf(face, style));
        }
    }

    private static SKFont FontOf(SKTypeface face, TextStyle style) => new(face, (float)style.Size)
    {
        Edging = SKFontEdging.Antialias,
        Subpixel = true,
        Hinting = SKFontHinting.None,
    };
}
