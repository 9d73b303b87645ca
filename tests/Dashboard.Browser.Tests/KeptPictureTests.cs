using Dashboard.Browser.Tests.Hosting;
using Dashboard.Browser.Tests.Pictures;
using Microsoft.Playwright;
using Xunit;

namespace Dashboard.Browser.Tests;

/// <summary>Map and tile grid look as in the kept pictures; see References/README.md.</summary>
public sealed class KeptPictureTests(BrowserFixture browser, SettledDashboard dashboard) : IClassFixture<SettledDashboard>
{
    /// <summary>钓鱼岛 and 赤尾屿, dots of some pixels: a part of the map by <see cref="IslandsArea"/>.</summary>
    private const string Islands = "islands";

    private const string States = $"metric=state:{SettledDashboard.Theme}";

    /// <summary>At a fixed place and width, above everything else: what stands around it and how wide that is does not matter.</summary>
    private const string Alone = """
        .sheet, .tile-figure { position: fixed !important; inset: 0 auto auto 0; width: 900px; z-index: 9999; background: var(--map-sea); }
        """;

    /// <summary>What is left is the same with any font.</summary>
    private const string WithoutText = """
        .china text, .tile-name, .tile-value { visibility: hidden !important; }
        .sheet figcaption, .sheet .legend { visibility: hidden !important; }
        .tile-figure figcaption { display: none !important; }
        """;

    private static readonly Clip IslandsArea = new() { X = 720, Y = 480, Width = 80, Height = 60 };

    [Theory]
    [InlineData("map-light", $"/?tab=map&{States}", ".sheet", false)]
    [InlineData("map-dark", "/?tab=map", ".sheet", true)]
    [InlineData("tiles-light", $"/?tab=tiles&{States}", ".tile-figure", false)]
    [InlineData("tiles-dark", "/?tab=tiles", ".tile-figure", true)]
    [InlineData("inset-light", $"/?tab=map&{States}", ".inset-frame", false)]
    public async Task With_text_it_looks_as_kept(string name, string address, string part, bool dark)
    {
        await using (var plain = await browser.VisitAsync("/themes", at: dashboard.Address))
        {
            KeptPictures.SkipWithOtherText(await TextRendering.OfAsync(plain.Page, browser.Release));
        }

        await using var visit = await ShowAsync(address, part, dark, Alone);

        KeptPictures.AssertSame(name, await TakeAsync(visit, part));
    }

    [Theory]
    [InlineData("map-geometry", $"/?tab=map&{States}", ".china")]
    [InlineData("tiles-geometry", $"/?tab=tiles&{States}", ".tiles")]
    [InlineData("inset-geometry", $"/?tab=map&{States}", ".inset-frame")]
    [InlineData("islands-geometry", $"/?tab=map&{States}", Islands)]
    public async Task Without_text_it_looks_as_kept_with_any_font(string name, string address, string part)
    {
        KeptPictures.SkipWithOtherBrowser(browser.Release);
        await using var visit = await ShowAsync(address, part, dark: false, Alone + WithoutText);

        KeptPictures.AssertSame(name, await TakeAsync(visit, part));
    }

    /// <summary>What the tolerance must not let pass.</summary>
    [Theory]
    [InlineData("map-geometry", ".china", "a.unit[data-code='310000'] use { translate: 0 4px; }")]
    [InlineData("map-geometry", ".china", "a.unit[data-code='540000'] { fill: var(--st-none-f); }")]
    [InlineData("map-geometry", ".china", ".inset { display: none; }")]
    [InlineData("map-geometry", ".china", ".china > .dash { display: none; }")]
    [InlineData("islands-geometry", Islands, ".china > .islet { display: none; }")]
    [InlineData("map-geometry", ".china", ".sheet .c-city { fill: var(--st-city-f) !important; }")]
    [InlineData("inset-geometry", ".inset-frame", ".inset .dash { display: none; }")]
    [InlineData("inset-geometry", ".inset-frame", ".inset .islet { display: none; }")]
    public async Task What_is_moved_or_missing_is_seen(string name, string part, string fault)
    {
        Assert.SkipWhen(KeptPictures.IsRenewing, "the pictures are being taken anew");
        KeptPictures.SkipWithOtherBrowser(browser.Release);
        await using var visit = await ShowAsync($"/?tab=map&{States}", part, dark: false, Alone + WithoutText + fault);

        var difference = KeptPictures.Compare(name, await TakeAsync(visit, part));

        Assert.True(difference is { HasSameSize: true, IsTolerable: false }, $"{fault} {difference}");
    }

    private async Task<Visit> ShowAsync(string address, string part, bool dark, string style)
    {
        // what is in the small parts is seen with three pixels to one
        var visit = await browser.VisitAsync(address, new Reader(Dark: dark, Scale: part is ".inset-frame" or Islands ? 3 : 1), dashboard.Address);
        // the shapes come from a file of their own
        await visit.Page.WaitForFunctionAsync("() => [...document.querySelectorAll('.china a.unit use')].every(use => !use.checkVisibility() || use.getBoundingClientRect().width > 0)");
        // not a style element, which the content security policy forbids
        await visit.Page.EvaluateAsync(
            "async text => { const sheet = new CSSStyleSheet(); await sheet.replace(text); document.adoptedStyleSheets = [sheet]; }", style);
        return visit;
    }

    private static Task<byte[]> TakeAsync(Visit visit, string part) => part == Islands
        ? visit.Page.ScreenshotAsync(new() { Animations = ScreenshotAnimations.Disabled, Clip = IslandsArea })
        : visit.Page.Locator(part).First.ScreenshotAsync(new() { Animations = ScreenshotAnimations.Disabled });
}
