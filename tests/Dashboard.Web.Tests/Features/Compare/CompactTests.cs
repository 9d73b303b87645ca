using Bunit;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Features.Compare;
using Dashboard.Web.Tests.Fixtures;
using Xunit;

namespace Dashboard.Web.Tests.Features.Compare;

/// <summary>More than eight provinces: symbols and numbers, the rest for the ear and on demand.</summary>
public sealed class CompactTests() : PageContext(Wide(TestDataset.Create()))
{
    private static readonly string[] Added = ["410001", "410002", "410003", "410004"];

    private static string All => $"/compare?p=320000,330000,310000,110000,360000,{string.Join(',', Added)}";

    [Fact]
    public void A_cell_shows_its_symbol_or_number_and_keeps_its_words_for_the_ear()
    {
        var page = Open<ComparePage>(All);
        var pattern = page.FindAll("tr#f-fi-pattern button.cell");

        Assert.NotNull(page.Find(".ctw.many"));
        Assert.NotNull(pattern[0].QuerySelector("use[href='#sy-rec']"));
        Assert.Empty(pattern[0].QuerySelectorAll(".dt"));
        Assert.Equal("江苏：10+X", pattern[0].GetAttribute("title"));
        Assert.Equal("20", page.FindAll("tr#f-cv-planned button.cell .cv")[0].TextContent);
        Assert.Empty(page.FindAll("button.cell .gr"));
    }

    [Fact]
    public void A_goal_whose_year_has_passed_is_marked_for_the_eye_and_the_ear()
    {
        var planned = Open<ComparePage>(All).FindAll("tr#f-cv-planned button.cell");

        Assert.NotNull(planned[0].QuerySelector("use[href='#sy-due']"));
        Assert.Contains("期满待核", planned[0].GetAttribute("title"), StringComparison.Ordinal);
        Assert.Null(planned[1].QuerySelector("use[href='#sy-due']"));
    }

    [Fact]
    public void A_head_is_a_menu_of_what_can_be_done_with_its_column()
    {
        Prerender();
        var page = Open<ComparePage>(All);

        Assert.Contains(
            page.FindAll("thead th")[2].QuerySelectorAll(".cm-panel a"),
            link => link.GetAttribute("href")!.StartsWith("/compare?p=330000,320000,", StringComparison.Ordinal));
    }

    private static Dataset Wide(Dataset narrow) => new()
    {
        Version = narrow.Version,
        AsOf = narrow.AsOf,
        Provinces = [.. narrow.Provinces, .. Added.Select(Province)],
        Themes = narrow.Themes,
        Facets = narrow.Facets,
        Tracks = narrow.Tracks,
        PeerGroups = narrow.PeerGroups,
        FigureDefinitions = narrow.FigureDefinitions,
        Measures = narrow.Measures,
        Reviews = narrow.Reviews,
        Statements = narrow.Statements,
        Indicators = narrow.Indicators,
        Vintages = narrow.Vintages,
    };

    private static Province Province(string code) => new()
    {
        Code = code, NameZh = $"测试省{code}", ShortZh = code, AbbreviationZh = "测", NameEn = code, Pinyin = code,
        PinyinInitials = code, Region = StatisticalRegion.Central, Neighbours = [], HasData = true,
    };
}
