using Bunit;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Map;
using Dashboard.Web.Map.Pictures;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Dashboard.Web.Tests.Map;

public sealed class MapSheetTests : MapContext
{
    [Fact]
    public void All_34_units_are_links_with_name_and_value()
    {
        var units = RenderSheet(Counts()).FindAll("a.unit");

        Assert.Equal(MapGeometry.UnitCount, units.Count);
        Assert.Equal("江苏省，省级措施数 7 条", Unit(units, Jiangsu).GetAttribute("aria-label"));
        Assert.Equal("台湾省，资料暂缺", Unit(units, Taiwan).GetAttribute("aria-label"));
        Assert.Equal("/provinces/320000", Unit(units, Jiangsu).GetAttribute("href"));
    }

    [Fact]
    public void The_sheet_has_inset_dashes_islands_and_notes()
    {
        var sheet = RenderSheet(Counts());

        Assert.Equal(Geometry.File.Address(MapLayer.Full, "dash"), sheet.Find("svg.china > .dash").GetAttribute("href"));
        Assert.Equal(Geometry.File.Address(MapLayer.Inset, "dash"), sheet.Find(".inset .dash").GetAttribute("href"));
        Assert.Equal(Geometry.File.Address(MapLayer.Inset, "islet"), sheet.Find(".inset .islet").GetAttribute("href"));
        Assert.Contains("南海诸岛", sheet.Find(".inset-title").TextContent, StringComparison.Ordinal);
        Assert.Contains("钓鱼岛", sheet.Find("svg.china > .places").TextContent, StringComparison.Ordinal);
        Assert.Contains("曾母暗沙", sheet.Find(".inset .places").TextContent, StringComparison.Ordinal);
        var notes = sheet.Find(".sheet-n").TextContent;
        Assert.Contains("示意图", notes, StringComparison.Ordinal);
        Assert.Contains("台湾省资料暂缺；香港、澳门特别行政区资料暂缺", notes, StringComparison.Ordinal);
        Assert.Contains("JayMuShui", notes, StringComparison.Ordinal);
    }

    [Fact]
    public void A_review_number_takes_the_place_of_the_sketch()
    {
        Configure = options => (options.File, options.ReviewNumber, options.Source) = ("china.geojson", "GS(2026)1234号", "某某测绘院");
        var sheet = RenderSheet(Counts());
        var notes = sheet.Find(".sheet-n").TextContent;

        Assert.Equal("审图号：GS(2026)1234号。", sheet.Find(".sheet-review").TextContent);
        Assert.Contains("底图：某某测绘院，经化简，阿尔伯斯投影。", notes, StringComparison.Ordinal);
        Assert.DoesNotContain("示意图", notes, StringComparison.Ordinal);
    }

