using AngleSharp.Dom;
using Bunit;
using Dashboard.Data.Comparison;
using Dashboard.Web.Map;
using Microsoft.AspNetCore.Components.Web;
using Xunit;

namespace Dashboard.Web.Tests.Map;

/// <summary>Tile grid, table and ranking say what the map says.</summary>
public sealed class MetricTwinsTests : MapContext
{
    [Fact]
    public void Each_unit_is_a_tile_with_the_maps_class_name_and_label()
    {
        var view = States();
        var tiles = RenderTiles(view).FindAll(".tile");

        Assert.Equal(MapGeometry.UnitCount, tiles.Count);
        Assert.Equal(
            RenderSheet(view).FindAll("a.unit").Select(Look),
            tiles.Select(Look));
        Assert.Equal("苏", Tile(tiles, Jiangsu).QuerySelector(".tile-name")!.TextContent);
        Assert.Equal("url(#hl-city)", tiles[1].QuerySelector(".tile-hatch rect")!.GetAttribute("fill"));
    }

    [Fact]
    public void A_tile_shows_the_number_and_a_dash_where_there_is_none()
    {
        var tiles = RenderTiles(Counts()).FindAll(".tile");

        Assert.Equal("7", Tile(tiles, Jiangsu).QuerySelector(".tile-value")!.TextContent);
        Assert.Equal("—", Tile(tiles, Taiwan).QuerySelector(".tile-value")!.TextContent);
    }

    [Fact]
    public void The_tiles_say_their_day_and_source_and_that_they_are_a_sketch()
    {
        // a number of a map is none of the tiles
        Configure = options => (options.File, options.ReviewNumber) = ("china.geojson", "GS(2026)1234号");
        var tiles = RenderTiles(Counts());

        Assert.Equal("截至 2026-11-23", tiles.Find("figcaption span").TextContent);
        Assert.StartsWith("示意图：每个省级行政区一格", tiles.Find(".sheet-review").TextContent, StringComparison.Ordinal);
        var notes = tiles.Find(".sheet-n").TextContent;
        Assert.All((string[])["台湾省资料暂缺", "只计省级。", "数据来源："], note => Assert.Contains(note, notes, StringComparison.Ordinal));
        Assert.DoesNotContain("底图", notes, StringComparison.Ordinal);
        Assert.DoesNotContain("GS(2026)", notes, StringComparison.Ordinal);
    }

    [Fact]
    public void Tiles_move_by_their_own_rows()
    {
        var tiles = RenderTiles(Counts());
        tiles.Find(".tiles").KeyDown(new KeyboardEventArgs { Key = "ArrowDown" });

        Assert.Equal(["120000"], tiles.FindAll(".tile[tabindex='0']").Select(tile => tile.GetAttribute("data-code")));
    }

    [Fact]
    public void The_five_small_units_are_named_with_value_beside_a_sheet_that_stays_whole()
    {
        var lenses = Render<SmallUnits>(parameters => parameters
            .Add(units => units.View, Counts())
            .Add(units => units.ProvinceUrl, code => $"/provinces/{code}"));

        Assert.Equal(
            ["北京 12 条", "天津 1 条", "上海 1 条", "香港 资料暂缺", "澳门 资料暂缺"],
            lenses.FindAll("figcaption a").Select(name => $"{name.TextContent} {name.NextElementSibling!.TextContent}"));
        Assert.Equal(["北京", "天津", "上海", "香港", "澳门"], lenses.FindAll("figure > svg text").Select(name => name.TextContent));
        // each drawing has all units, so that what lies around is there too
        Assert.All(lenses.FindAll("figure > svg"), lens => Assert.Equal(MapGeometry.UnitCount, lens.QuerySelectorAll("use[class*='c-']").Length));
        Assert.Equal($"0 0 {Geometry.Width} {Geometry.Height}", RenderSheet(Counts()).Find("svg.china").GetAttribute("viewBox"));
    }

    [Fact]
    public void The_table_has_every_unit_with_value_and_rank()
    {
        var rows = RenderTable(Counts()).FindAll("tbody tr");

        Assert.Equal(MapGeometry.UnitCount, rows.Count);
        Assert.Equal(["北京市", "12", "1", "12", "0", "0"], Cells(rows[0]));
        Assert.Equal(["台湾省", "资料暂缺", "—", "—", "—", "—"], Cells(rows.Single(row => row.TextContent.Contains("台湾", StringComparison.Ordinal))));
    }

    [Fact]
    public void The_table_gives_states_in_full_and_no_state_to_what_is_not_covered()
    {
        var rows = RenderTable(States()).FindAll("tbody tr");

        Assert.Equal(["天津市", "仅地市有", "状态1"], Cells(rows[1]));
        Assert.Equal(["台湾省", "资料暂缺", "资料暂缺"], Cells(rows.Single(row => row.TextContent.Contains("台湾", StringComparison.Ordinal))));
    }

