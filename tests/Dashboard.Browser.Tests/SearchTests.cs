using Dashboard.Browser.Tests.Hosting;
using Microsoft.Playwright;
using Xunit;

namespace Dashboard.Browser.Tests;

/// <summary>Finding by keyboard, from any page to a record.</summary>
public sealed class SearchTests(BrowserFixture browser)
{
    [Fact]
    public async Task From_slash_to_a_record_without_the_mouse()
    {
        await using var visit = await browser.VisitAsync("/themes");

        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.TypeAsync("qingneng");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ReachesAsync("**/search?q=qingneng");
        await visit.IsInteractiveAsync();

        // the first step is the track that is named, the second the first hit
        await visit.Page.Keyboard.PressAsync("j");
        await Assertions.Expect(visit.Page.Locator(".names a").First).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("j");
        await Assertions.Expect(visit.Page.Locator(".hit a[data-step]").First).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("k");
        await Assertions.Expect(visit.Page.Locator(".names a").First).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("j");
        await visit.Page.Keyboard.PressAsync("Enter");

        await visit.ReachesAsync("**/measures/*");
        Assert.Empty(visit.Troubles);
    }

    [Theory]
    [InlineData("氫能")]
    [InlineData("qn")]
    public async Task Other_spellings_mark_what_they_stand_for(string text)
    {
        await using var visit = await browser.VisitAsync($"/search?q={text}");

        await Assertions.Expect(visit.Page.Locator(".hit mark", new() { HasText = "氢能" }).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task All_in_the_list_are_as_many_as_were_counted()
    {
        await using var visit = await browser.VisitAsync("/search?q=氢能");
        var first = visit.Page.Locator(".pv").First;
        var counted = await first.Locator(".th h3 .num").AllInnerTextsAsync();

        await first.Locator(".sec p a").ClickAsync();
        await visit.ReachesAsync("**/measures?*");

        await Assertions.Expect(visit.Page.Locator("tr[data-row]")).ToHaveCountAsync(
            counted.Sum(count => int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task A_count_narrows_and_widens_without_a_new_document()
    {
        await using var visit = await browser.VisitAsync("/search?q=氢能");
        await visit.Page.EvaluateAsync("() => { window.kept = true; }");

        await visit.Page.Locator(".counts a").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".pv")).ToHaveCountAsync(1);
        await visit.Page.Locator(".counts a[aria-current]").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".pv").Nth(1)).ToBeVisibleAsync();

        Assert.True(await visit.Page.EvaluateAsync<bool>("() => window.kept === true"));
    }
}
