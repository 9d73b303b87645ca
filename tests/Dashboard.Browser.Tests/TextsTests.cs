using Dashboard.Browser.Tests.Hosting;
using Xunit;

namespace Dashboard.Browser.Tests;

/// <summary>Texts side by side, from the comparison and by themselves.</summary>
public sealed class TextsTests(BrowserFixture browser)
{
    [Fact]
    public async Task The_comparison_leads_to_the_texts_of_a_theme_and_another_document_can_be_read()
    {
        await using var visit = await browser.VisitAsync("/compare?p=320000,330000,310000");

        await visit.Page.Locator("tr#r-funds a.tx").ClickAsync();
        await visit.ReachesAsync("**/texts?p=320000,330000,310000&t=funds");
        await visit.Page.Locator("article").First.Locator("details summary").ClickAsync();
        await visit.Page.Locator("article").First.Locator("details a").First.ClickAsync();
        await visit.ReachesAsync("**doc=320000-*");

        Assert.Equal(3, await visit.Page.Locator("article").CountAsync());
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task Titles_proofs_and_summaries_stand_on_the_same_lines_at_full_width_and_under_each_other_on_a_telephone()
    {
        await using var wide = await browser.VisitAsync("/texts?p=320000,330000,310000&t=funds");
        var tops = await wide.Page.Locator("article .sum").EvaluateAllAsync<double[]>("all => all.map(one => one.getBoundingClientRect().top)");
        await using var narrow = await browser.VisitAsync("/texts?p=320000,330000,310000&t=funds", new Reader(390));
        var lefts = await narrow.Page.Locator("article").EvaluateAllAsync<double[]>("all => all.map(one => one.getBoundingClientRect().left)");

        Assert.Single(tops.Distinct());
        Assert.Single(lefts.Distinct());
    }

    [Fact]
    public async Task Every_class_of_mark_is_drawn_in_a_line_of_its_own()
    {
        await using var visit = await browser.VisitAsync("/texts?p=320000,330000&t=funds");

        var lines = await visit.Page.Locator(".mkl .mk").EvaluateAllAsync<string[]>(
            "all => all.map(one => { const style = getComputedStyle(one); return [style.textDecorationStyle, style.textDecorationColor, style.textDecorationThickness, style.fontWeight].join(); })");

        Assert.Equal(7, lines.Distinct().Count());
    }
}
