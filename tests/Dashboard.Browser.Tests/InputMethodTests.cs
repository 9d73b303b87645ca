using Dashboard.Browser.Tests.Hosting;
using Xunit;

namespace Dashboard.Browser.Tests;

/// <summary>Chinese comes through an input method: letters first, then the characters that are meant.</summary>
public sealed class InputMethodTests(BrowserFixture browser)
{
    [Fact]
    public async Task Only_what_is_composed_is_searched()
    {
        await using var visit = await browser.VisitAsync("/measures");
        // where the page's own listeners stand
        await visit.Page.EvaluateAsync("""
            () => {
                window.heard = [];
                document.addEventListener('input', event => window.heard.push(event.target.value));
            }
            """);
        var client = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await visit.Page.Locator("#measure-search").FocusAsync();

        foreach (var letters in new[] { "q", "qing", "qing'n" })
        {
            await client.SendAsync("Input.imeSetComposition", new() { ["text"] = letters, ["selectionStart"] = letters.Length, ["selectionEnd"] = letters.Length });
        }

        Assert.Equal("qing'n", await visit.Page.Locator("#measure-search").InputValueAsync());
        await client.SendAsync("Input.insertText", new() { ["text"] = "氢能" });
        await visit.Page.WaitForFunctionAsync("() => new URLSearchParams(location.search).get('q') === '氢能'");

        Assert.All(await visit.Page.EvaluateAsync<string[]>("() => window.heard"), text => Assert.Equal("氢能", text));
        Assert.Empty(visit.Troubles);
    }
}
