using Bunit;
using Dashboard.Data.Comparison;
using Dashboard.Web.Map;
using Dashboard.Web.Tests.Fixtures;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Xunit;

namespace Dashboard.Web.Tests.Map;

/// <summary>What a unit says aloud and on its card, on the map as on the tiles.</summary>
public sealed class UnitCardTests : MapContext
{
    private const string Shanghai = "310000";
    private const string Jiangxi = "360000";
    private readonly Dataset data = TestDataset.Create();

    [Theory]
    [InlineData("count:concept-verification", "zh-CN", "江苏省，概念验证中心 1 条，有，本省")]
    [InlineData("count:concept-verification", "en", "Jiangsu, concept verification: 1 record, recorded, home")]
    [InlineData("state:funds", "zh-CN", "江苏省，政府投资基金，有，2024 年起，本省")]
    [InlineData("state:funds", "en", "Jiangsu, government funds: recorded, since 2024, home")]
    [InlineData("funds:subscribed", "zh-CN", "江苏省，政府投资基金：认缴规模，无该口径的规模，有，本省")]
    [InlineData("track:hydrogen", "zh-CN", "江苏省，氢能，有，2024 年起，本省")]
    [InlineData("count", "en", "Jiangsu, provincial measures: 4 records, home")]
    public void A_units_name_says_province_metric_value_and_state(string metric, string language, string label)
    {
        Use(language);
        var view = View(metric);

        Assert.Equal(label, RenderSheet(view, Full).Find($"a.unit[data-code='{Jiangsu}']").GetAttribute("aria-label"));
        Assert.Equal(label, RenderTiles(view).Find($"a[data-code='{Jiangsu}'] .vh").TextContent);
    }

    [Theory]
    [InlineData("zh-CN", "台湾省，资料暂缺", "江西省，概念验证中心 0 条，已检索，未见")]
    [InlineData("en", "Taiwan, no data", "Jiangxi, concept verification: 0 records, searched, not found")]
    public void A_unit_without_data_says_so_alone_and_a_zero_says_whether_anybody_looked(string language, string taiwan, string jiangxi)
    {
        Use(language);
        var sheet = RenderSheet(View("count:concept-verification"), Full);

        Assert.Equal(taiwan, sheet.Find($"a.unit[data-code='{Taiwan}']").GetAttribute("aria-label"), ignoreCase: true);
        Assert.Equal(jiangxi, sheet.Find($"a.unit[data-code='{Jiangxi}']").GetAttribute("aria-label"));
    }

    [Theory]
    [InlineData("map")]
    [InlineData("tiles")]
    public void The_card_shows_value_state_and_source(string form)
    {
        var card = CardOf(form, "count:concept-verification", Jiangsu);

        Assert.Equal("1 条第 1 位，共 5 省", Line(card, ".unit-card-value"));
        Assert.Equal("有", Line(card, ".unit-card-state"));
        Assert.Equal("#sy-rec", card.QuerySelector(".unit-card-state use")!.GetAttribute("href"));
        Assert.Equal("来源：测试报道", Line(card, ".unit-card-source span"));
        Assert.Equal("测试日报，2024-05", Line(card, ".unit-card-source small"));
    }

    [Theory]
    [InlineData(Jiangsu, "来源：测试报道，测试日报，2024-05")]
    [InlineData(Jiangxi, "检索于 2026-11-18")]
    [InlineData(Taiwan, "")]
    public void The_source_is_said_once_its_unit_has_the_focus(string code, string said)
    {
        var sheet = RenderSheet(View("count:concept-verification"), Full);
        Assert.Equal("", sheet.Find("[role=status]").TextContent);

        sheet.Find($"a[data-code='{code}']").Focus();

        Assert.Equal(said, sheet.Find("[role=status]").TextContent);
    }

    [Fact]
    public void The_best_proved_source_stands_first_and_the_others_are_counted()
    {
        var card = CardOf("map", "count", Jiangsu);

        Assert.Equal("来源：测试公文全文", Line(card, ".unit-card-source span"));
        Assert.Equal("测试省人民政府，2024-03-15，另有 1 个来源", Line(card, ".unit-card-source small"));
        Assert.Null(card.QuerySelector(".unit-card-state"));
    }

    [Fact]
    public void Where_nothing_is_on_record_the_card_names_the_search()
    {
        var card = CardOf("map", "count:concept-verification", Jiangxi);

        Assert.Equal("已检索，未见", Line(card, ".unit-card-state"));
        Assert.Equal("检索于 2026-11-18", Line(card, ".unit-card-source"));
        Assert.Null(CardOf("map", "count:concept-verification", Taiwan).QuerySelector(".unit-card-source"));
        // nobody looked for funds in Shanghai
        Assert.Null(CardOf("map", "count:funds", Shanghai).QuerySelector(".unit-card-source"));
    }

    [Fact]
    public void The_card_lies_in_its_tiles_place()
    {
        var card = CardOf("tiles", "count", Jiangsu);

        Assert.Equal("grid-area:4/7/5/8", card.GetAttribute("style"));
        Assert.Equal("left", card.GetAttribute("data-side"));
    }

    [Fact]
    public void The_pointer_brings_the_tiles_card_and_takes_it_away()
    {
        var tiles = RenderTiles(View("count"));
        tiles.Find($"a[data-code='{Jiangsu}']").TriggerEvent("onpointerenter", new PointerEventArgs());
        Assert.Single(tiles.FindAll(".unit-card"));

        tiles.Find(".tiles").TriggerEvent("onpointerleave", new PointerEventArgs());
        Assert.Empty(tiles.FindAll(".unit-card"));
    }

    [Fact]
    public void A_tiles_native_hint_is_for_pages_without_a_card()
    {
        Assert.False(RenderTiles(View("count")).Find("a").HasAttribute("title"));
        SetRendererInfo(new RendererInfo("Static", isInteractive: false));
        Assert.Equal("北京市，省级措施数 1 条", RenderTiles(View("count")).Find("a").GetAttribute("title"));
    }

    private static string Line(AngleSharp.Dom.IElement card, string part) =>
        string.Join(' ', card.QuerySelector(part)!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private MetricView View(string metric)
    {
        Assert.True(Metric.TryParse(metric, data, out var known));
        return Metrics.Build(data, known, asOf: null);
    }

    private AngleSharp.Dom.IElement CardOf(string form, string metric, string code)
    {
        IRenderedComponent<IComponent> rendered = form == "map" ? RenderSheet(View(metric), Full) : RenderTiles(View(metric));
        rendered.Find($"a[data-code='{code}']").Focus();
        return rendered.Find(".unit-card");
    }

    private void Full(ComponentParameterCollectionBuilder<MapSheet> parameters) => parameters
        .Add(sheet => sheet.Data, data)
        .Add(sheet => sheet.Home, Jiangsu);

    private IRenderedComponent<TileGrid> RenderTiles(MetricView view) => Render<TileGrid>(parameters => parameters
        .Add(grid => grid.View, view)
        .Add(grid => grid.Data, data)
        .Add(grid => grid.Home, Jiangsu)
        .Add(grid => grid.ProvinceUrl, code => $"/provinces/{code}"));
}
