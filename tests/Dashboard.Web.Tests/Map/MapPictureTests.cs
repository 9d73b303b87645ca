using System.Globalization;
using System.Xml.Linq;
using Dashboard.Data.Comparison;
using Dashboard.Web.Map.Pictures;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;
using Xunit;

namespace Dashboard.Web.Tests.Map;

public sealed class MapPictureTests : MapContext
{
    private static readonly DateOnly Day = new(2026, 11, 23);

    private MapPicture Picture => Services.GetRequiredService<MapPicture>();

    [Fact]
    public void The_sheet_has_all_that_the_rules_ask_for() =>
        Assert.All((bool[])[false, true], english => Assert.Empty(MapSheetRules.Check(Picture.Draw(States(), Day, english))));

    [Fact]
    public void Home_and_compared_provinces_are_outlined_the_home_province_most()
    {
        var drawing = Picture.Draw(States(), Day, english: false, marks: new("320000", ["310000", "320000", "330000"]));

        Assert.Empty(MapSheetRules.Check(drawing));
        var paths = drawing.Flat().Select(entry => entry.Shape).OfType<PathShape>().ToList();
        var widths = paths.Where(path => path.Part == SheetPart.Mark).ToDictionary(path => path.Code!, path => path.Stroke!.Width);
        var grounds = paths.Where(path => path.Part == SheetPart.MarkGround).ToDictionary(path => path.Code!, path => path.Stroke!);
        Assert.All(widths, mark =>
        {
            Assert.Equal(Palette.Light["paper"], grounds[mark.Key].Colour);
            Assert.True(grounds[mark.Key].Width >= mark.Value + 3);
        });
        // whole where it touches the others
        Assert.Equal(["320000", "320000"], paths.Where(path => path.Part is SheetPart.Mark or SheetPart.MarkGround).TakeLast(2).Select(path => path.Code));
        Assert.Equal(["310000", "320000", "330000"], widths.Keys.Order(StringComparer.Ordinal));
        Assert.True(widths["320000"] > widths["310000"]);
        Assert.Equal(widths["330000"], widths["310000"]);
        Assert.DoesNotContain(Picture.Draw(States(), Day, english: false).Flat(), entry => entry.Shape.Part == SheetPart.Mark);
    }

    [Theory]
    [InlineData(false, false, "本省：江苏", "对比 2 省")]
    [InlineData(false, true, "本省：江苏", "已选 2 省")]
    [InlineData(true, true, "Home: Jiangsu", "Selected: 2")]
    public void The_legend_of_a_picture_says_what_its_outlines_mean(bool english, bool selected, string home, string others)
    {
        MapMarks marks = new("320000", ["310000", "320000", "330000"], selected);

        foreach (var drawing in (MapDrawing[])[Picture.Draw(Counts(), Day, english, marks: marks), Picture.Draw(Several(3), english, marks: marks)])
        {
            Assert.Empty(MapSheetRules.Check(drawing));
            var legend = drawing.Shapes.Where(shape => shape.Part == SheetPart.Legend).ToList();
            var words = legend.OfType<TextShape>().Select(text => text.Text).ToList();
            Assert.Equal([home, others], words.Where(word => word == home || word == others));
            var swatches = legend.OfType<RectShape>().Where(rect => rect.Fill is null).Select(rect => rect.Stroke!.Width).ToList();
            Assert.Equal([MapMarks.WidthsOf(true).Line, MapMarks.WidthsOf(false).Line], swatches);
        }

        Assert.DoesNotContain(
            Picture.Draw(Counts(), Day, english).Shapes, shape => shape is TextShape { Part: SheetPart.Legend } text && (text.Text == home || text.Text == others));
    }

    [Fact]
    public void Beside_the_inset_with_names_stand_the_legend_and_the_notes()
    {
        var drawing = Picture.Draw(Several(6), english: false);
        var inset = drawing.Shapes.OfType<GroupShape>().Single(group => group.Part == SheetPart.NamedInset);
        var notes = drawing.Shapes.OfType<TextShape>().Where(text => text.Part is SheetPart.ReviewNote or SheetPart.DataSourceNote).ToList();

        Assert.Equal(2, notes.Count);
        Assert.All(notes, note =>
        {
            Assert.InRange(note.Y, inset.Y, drawing.Height);
            Assert.True(note.X + TextMeasure.WidthOf(note.Text, note.Style.Size) < inset.X);
        });
        Assert.InRange(drawing.Height - (inset.Y + inset.Clip!.Value.Height), 0, 30);
    }

