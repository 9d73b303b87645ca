using Dashboard.Data.Comparison;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Map.Pictures;

/// <summary>
/// Draws a sheet of several maps: neatline, title, the whole country with its inset under each head, then what all maps
/// share: one legend and one set of notes.
/// </summary>
public sealed class MultiplesDrawer(
    MapGeometry geometry, Words words, IStringLocalizer<MapText> text, MapSheetDrawer sheet, MultiplesWords captions)
{
    private const double Margin = 26;
    private const double Gap = 24;
    private const double MapWidth = 380;
    private const double TitleSize = 22;
    private const double TitleLine = 30;
    private const double HeadSize = 15;
    private const double HeadLine = 22;
    private const double NoteSize = 12;
    private const double NoteLine = 18;

    /// <summary>In the current language.</summary>
    public MapDrawing Draw(MultiplesView maps, Palette palette, MapMarks? marks = null, SheetLayout? form = null)
    {
        var layout = form ?? SheetLayout.Screen;
        var columns = Math.Min(ColumnsOf(maps.Maps.Count), layout.MostColumns);
        var width = layout == SheetLayout.Paper ? layout.Width : Math.Max(layout.Width, (2 * Margin) + (columns * MapWidth) + ((columns - 1) * Gap));
        var inner = width - (2 * Margin);
        var title = TextMeasure.Balance(words.Of(maps.Title), TitleSize, inner);
        var grid = Grid(maps, palette, marks, 12 + (title.Count * TitleLine) + 36, columns, (inner - ((columns - 1) * Gap)) / columns);
        var islands = maps.Maps.Count > 1 ? Islands(palette, width, grid.Bottom) : null;
        // legend and notes stand beside the inset with the names, which is as high as both
        var beside = islands is null ? inner : islands.X - Margin - Gap;
        var legend = Legend(maps, palette, marks, grid.Bottom, beside);
        var line = legend.Bottom + 8;
        var notes = sheet.NoteLines(maps.Together, beside).ToList();
        var height = Math.Max(line + 20 + (notes.Count * NoteLine), islands is null ? 0 : islands.Y + geometry.Inset.Height + Margin);
        List<Shape> shapes =
        [
            new RectShape(SheetPart.Ground, 0, 0, width, height, new(palette["map-sea"])),
            .. title.Select((words, index) => new TextShape(
                SheetPart.Title, words, Margin, 42 + (index * TitleLine), new(TitleSize, palette["ink"], Face: Typeface.Song, Bold: true))),
            new TextShape(SheetPart.AsOf, captions.Subtitle(maps), Margin, 36 + (title.Count * TitleLine), new(13, palette["ink-3"])),
            .. grid.Shapes,
            .. legend.Shapes,
            .. islands is null ? (Shape[])[] : [islands],
            .. MapSheetDrawer.Frame(palette, width, height),
            islands is null ? new RectShape(SheetPart.Frame, 6, line, width - 12, 1, new(palette["rule-2"])) : new RectShape(SheetPart.Frame, Margin, line, beside, 1, new(palette["rule-2"])),
            .. notes.Select((note, index) => new TextShape(
                note.Part, note.Text, Margin, line + 20 + (index * NoteLine), MapSheetDrawer.NoteStyle(note.Part, palette))),
        ];
        return new MapDrawing(
            width, height, Words.English ? "en" : "zh-CN", words.Of(maps.Title),
            string.Join(' ', notes.Select(note => note.Text)), shapes);
    }

    /// <summary>The names for which the maps' own insets are too small; right of the legend.</summary>
    private GroupShape Islands(Palette palette, double width, double top) => new MapFrame(geometry, words, palette, small: false, pixel: 1)
        .NamedInset(width - Margin - geometry.Inset.Width, top + 4, text["InsetTitle"]);

    private static int ColumnsOf(int maps) => maps switch
    {
        1 => 1,
        2 or 4 => 2,
        <= 9 => 3,
        _ => 4,
    };

    private (List<Shape> Shapes, double Bottom) Grid(MultiplesView maps, Palette palette, MapMarks? marks, double top, int columns, double width)
    {
        var small = maps.Maps.Count > 1;
        // alone it has its full size and all names
        var frame = new MapFrame(geometry, words, palette, small, small ? geometry.Width / width : Math.Max(1, geometry.Width / width));
        var mapHeight = Math.Min(width / geometry.Width, small ? double.MaxValue : 1) * geometry.Height;
        var shapes = new List<Shape>();
        foreach (var row in maps.Maps.Chunk(columns))
        {
            var heads = row.Select(map => TextMeasure.Balance(words.Of(map.Head), HeadSize, width)).ToList();
            var mapTop = top + (heads.Max(head => head.Count) * HeadLine) + NoteLine + 4;
            for (var column = 0; column < row.Length; column++)
            {
                var x = Margin + (column * (width + Gap));
                shapes.AddRange(heads[column].Select((words, index) => new TextShape(
                    SheetPart.MapHead, words, x, top + 16 + (index * HeadLine), new(HeadSize, palette["ink"], Bold: true))));
                shapes.Add(new TextShape(
                    SheetPart.MapFigure, words.Of(row[column].Figure), x, top + 12 + (heads[column].Count * HeadLine), new(NoteSize, palette["ink-2"])));
                shapes.Add(frame.At(x, mapTop, row[column].View, text["InsetTitle"], marks));
            }

            top = mapTop + mapHeight + Gap;
        }

        return (shapes, top);
    }

    /// <summary>In lines across the sheet, since it belongs to no single map.</summary>
    private (List<Shape> Shapes, double Bottom) Legend(MultiplesView maps, Palette palette, MapMarks? marks, double top, double width)
    {
        const double Row = 22;
        const double LabelX = 33;
        var legend = SheetLegend.Of(maps, words, text);
        TextStyle plain = new(NoteSize, palette["ink-2"]);
        var shapes = new List<Shape>();
        var (x, y) = (0.0, top);
        foreach (var line in TextMeasure.Wrap(legend.Heading, NoteSize, width))
        {
            shapes.Add(new TextShape(SheetPart.Legend, line, Margin, y + 12, plain));
            y += NoteLine;
        }

        foreach (var entry in legend.Entries.Concat(legend.Others))
        {
            Add(entry.Label, (left, top) => new(SheetPart.Legend, left + .5, top + .5, 26, 15, palette.FillOf(entry.Class), new(palette["rule-2"], 1)));
        }

        foreach (var entry in SheetLegend.Of(marks, maps.Maps[0].View, words, text))
        {
            Add(entry.Label, (left, top) => MapSheetDrawer.Outline(entry.IsHome, left, top, palette));
        }

        y += Row + 2;
        foreach (var line in TextMeasure.Wrap(legend.Method ?? "", NoteSize, width))
        {
            shapes.Add(new TextShape(SheetPart.LegendMethod, line, Margin, y + 12, new(NoteSize, palette["ink-3"])));
            y += NoteLine;
        }

        return (shapes, y);

        void Add(string label, Func<double, double, RectShape> swatch)
        {
            var wide = LabelX + TextMeasure.WidthOf(label, NoteSize);
            if (x > 0 && x + wide > width)
            {
                (x, y) = (0, y + Row);
            }

            shapes.Add(swatch(Margin + x, y + 3));
            shapes.Add(new TextShape(SheetPart.Legend, label, Margin + x + LabelX, y + 15.5, plain));
            x += wide + Gap;
        }
    }
}
