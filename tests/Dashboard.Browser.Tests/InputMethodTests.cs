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
        await visit.Page.EvaluateAsync("""
            () => {
                window.addresses = [];
                const replace = history.replaceState.bind(history);
                history.replaceState = (...words) => { window.addresses.push(String(words[2])); return replace(...words); };
            }
            """);
        var client = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await visit.Page.Locator("#measure-search").FocusAsync();

        foreach (var letters in new[] { "q", "qing", "qing'n" })
        {
            await client.SendAsync("Input.imeSetComposition", new() { ["text"] = letters, ["selectionStart"] = letters.Length, ["selectionEnd"] = letters.Length });
            // longer than typing must rest before a search
            await visit.Page.WaitForTimeoutAsync(500);
        }

        Assert.Equal("/measures", new Uri(visit.Page.Url).PathAndQuery);
        await client.SendAsync("Input.insertText", new() { ["text"] = "氢能" });
        await visit.Page.WaitForFunctionAsync("() => new URLSearchParams(location.search).get('q') === '氢能'");

        Assert.DoesNotContain(await visit.Page.EvaluateAsync<string[]>("() => window.addresses"), address => address.Contains("q=q", StringComparison.Ordinal));
        Assert.Empty(visit.Troubles);
    }
}