    [Theory]
    [InlineData(SheetPart.Title, "title")]
    [InlineData(SheetPart.AsOf, "day or year")]
    [InlineData(SheetPart.Legend, "legend")]
    [InlineData(SheetPart.Frame, "neatline")]
    [InlineData(SheetPart.InsetFrame, "neatline")]
    [InlineData(SheetPart.InsetUnit, "Taiwan and Hainan")]
    [InlineData(SheetPart.InsetTitle, "Nanhai Zhudao")]
    [InlineData(SheetPart.Dash, "dashes")]
    [InlineData(SheetPart.Islet, "Diaoyu Dao")]
    [InlineData(SheetPart.PlaceName, "names of the islands")]
    [InlineData(SheetPart.ReviewNote, "review number")]
    [InlineData(SheetPart.NoDataNote, "no data for Taiwan")]
    [InlineData(SheetPart.MapSourceNote, "map's source")]
    [InlineData(SheetPart.DataSourceNote, "source of the data")]
    public void A_sheet_that_lacks_a_part_is_refused_by_its_name(SheetPart part, string reason)
    {
        var drawing = Picture.Draw(Counts(), Day, english: true);

        var refusal = Assert.Throws<IncompleteSheetException>(() => MapSheetRules.Require(Without(drawing, shape => shape.Part == part)));

        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(12)]
    public void A_sheet_of_several_maps_holds_the_country_whole_in_each(int count)
    {
        foreach (var english in (bool[])[false, true])
        {
            var drawing = Picture.Draw(Several(count), english);

            Assert.Empty(MapSheetRules.Check(drawing));
            var shapes = drawing.Flat().Select(entry => entry.Shape).ToList();
            Assert.Equal(count * Dashboard.Web.Map.MapGeometry.UnitCount, shapes.Count(shape => shape.Part == SheetPart.Unit));
            Assert.Equal(count, shapes.OfType<PathShape>().Count(shape => shape is { Part: SheetPart.InsetUnit, Code: Taiwan }));
            Assert.Equal(count, shapes.Count(shape => shape.Part == SheetPart.MapHead));
            Assert.Single(shapes, shape => shape.Part == SheetPart.ReviewNote);
            // the islands of each main frame, and those of the insets once, where they can be read
            var names = drawing.Flat().Where(entry => entry.Shape.Part == SheetPart.PlaceName).ToList();
            Assert.Equal((2 * count) + 6, names.Count);
            Assert.All(names, name => Assert.InRange(((TextShape)name.Shape).Style.Size * name.Scale, 9.5, 14));
        }
    }

    [Theory]
    [InlineData(SheetPart.MapHead, "head of each map")]
    [InlineData(SheetPart.InsetTitle, "Nanhai Zhudao")]
    [InlineData(SheetPart.InsetUnit, "Taiwan and Hainan")]
    [InlineData(SheetPart.Dash, "dashes")]
    [InlineData(SheetPart.PlaceName, "names of the islands")]
    [InlineData(SheetPart.Unit, "34 provincial units")]
    public void What_one_of_several_maps_lacks_is_named(SheetPart part, string reason)
    {
        var drawing = Picture.Draw(Several(3), english: true);
        // of the second map alone
        var second = drawing.Shapes.OfType<GroupShape>().ElementAt(1);
        var shapes = part == SheetPart.MapHead
            ? drawing.Shapes.Except([drawing.Shapes.First(shape => shape.Part == part)])
            : drawing.Shapes.Select(shape => ReferenceEquals(shape, second)
                ? Without(drawing with { Shapes = [second] }, inner => inner.Part == part).Shapes[0]
                : shape);

        Assert.Contains(
            MapSheetRules.Check(drawing with { Shapes = [.. shapes] }), lack => lack.In(english: true).Contains(reason, StringComparison.Ordinal));
    }

