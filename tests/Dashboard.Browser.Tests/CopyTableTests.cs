using System.Text.Json;
using Dashboard.Browser.Tests.Hosting;
using Xunit;

namespace Dashboard.Browser.Tests;

/// <summary>A table put into the clipboard: what a spreadsheet would get of it.</summary>
public sealed class CopyTableTests(BrowserFixture browser)
{
    private const string ReadClipboard = """
        async () => {
            const [item] = await navigator.clipboard.read();
            return { html: await (await item.getType('text/html')).text(), text: await (await item.getType('text/plain')).text() };
        }
        """;

    [Fact]
    public async Task The_comparison_comes_with_heads_and_numbers_and_without_what_lies_over_it()
    {
        var (html, text) = await CopyAsync("/compare?p=320000,330000&home=360000&t=concept-verification");
        var lines = text.Split("\r\n").Select(line => line.Split('\t')).ToList();

        Assert.Equal(["江西", "江苏", "浙江"], lines[0].Skip(1));
        Assert.All(lines, line => Assert.Equal(4, line.Length));
        Assert.Equal("概念验证中心", lines[1][0]);
        Assert.Matches("^[0-9,]+$", lines.Single(line => line[0].StartsWith("计划数", StringComparison.Ordinal))[2]);
        Assert.Contains("未见", lines[1][1], StringComparison.Ordinal);
        Assert.Contains("<th", html, StringComparison.Ordinal);
        Assert.Contains("mso-number-format", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<button", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cells_of_symbols_only_come_in_words()
    {
        var (_, text) = await CopyAsync("/compare?t=concept-verification&p=110000,120000,130000,140000,150000,210000,220000,230000,310000,320000");
        var theme = text.Split("\r\n")[1].Split('\t');

        Assert.Equal(11, theme.Length);
        Assert.All(theme, Assert.NotEmpty);
    }

    [Fact]
    public async Task A_theme_table_comes_with_heads()
    {
        var (_, text) = await CopyAsync("/themes/funds");
        var lines = text.Split("\r\n").Select(line => line.Split('\t')).ToList();

        Assert.True(lines.Count > 10);
        Assert.All(lines[0], Assert.NotEmpty);
        Assert.All(lines, line => Assert.Equal(lines[0].Length, line.Length));
        Assert.All(lines.Skip(1), line => Assert.NotEmpty(line[0]));
    }

    private async Task<(string Html, string Text)> CopyAsync(string address)
    {
        await using var visit = await browser.VisitAsync(address);
        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var button = visit.Page.Locator("[data-copy-table]").First;
        await button.ClickAsync();
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('[data-copy-table]').textContent.includes('已复制')");
        var content = await visit.Page.EvaluateAsync<JsonElement>(ReadClipboard);
        Assert.Empty(visit.Troubles);
        return (content.GetProperty("html").GetString()!, content.GetProperty("text").GetString()!);
    }
}
