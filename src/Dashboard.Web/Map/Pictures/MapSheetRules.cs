using Dashboard.Data.Model;

namespace Dashboard.Web.Map.Pictures;

/// <summary>What must stand on a sheet before it may leave the house: see seed/map/README.md.</summary>
public static class MapSheetRules
{
    private const string Taiwan = "710000";
    private const string Hainan = "460000";

    /// <summary>Islands named in each main frame, and once for all maps in an inset.</summary>
    private const int PlaceNames = 2;
    private const int InsetNames = 6;

    private static readonly (SheetPart Part, LocalizedText Name)[] Texts =
    [
        (SheetPart.Title, new("图名", "the title")),
        (SheetPart.AsOf, new("截止日期或年份", "the day or year")),
        (SheetPart.Legend, new("图例", "the legend")),
        (SheetPart.ReviewNote, new("审图号或“示意图”", "the review number or the words “sketch map”")),
        (SheetPart.NoDataNote, new("“台湾省资料暂缺”", "the words “no data for Taiwan Province”")),
        (SheetPart.MapSourceNote, new("底图来源", "the map's source")),
        (SheetPart.DataSourceNote, new("数据来源", "the source of the data")),
    ];

    /// <summary>What the drawing lacks, empty when it may be given out. A sheet of several maps needs the country whole in each.</summary>
    public static IReadOnlyList<LocalizedText> Check(MapDrawing drawing)
    {
        var shapes = drawing.Flat().ToList();
        var texts = shapes.Select(entry => entry.Shape).OfType<TextShape>()
            .Where(text => !string.IsNullOrWhiteSpace(text.Text))
            .CountBy(text => text.Part)
            .ToDictionary();
        var paths = shapes.Select(entry => entry.Shape).OfType<PathShape>().Where(path => path.Data.Length > 0).ToLookup(path => path.Part);
        var lacks = Texts.Where(required => !texts.ContainsKey(required.Part)).Select(required => required.Name).ToList();

        var maps = paths[SheetPart.Unit].CountBy(unit => unit.Code ?? "").ToDictionary();
        // each of several maps has one figure: a map that is not drawn at all is missed by it
        var most = Math.Max(maps.Count == 0 ? 1 : maps.Values.Max(), texts.GetValueOrDefault(SheetPart.MapFigure));
        var drawn = maps.Count(entry => entry.Value == most);
        Require(drawn == MapGeometry.UnitCount, new($"全部 {MapGeometry.UnitCount} 个省级行政区（图上 {drawn} 个）", $"all {MapGeometry.UnitCount} provincial units ({drawn} drawn)"));
        Require(
            ((string[])[Taiwan, Hainan]).All(code => paths[SheetPart.InsetUnit].Count(unit => unit.Code == code) >= most),
            new("附图中的台湾省与海南省", "Taiwan and Hainan in the inset"));
        Require(Segments(paths[SheetPart.Dash]) >= MapGeometry.DashCount * most, new("南海断续线", "the dashes in the South China Sea"));
        Require(paths[SheetPart.Islet].Count() >= 2 * most, new("钓鱼岛、赤尾屿与南海诸岛", "Diaoyu Dao, Chiwei Yu and the islands of the South China Sea"));
        Require(most == 1 || texts.GetValueOrDefault(SheetPart.MapHead) >= most, new("每幅图的图名", "the head of each map"));
        Require(TitledInsets(drawing.Shapes) >= most, new("每幅附图的图名“南海诸岛”", "the title Nanhai Zhudao of each inset"));
        Require(texts.GetValueOrDefault(SheetPart.PlaceName) >= (PlaceNames * most) + InsetNames, new("岛屿注记", "the names of the islands"));
        Require(
            shapes.Count(entry => entry.Shape is RectShape { Part: SheetPart.InsetFrame }) >= most && shapes.Any(entry => entry.Shape is RectShape { Part: SheetPart.Frame }),
            new("图廓与附图框", "the neatline and the inset's frame"));
        Require(
            shapes.All(entry => entry.Shape is not TextShape text || IsInside(drawing, text, entry.X, entry.Y, entry.Scale)),
            new("图廓内的全部文字（有文字超出图廓）", "all its words within the neatline"));
        return lacks;

        void Require(bool holds, LocalizedText name)
        {
            if (!holds)
            {
                lacks.Add(name);
            }
        }
    }

    /// <exception cref="IncompleteSheetException">The drawing lacks something.</exception>
    public static MapDrawing Require(MapDrawing drawing) =>
        Check(drawing) is { Count: > 0 } lacks ? throw new IncompleteSheetException(lacks) : drawing;

    /// <summary>A title may have several lines: what counts is the inset that has one.</summary>
    private static int TitledInsets(IEnumerable<Shape> shapes) => shapes.OfType<GroupShape>().Sum(group =>
        TitledInsets(group.Shapes)
        + (group.Shapes.Any(shape => shape is TextShape { Part: SheetPart.InsetTitle } text && !string.IsNullOrWhiteSpace(text.Text)) ? 1 : 0));

    private static int Segments(IEnumerable<PathShape> dashes) => dashes.Sum(path => path.Data.Count(character => character == 'M'));

    private static bool IsInside(MapDrawing drawing, TextShape text, double x, double y, double scale)
    {
        var width = TextMeasure.WidthOf(text.Text, text.Style.Size);
        var left = text.X - (text.Style.Anchor switch
        {
            TextAnchor.Middle => width / 2,
            TextAnchor.End => width,
            _ => 0,
        });
        return x + (left * scale) >= 0 && x + ((left + width) * scale) <= drawing.Width
            && y + ((text.Y - text.Style.Size) * scale) >= 0 && y + (text.Y * scale) <= drawing.Height;
    }
}

/// <summary>A sheet without something that it must show is not given out.</summary>
public sealed class IncompleteSheetException(IReadOnlyList<LocalizedText> lacks) : Exception(Sentence(lacks).In(english: true))
{
    public LocalizedText Reason { get; } = Sentence(lacks);

    private static LocalizedText Sentence(IReadOnlyList<LocalizedText> lacks) => new(
        $"这张图缺少必须表示的内容，不能导出：{string.Join("；", lacks.Select(lack => lack.Zh))}。",
        $"The map lacks what it must show and is not given out: {string.Join("; ", lacks.Select(lack => lack.In(english: true)))}.");
}