    [Fact]
    public void A_sheet_without_one_unit_is_refused()
    {
        var drawing = Without(Picture.Draw(Counts(), Day, english: false), shape => shape is PathShape { Part: SheetPart.Unit, Code: Taiwan });

        Assert.Contains("图上 33 个", Assert.Throws<IncompleteSheetException>(() => MapSheetRules.Require(drawing)).Reason.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_leave_the_sheet_are_refused()
    {
        var drawing = Picture.Draw(Counts(), Day, english: false);
        var wide = drawing with { Shapes = [.. drawing.Shapes, new TextShape(SheetPart.Title, new string('长', 60), 20, 40, new(22, "#000000"))] };

        Assert.Contains("图廓", Assert.Single(MapSheetRules.Check(wide)).Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void The_svg_stands_alone_and_says_what_it_shows()
    {
        var svg = XDocument.Parse(System.Text.Encoding.UTF8.GetString(Picture.Svg(States(), Day, english: false)));
        var texts = svg.Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value).ToList();
        var titles = svg.Descendants().Where(element => element.Name.LocalName == "title").Select(element => element.Value).ToList();

        Assert.Contains("政府投资基金：有无", texts);
        Assert.Contains("截至 2026-11-23", texts);
        Assert.Contains("南海诸岛", texts);
        Assert.Contains("曾母暗沙", texts);
        Assert.Contains(texts, text => text.Contains("示意图", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.Contains("台湾省资料暂缺", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.StartsWith("数据来源", StringComparison.Ordinal));
        Assert.Contains("台湾省: 资料暂缺", titles);
        Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName is "style" or "script" or "image" or "use");
        Assert.DoesNotContain(svg.Descendants().Attributes(), attribute => attribute.Value.Contains("var(", StringComparison.Ordinal) || attribute.Value.Contains("NaN", StringComparison.Ordinal));
        var patterns = svg.Descendants().Where(element => element.Name.LocalName == "pattern").Select(element => $"url(#{element.Attribute("id")!.Value})").ToHashSet();
        Assert.Equal(6, patterns.Count);
        Assert.All(
            svg.Descendants().Attributes("fill").Select(fill => fill.Value).Where(fill => fill.StartsWith("url", StringComparison.Ordinal)),
            fill => Assert.Contains(fill, patterns));
    }

    [Fact]
    public void The_language_and_the_colours_are_the_callers_choice()
    {
        Use("zh-CN");
        var drawing = Picture.Draw(Counts(), Day, english: true, dark: true);

        Assert.Equal(("en", "Provincial measures"), (drawing.Language, drawing.Title));
        Assert.Equal("zh-CN", CultureInfo.CurrentUICulture.Name);
        Assert.Equal(Palette.Dark["map-sea"], drawing.Shapes.OfType<RectShape>().First().Fill!.Ground);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void The_png_has_the_size_and_the_colours_of_the_drawing(int scale)
    {
        SkipWithoutFont();
        var drawing = Picture.Draw(Counts(), Day, english: false);
        using var bitmap = SKBitmap.Decode(Picture.Png(Counts(), Day, english: false, scale));

        Assert.Equal((int)Math.Ceiling(drawing.Width * scale), bitmap.Width);
        Assert.Equal((int)Math.Ceiling(drawing.Height * scale), bitmap.Height);
        // a place in Inner Mongolia, in Qinghai and in the sea
        Assert.Equal(SKColor.Parse(Palette.Light["seq-1"]), ColourAt("150000", 24));
        Assert.Equal(SKColor.Parse(Palette.Light["paper"]), ColourAt("630000", 24));
        Assert.Equal(SKColor.Parse(Palette.Light["map-sea"]), bitmap.GetPixel(scale * 880, scale * 500));

        SKColor ColourAt(string code, double below)
        {
            var label = Geometry.ByCode[code].Label;
            return bitmap.GetPixel((int)(scale * (30 + label.X)), (int)(scale * (10 + label.Y + below)));
        }
    }

    [Fact]
    public void A_character_that_no_font_has_is_named()
    {
        SkipWithoutFont();
        var drawing = Picture.Draw(Counts(), Day, english: false);
        var strange = drawing with { Shapes = [.. drawing.Shapes, new TextShape(SheetPart.Title, "\U000F1234", 20, 40, new(12, "#000000"))] };

        Assert.Equal("\U000F1234", Assert.Throws<MissingFontException>(() => SkiaPainter.Png(strange, 1)).Character);
    }

    [Theory]
    [InlineData("中文，没有空格的长句子也要断行。", 60, 4)]
    [InlineData("short", 200, 1)]
    [InlineData("several English words that wrap", 90, 3)]
    public void Lines_fit_and_do_not_begin_with_a_comma(string text, double width, int lines)
    {
        var wrapped = TextMeasure.Wrap(text, 12, width);

        Assert.Equal(lines, wrapped.Count);
        Assert.All(wrapped, line => Assert.InRange(TextMeasure.WidthOf(line, 12), 1, width + 12));
        Assert.All(wrapped, line => Assert.False(line[0] is '，' or '。' or ' '));
        Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), string.Concat(wrapped).Replace(" ", "", StringComparison.Ordinal));
    }

    private static MultiplesView Several(int count)
    {
        var maps = Enumerable.Range(1, count)
            .Select(number => new MultipleMap(new($"{2000 + number} 年", $"{2000 + number}"), States(), Day, new("6 省有", "6 provinces have it")))
            .ToList();
        return new MultiplesView(States().Title, ByDays: true, maps, States() with { Values = [.. maps.SelectMany(map => map.View.Values)] });
    }

    private static MapDrawing Without(MapDrawing drawing, Func<Shape, bool> which)
    {
        return drawing with { Shapes = Kept(drawing.Shapes) };

        IReadOnlyList<Shape> Kept(IEnumerable<Shape> shapes) => [.. shapes
            .Where(shape => shape is GroupShape || !which(shape))
            .Select(shape => shape is GroupShape group ? group with { Shapes = Kept(group.Shapes) } : shape)];
    }

    private static void SkipWithoutFont()
    {
        try
        {
            Fonts.Of(Typeface.Sans, bold: false);
        }
        catch (MissingFontException)
        {
            Assert.Skip("no font with Chinese characters is installed");
        }
    }
}
