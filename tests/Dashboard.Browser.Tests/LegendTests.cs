using Dashboard.Browser.Tests.Hosting;
using Microsoft.Playwright;
using Xunit;

namespace Dashboard.Browser.Tests;

/// <summary>A legend lies in the sea: what it says must not be set upon land, however long its words and however narrow its sheet.</summary>
public sealed class LegendTests(BrowserFixture browser)
{
    private const string LegendOnLand =
        """
        () => [...document.querySelectorAll('.sheet')].filter(sheet => sheet.getClientRects().length > 0).flatMap(sheet => {
            sheet.scrollIntoView({ block: 'end' });
            const covered = [];
            for (const part of sheet.querySelectorAll('.legend p, .legend li')) {
                const range = document.createRange();
                range.selectNodeContents(part);
                for (const box of range.getClientRects()) {
                    for (let x = box.left - 1; x <= box.right + 1; x += 4) {
                        for (let y = box.top; y <= box.bottom; y += 4) {
                            const unit = document.elementFromPoint(x, y)?.closest('.unit');
                            if (unit) covered.push(`${part.textContent} upon ${unit.dataset.code}`);
                        }
                    }
                }
            }
            return [...new Set(covered)];
        })
        """;

    [Theory]
    [InlineData("/?metric=state:funds&home=510000&p=320000,330000", true)]
    [InlineData("/?metric=fundspergdp:target&home=510000&p=320000,330000", true)]
    [InlineData("/?metric=fundspergdp:target&home=510000&p=320000,330000", false)]
    [InlineData("/compare?tab=map&p=310000,320000,330000&t=funds", true)]
    public async Task A_legend_is_set_upon_no_land(string address, bool english)
    {
        await using var visit = await browser.VisitAsync(address, new Reader(English: english));
        foreach (var width in (int[])[1300, 1280, 1400, 1440, 1920])
        {
            await visit.Page.SetViewportSizeAsync(width, 1200);

            Assert.Empty(await visit.Page.EvaluateAsync<string[]>(LegendOnLand));
        }

        await visit.Page.SetViewportSizeAsync(1032, 1200);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(LegendOnLand));
    }
}