    [Fact]
    public void The_ranking_holds_the_31_by_rank_with_ties_and_the_home_row()
    {
        var rows = RenderRanking(Counts(), home: Jiangsu).FindAll("tbody tr");

        Assert.Equal(31, rows.Count);
        Assert.Equal(["1", "北京", "", "12"], Cells(rows[0]));
        Assert.Equal(["3", "3"], rows.Skip(2).Take(2).Select(row => Cells(row)[0]));
        Assert.Equal(["31", "青海", "", "0"], Cells(rows[^1]));
        Assert.Equal(["江苏"], rows.Where(row => row.ClassList.Contains("home")).Select(row => Cells(row)[1]));
        Assert.Equal("--official:7;--press:0;--secondary:0", rows[1].GetAttribute("style"));
        Assert.Equal("--most:12", rows[1].Closest("table")!.GetAttribute("style"));
    }

    [Fact]
    public void Table_ranking_and_tiles_say_why_there_is_no_number_and_what_does_not_compare()
    {
        var view = Gaps();
        var (row, table, tiles) = (RenderRanking(view, home: null).FindAll("tbody tr"), RenderTable(view).FindAll("tbody tr"), RenderTiles(view).FindAll(".tile"));

        Assert.Equal("无该口径的规模", Cells(table.Single(line => line.TextContent.Contains("北京", StringComparison.Ordinal)))[1]);
        Assert.Equal("资料暂缺", Cells(table.Single(line => line.TextContent.Contains("台湾", StringComparison.Ordinal)))[1]);
        Assert.Equal(["", "北京", "无该口径的规模", "—"], Cells(row.Single(line => line.TextContent.Contains("北京", StringComparison.Ordinal))));
        var off = row.Single(line => line.TextContent.Contains("江苏", StringComparison.Ordinal)).QuerySelector(".offm")!;
        Assert.Equal("≠目标年不同", off.TextContent);
        Assert.Equal("目标年不同", off.QuerySelector(".vh")!.TextContent);
        Assert.Equal("≠7", Tile(tiles, Jiangsu).QuerySelector(".tile-value")!.TextContent);
    }

    [Fact]
    public void The_drawings_of_the_small_units_are_for_the_eye()
    {
        var lenses = Render<SmallUnits>(parameters => parameters
            .Add(units => units.View, Counts())
            .Add(units => units.ProvinceUrl, code => $"/provinces/{code}"));

        Assert.All(lenses.FindAll("figure > svg"), lens => Assert.Equal("true", lens.GetAttribute("aria-hidden")));
        Assert.Equal(5, lenses.FindAll("figcaption a[href^='/provinces/']").Count);
    }

    [Fact]
    public void The_ranking_of_states_goes_by_state_then_by_year()
    {
        var view = States();
        var dated = view with
        {
            Values = [.. view.Values.Select(value => value.Province.Code switch
            {
                Beijing => value with { Since = 2024 },
                "220000" => value with { Since = 2021 },
                _ => value,
            })],
        };
        var rows = RenderRanking(dated, home: null).FindAll("tbody tr");

        Assert.Equal(["吉林", "北京"], rows.Take(2).Select(row => Cells(row)[1]));
        Assert.Equal(["2021", "2024", "—"], rows.Take(3).Select(row => Cells(row)[3]));
        Assert.Equal("有", Cells(rows[0])[2]);
        Assert.Equal("不适用", Cells(rows[^1])[2]);
    }

    /// <summary>Beijing has no number though it has the thing, Jiangsu one that does not compare.</summary>
    private static MetricView Gaps() => Counts() with
    {
        Values = [.. Counts().Values.Select(value => value.Province.Code switch
        {
            Beijing => value with { Value = null, ClassIndex = null, Rank = null, ByVerification = [], Text = new("无该口径的规模", "No size on this basis") },
            Jiangsu => value with { ClassIndex = null, Rank = null, ByVerification = [], NotComparable = new("目标年不同", "another target year") },
            _ => value,
        })],
    };

    private static string Look(IElement unit) =>
        $"{unit.GetAttribute("data-code")} {unit.ClassList.Single(name => name.StartsWith("c-", StringComparison.Ordinal))} {unit.GetAttribute("aria-label") ?? unit.QuerySelector(".vh")!.TextContent} {unit.GetAttribute("href")}";

    private static IElement Tile(IEnumerable<IElement> tiles, string code) =>
        tiles.Single(tile => tile.GetAttribute("data-code") == code);

    private static string[] Cells(IElement row) => [.. row.Children.Select(cell => cell.TextContent.Trim())];

    private IRenderedComponent<TileGrid> RenderTiles(MetricView view) => Render<TileGrid>(parameters => parameters
        .Add(grid => grid.View, view)
        .Add(grid => grid.AsOf, new DateOnly(2026, 11, 23))
        .Add(grid => grid.ProvinceUrl, code => $"/provinces/{code}"));

    private IRenderedComponent<MetricTable> RenderTable(MetricView view) => Render<MetricTable>(parameters => parameters
        .Add(table => table.View, view)
        .Add(table => table.ProvinceUrl, code => $"/provinces/{code}"));

    private IRenderedComponent<MetricRanking> RenderRanking(MetricView view, string? home) => Render<MetricRanking>(parameters => parameters
        .Add(ranking => ranking.View, view)
        .Add(ranking => ranking.Home, home)
        .Add(ranking => ranking.ProvinceUrl, code => $"/provinces/{code}"));
}
