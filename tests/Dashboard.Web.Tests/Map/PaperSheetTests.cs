using Dashboard.Web.Map.Pictures;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Dashboard.Web.Tests.Map;

/// <summary>Sheets for memos and workbooks: read on paper, where a unit of the drawing is two thirds of a point.</summary>
public sealed class PaperSheetTests : MapContext
{
    /// <summary>156 mm, the width of a memo's lines.</summary>
    private const double LinePoints = 156 / 25.4 * 72;

    /// <summary>What a page has beside heading, caption and remark, over its width.</summary>
    private const double Slimmest = 240.0 / 156;

    private static readonly DateOnly Day = new(2026, 11, 23);

    private static readonly MapMarks Marks = new("510000", ["310000", "320000"]);

    private MapPicture Picture => Services.GetRequiredService<MapPicture>();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Names_and_notes_can_be_read_on_paper(bool english)
    {
        foreach (var view in (Dashboard.Data.Comparison.MetricView[])[States(), Counts()])
        {
            var drawing = Picture.Draw(view, Day, english, marks: Marks, layout: SheetLayout.Paper);

            Assert.Empty(MapSheetRules.Check(drawing));
            Assert.InRange(drawing.Height / drawing.Width, 1, Slimmest);
            var point = LinePoints / drawing.Width;
            var texts = drawing.Flat().Where(entry => entry.Shape is TextShape).Select(entry => (Text: (TextShape)entry.Shape, entry.Scale)).ToList();
            Assert.All(texts.Where(entry => entry.Text.Part == SheetPart.UnitName), name => Assert.InRange(name.Text.Style.Size * name.Scale * point, 7.3, 9));
            Assert.All(
                texts.Where(entry => entry.Text.Part is SheetPart.ReviewNote or SheetPart.DataSourceNote or SheetPart.Legend),
                note => Assert.InRange(note.Text.Style.Size * note.Scale * point, 7.9, 9));
        }
    }

    [Theory]
    [InlineData("Strategic emerging industries and the modern industrial system: provincial measures", 2)]
    [InlineData("Strategic emerging industries and the modern industrial system: provincial measures to ten million people, change since last year", 3)]
    public void A_long_title_stays_above_the_land(string title, int most)
    {
        var view = States() with { Title = new(title, title) };
        foreach (var layout in (SheetLayout[])[SheetLayout.Screen, SheetLayout.Paper])
        {
            var drawing = Picture.Draw(view, Day, english: true, layout: layout);
            var lines = drawing.Flat().Select(entry => entry.Shape).OfType<TextShape>().Where(text => text.Part == SheetPart.Title).ToList();
            var map = drawing.Shapes.OfType<GroupShape>().First();

            Assert.InRange(lines.Count, 2, layout == SheetLayout.Screen ? most : 4);
            // the land of the north begins a tenth of the map's height below its top
            Assert.True(lines[^1].Y < map.Y + (layout.MapWidth * 0.08), $"{lines[^1].Y} {map.Y}");
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void No_name_lies_on_another_nor_on_the_legend(bool english)
    {
        var drawing = Picture.Draw(States(), Day, english, marks: Marks, layout: SheetLayout.Paper);
        List<(string Text, double Left, double Right, double Top, double Bottom)> boxes =
        [
            .. drawing.Flat()
                .Where(entry => entry.Shape is TextShape { Part: SheetPart.UnitName or SheetPart.Legend or SheetPart.Title or SheetPart.AsOf })
                .Select(entry => Box((TextShape)entry.Shape, entry.X, entry.Y, entry.Scale)),
        ];

        Assert.True(boxes.Count > 34);
        for (var index = 0; index < boxes.Count; index++)
        {
            var one = boxes[index];
            Assert.DoesNotContain(
                boxes.Skip(index + 1), other => one.Left < other.Right && other.Left < one.Right && one.Top < other.Bottom && other.Top < one.Bottom);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_legend_begins_below_the_land_of_the_south_west(bool forPaper)
    {
        var layout = forPaper ? SheetLayout.Paper : SheetLayout.Screen;
        var drawing = Picture.Draw(Counts() with { Title = new("长", string.Join(' ', Enumerable.Repeat("heading", 40))) }, Day, english: true, marks: Marks, layout: layout);

        var top = drawing.Shapes.OfType<TextShape>().Where(text => text.Part == SheetPart.Legend).Min(text => text.Y - text.Style.Size);

        // Xizang and Yunnan reach 507 of the map's units where the legend is
        Assert.True(top >= layout.MapTop + (507 * layout.MapWidth / Geometry.Width));
        Assert.Empty(MapSheetRules.Check(drawing));
    }

    [Fact]
    public void Lines_of_a_title_are_about_as_long_as_each_other()
    {
        const string Title = "Concept-verification centres: who has it";

        var lines = TextMeasure.Balance(Title, 22, 380);

        Assert.Equal(TextMeasure.Wrap(Title, 22, 380).Count, lines.Count);
        Assert.Equal(["Concept-verification", "centres: who has it"], lines);
        Assert.Equal(["政府投资基金"], TextMeasure.Balance("政府投资基金", 22, 380));
    }

    private static (string Text, double Left, double Right, double Top, double Bottom) Box(TextShape text, double x, double y, double scale)
    {
        var width = TextMeasure.WidthOf(text.Text, text.Style.Size);
        var left = text.X - (text.Style.Anchor switch
        {
            TextAnchor.Middle => width / 2,
            TextAnchor.End => width,
            _ => 0,
        });
        return (text.Text, x + (left * scale), x + ((left + width) * scale), y + ((text.Y - (text.Style.Size * .75)) * scale), y + (text.Y * scale));
    }
}