    [Fact]
    public void A_review_number_without_its_map_is_not_shown_over_the_shipped_one()
    {
        Configure = options => (options.ReviewNumber, options.Source) = ("GS(2026)1234号", "某某测绘院");
        var sheet = RenderSheet(Counts());

        Assert.StartsWith("示意图", sheet.Find(".sheet-review").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("GS(2026)", sheet.Markup, StringComparison.Ordinal);
        Assert.Contains("经化简", sheet.Find(".sheet-n").TextContent, StringComparison.Ordinal);
        var locator = Render<MapLocator>(parameters => parameters.Add(component => component.Province, MapProvinces.All[0]));
        Assert.StartsWith("示意图", locator.Find("figcaption").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Under_the_title_stands_the_day_or_the_indicators_own_year()
    {
        var counts = Counts();

        Assert.Equal("截至 2026-11-23", RenderSheet(counts).Find("figcaption span").TextContent);
        Assert.Equal("2024 年", RenderSheet(counts with { Period = new("2024 年", "2024") }).Find("figcaption span").TextContent);
        Assert.Contains("只计省级。", RenderSheet(counts).Find(".sheet-n").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Classes_run_from_light_to_dark_and_zero_stands_apart()
    {
        var units = RenderSheet(Counts()).FindAll("a.unit");

        Assert.Contains("c-s5", Unit(units, Beijing).ClassList);
        Assert.Contains("c-s3", Unit(units, Jiangsu).ClassList);
        Assert.Contains("c-s1", Unit(units, "650000").ClassList);
        Assert.Contains("c-s0", Unit(units, "630000").ClassList);
        Assert.Contains("c-out", Unit(units, Taiwan).ClassList);
    }

    [Fact]
    public void States_have_their_classes_and_all_but_recorded_a_hatch()
    {
        var units = RenderSheet(States()).FindAll("a.unit");

        Assert.Equal(["c-rec", "c-city", "c-none", "c-nf", "c-nr", "c-na"], units.Take(6).Select(unit => unit.ClassList.Single(name => name.StartsWith("c-", StringComparison.Ordinal))));
        Assert.Equal([null, "url(#map-city)", "url(#map-none)", "url(#map-nf)", "url(#map-nr)", "url(#map-na)"], units.Take(6).Select(unit => unit.GetAttribute("fill")));
        Assert.Contains("c-out", Unit(units, Taiwan).ClassList);
    }

    [Fact]
    public void The_legend_counts_covered_provinces_by_state()
    {
        var legend = RenderSheet(States()).FindAll(".legend li");

        Assert.Equal(["有6", "仅地市有5", "已核查，无5", "已检索，未见5", "未核查5", "不适用5", "资料暂缺3"], legend.Select(item => item.TextContent.Trim()));
    }

    [Fact]
    public void The_legend_gives_unit_limits_zero_and_no_data()
    {
        var legend = RenderSheet(Counts()).Find(".legend");

        Assert.Equal("省级措施数，条", legend.QuerySelector(".lgt")!.TextContent);
        Assert.Equal(["1—228 省", "3—81 省", "9 及以上1 省", "01 省", "资料暂缺3 省"], legend.QuerySelectorAll("li").Select(item => item.TextContent.Trim()));
    }

    [Fact]
    public void The_legend_counts_provinces_as_the_picture_does()
    {
        var shown = RenderSheet(Counts()).FindAll(".legend li .n").Select(number => number.TextContent);
        var drawn = Services.GetRequiredService<MapPicture>().Draw(Counts(), new(2026, 11, 23), english: false).Shapes
            .OfType<TextShape>().Where(text => text is { Part: SheetPart.Legend, Style.Anchor: TextAnchor.End }).Select(text => text.Text);

        Assert.Equal(["28 省", "1 省", "1 省", "1 省", "3 省"], shown);
        Assert.Equal(shown, drawn);
        Assert.Empty(RenderSheet(Counts(), parameters => parameters.Add(map => map.Moves, true)).FindAll(".legend li .n"));
        Assert.NotEmpty(RenderSheet(States(), parameters => parameters.Add(map => map.Moves, true)).FindAll(".legend li .n"));
    }

    [Fact]
    public void Outlines_have_a_light_line_under_them_and_the_legend_says_what_they_mean()
    {
        var sheet = RenderSheet(Counts(), parameters => parameters.Add(map => map.Home, Jiangsu).Add(map => map.Selected, [Beijing, Jiangsu]));

        // the home province above the others, parted by a light line where it is selected too
        Assert.Equal(
            [("selected-ground", Beijing), ("selected", Beijing), ("home-ground", Jiangsu), ("home", Jiangsu), ("home-selected", Jiangsu)],
            sheet.FindAll(".mark").Select(mark => (mark.ClassList[1], Geometry.Units.Single(unit => mark.GetAttribute("href") == Geometry.File.Address(MapLayer.Full, unit.Code)).Code)));
        Assert.Equal(["本省：江苏", "已选 1 省"], sheet.FindAll(".lg-o li").Select(entry => entry.TextContent.Trim()));
        Assert.Empty(RenderSheet(Counts()).FindAll(".lg-o, .mark"));
    }

    [Fact]
    public void A_new_metric_leaves_the_geometry_alone()
    {
        var sheet = RenderSheet(Counts());
        var before = Paths(sheet);
        sheet.Render(parameters => parameters.Add(component => component.View, States()));

        Assert.Equal(before, Paths(sheet));
        Assert.Contains("c-rec", Unit(sheet.FindAll("a.unit"), Beijing).ClassList);
    }

    [Fact]
    public void One_unit_is_the_tab_stop_the_home_province_if_there_is_one()
    {
        Assert.Equal([Beijing], TabStops(RenderSheet(Counts())));
        Assert.Equal([Jiangsu], TabStops(RenderSheet(Counts(), parameters => parameters.Add(sheet => sheet.Home, Jiangsu))));
    }

    [Fact]
    public void Before_the_circuit_is_up_every_link_is_a_tab_stop()
    {
        SetRendererInfo(new RendererInfo("Static", isInteractive: false));
        var units = RenderSheet(Counts()).FindAll("a.unit");

        Assert.All(units, unit => Assert.False(unit.HasAttribute("tabindex")));
        Assert.Equal("江苏省，省级措施数 7 条", Unit(units, Jiangsu).QuerySelector("title")!.TextContent);
    }

    [Theory]
    [InlineData("ArrowRight", "350000")]
    [InlineData("ArrowLeft", "430000")]
    [InlineData("ArrowDown", "440000")]
    [InlineData("Home", Beijing)]
    [InlineData("End", "820000")]
    [InlineData("x", "540000")]
    public void Keys_move_the_focus_and_the_tab_stop(string key, string to)
    {
        var sheet = RenderSheet(Counts(), parameters => parameters.Add(component => component.Home, "360000"));

        Press(sheet, key);

        JSInterop.VerifyFocusAsyncInvoke();
        Assert.Equal([to], TabStops(sheet));
    }

    [Theory]
    [InlineData("cq", "500000")]
    [InlineData("shaanxi", "610000")]
    [InlineData("shanx", "140000")]
    [InlineData("hen", "410000")]
    [InlineData("SX", "610000")]
    [InlineData("hong", "810000")]
    // initials as a whole come before what only begins so: Shanxi and Shandong do
    [InlineData("sh", "310000")]
    [InlineData("shand", "370000")]
    [InlineData("hb", "420000")]
    // the letters of an English map
    [InlineData("hk", "810000")]
    [InlineData("mo", "820000")]
    [InlineData("sn", "610000")]
    public void Letters_jump_by_pinyin_initials_or_English_name(string letters, string to)
    {
        var sheet = RenderSheet(Counts(), parameters => parameters.Add(component => component.Home, "360000"));

        foreach (var letter in letters)
        {
            Press(sheet, letter.ToString());
        }

        Assert.Equal([to], TabStops(sheet));
    }

    [Fact]
    public void After_a_pause_letters_begin_anew()
    {
        var sheet = RenderSheet(Counts());
        Press(sheet, "h");
        Clock.Wait(TimeSpan.FromSeconds(2));
        Press(sheet, "j");

        Assert.Equal(["220000"], TabStops(sheet));
    }

    [Fact]
    public void A_letter_again_and_again_walks_through_its_matches()
    {
        var sheet = RenderSheet(Counts());
        var walk = new List<string?>();
        for (var press = 0; press < 4; press++)
        {
            Press(sheet, "j");
            walk.AddRange(TabStops(sheet));
        }

        Assert.Equal(["220000", "320000", "360000", "220000"], walk);
    }

    [Theory]
    [InlineData("cqz", "500000")]
    [InlineData("shq", "310000")]
    // walked on to Jiangsu, then narrowed
    [InlineData("jjx", "360000")]
    public void Letters_that_fit_nothing_keep_the_place(string letters, string place)
    {
        var sheet = RenderSheet(Counts());
        foreach (var letter in letters)
        {
            Press(sheet, letter.ToString());
        }

        Assert.Equal([place], TabStops(sheet));
    }

    [Fact]
    public void Keys_with_a_modifier_are_the_browsers()
    {
        var sheet = RenderSheet(Counts());
        sheet.Find("svg.china").KeyDown(new KeyboardEventArgs { Key = "End", CtrlKey = true });

        Assert.Equal([Beijing], TabStops(sheet));
    }

    [Fact]
    public void Space_toggles_the_unit_and_a_selected_one_says_so()
    {
        var toggled = new List<string>();
        var sheet = RenderSheet(Counts(), parameters => parameters
            .Add(component => component.Home, Jiangsu)
            .Add(component => component.Selected, [Beijing])
            .Add(component => component.OnToggle, code => toggled.Add(code)));

        Press(sheet, " ");

        Assert.Equal([Jiangsu], toggled);
        Assert.Equal("北京市，省级措施数 12 条，已选", Unit(sheet.FindAll("a.unit"), Beijing).GetAttribute("aria-label"));
        Assert.Equal([Geometry.File.Address(MapLayer.Full, Beijing)], sheet.FindAll(".mark.selected").Select(mark => mark.GetAttribute("href")));
    }

    [Fact]
    public void A_card_shows_name_value_and_proof_until_Escape()
    {
        var sheet = RenderSheet(Counts());
        Unit(sheet.FindAll("a.unit"), Jiangsu).Focus();

        var card = sheet.Find(".unit-card").TextContent;
        Assert.Contains("江苏省", card, StringComparison.Ordinal);
        Assert.Contains("7 条", card, StringComparison.Ordinal);
        Assert.Contains("第 2 位，共 31 省", card, StringComparison.Ordinal);
        Assert.Contains("官方原文 7", card, StringComparison.Ordinal);

        Press(sheet, "Escape");
        Assert.Empty(sheet.FindAll(".unit-card"));
    }

    [Fact]
    public void The_pointer_brings_the_card_and_takes_it_away()
    {
        var sheet = RenderSheet(Counts());
        Unit(sheet.FindAll("a.unit"), Jiangsu).TriggerEvent("onpointerenter", new PointerEventArgs());
        Assert.Single(sheet.FindAll(".unit-card"));

        sheet.Find(".map-box").TriggerEvent("onpointerleave", new PointerEventArgs());
        Assert.Empty(sheet.FindAll(".unit-card"));
    }

    [Fact]
    public void English_speaks_English()
    {
        Use("en");
        var sheet = RenderSheet(Counts());

        Assert.Equal("Jiangsu, provincial measures: 7 records", Unit(sheet.FindAll("a.unit"), Jiangsu).GetAttribute("aria-label"));
        Assert.Contains("Inner Mongolia", sheet.Find(".names").TextContent, StringComparison.Ordinal);
        Assert.Contains("NM", sheet.Find(".names").TextContent, StringComparison.Ordinal);
        Assert.Contains("Sketch map", sheet.Find(".sheet-n").TextContent, StringComparison.Ordinal);
        Assert.DoesNotMatch("[\u4e00-\u9fff]", sheet.Markup);
    }

    [Fact]
    public void The_small_sheet_takes_the_coarse_lines_and_short_names_only()
    {
        var sheet = RenderSheet(States(), parameters => parameters.Add(component => component.Size, MapSize.Small));

        Assert.Equal(Geometry.File.Address(MapLayer.Small, Jiangsu), sheet.Find("a.unit[data-code='320000'] use").GetAttribute("href"));
        Assert.Empty(sheet.FindAll(".names .nm text"));
        Assert.Contains("钓鱼岛", sheet.Find("svg.china > .places").TextContent, StringComparison.Ordinal);
        Assert.Contains("南沙群岛", sheet.Find(".inset .places").TextContent, StringComparison.Ordinal);
        Assert.Contains("苏", sheet.Find(".names").TextContent, StringComparison.Ordinal);
        Assert.Contains("台湾省资料暂缺", sheet.Find(".sheet-n").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_view_that_lacks_units_still_draws_the_whole_country()
    {
        var view = Counts();
        var sheet = RenderSheet(view with { Values = [.. view.Values.Take(2)] });

        Assert.Equal(2, sheet.FindAll("a.unit").Count);
        Assert.Equal(MapGeometry.UnitCount, sheet.FindAll(".unit[data-code]").Count);
    }

    [Fact]
    public void The_small_units_hatch_a_state_in_the_drawing_and_in_its_swatch()
    {
        // Beijing, Tianjin: recorded, city only
        var lens = Render<SmallUnits>(parameters => parameters
            .Add(component => component.View, States())
            .Add(component => component.ProvinceUrl, code => $"/provinces/{code}")).Find("figure");

        Assert.Equal(["c-rec"], lens.QuerySelectorAll("figcaption i").Select(swatch => swatch.ClassList[^1]));
        Assert.Equal(["url(#hl-city)"], lens.QuerySelectorAll("figcaption rect").Select(swatch => swatch.GetAttribute("fill")));
    }

    [Fact]
    public void The_sheet_names_the_statistics_of_an_indicator_and_our_records_beside_what_divides_them()
    {
        Source gdp = new() { Id = "gdp", Title = "年鉴", Publisher = "统计局", Kind = SourceKind.Official }, other = new() { Id = "other", Title = "公报", Kind = SourceKind.Official };
        var counts = Counts() with { Sources = [gdp, other] };
        string DataOf(MetricView view) => RenderSheet(view).Find(".sheet-n").TextContent.Split("数据来源：")[1];

        Assert.Equal("统计局，年鉴；公报。", DataOf(counts with { Metric = new(MetricKind.Indicator, "gdp") }));
        Assert.StartsWith("本系统收录的公开措施", DataOf(counts with { Metric = new(MetricKind.PerPeople, null) }), StringComparison.Ordinal);
        Assert.EndsWith("；统计局，年鉴；公报。", DataOf(counts with { Metric = new(MetricKind.PerPeople, null) }), StringComparison.Ordinal);
        Assert.Equal("尚无已发布的统计。", DataOf(Counts() with { Metric = new(MetricKind.Indicator, "gdp") }));
    }

    [Fact]
    public void The_locator_fills_one_unit_and_keeps_inset_and_note()
    {
        var locator = Render<MapLocator>(parameters => parameters
            .Add(component => component.Province, MapProvinces.All.Single(province => province.Code == "310000")));

        Assert.Equal(["310000"], locator.FindAll("svg > .c-here").Select(unit => unit.GetAttribute("data-code")));
        Assert.Equal(MapGeometry.UnitCount, locator.FindAll("svg > .area").Count);
        Assert.Single(locator.FindAll(".locator-ring"));
        Assert.Single(locator.FindAll(".inset .dash"));
        // named below, since upon it names would be too small
        Assert.All(
            Geometry.Inset.Names.Concat(Geometry.Names),
            name => Assert.Contains(name.Zh, locator.Find("figcaption").TextContent, StringComparison.Ordinal));
        Assert.Contains("台湾省资料暂缺", locator.Find("figcaption").TextContent, StringComparison.Ordinal);
    }

    private static AngleSharp.Dom.IElement Unit(IEnumerable<AngleSharp.Dom.IElement> units, string code) =>
        units.Single(unit => unit.GetAttribute("data-code") == code);

    private static IEnumerable<string?> TabStops(IRenderedComponent<MapSheet> sheet) =>
        sheet.FindAll("a.unit[tabindex='0']").Select(unit => unit.GetAttribute("data-code"));

    private static List<string?> Paths(IRenderedComponent<MapSheet> sheet) =>
        [.. sheet.FindAll(".china use").Select(shape => shape.GetAttribute("href"))];

    private static void Press(IRenderedComponent<MapSheet> sheet, string key) =>
        sheet.Find("svg.china").KeyDown(new KeyboardEventArgs { Key = key });
}
