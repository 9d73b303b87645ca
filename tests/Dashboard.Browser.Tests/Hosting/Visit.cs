using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Dashboard.Browser.Tests.Hosting;

/// <summary>One reader's look at the application, with what went wrong in the browser meanwhile.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> troubles = [];
    private long bytesFromSocket;

    public Visit(IBrowserContext context, IPage page, Uri address)
    {
        this.context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                troubles.Add($"console: {message.Text}");
            }
        };
        page.PageError += (_, error) => troubles.Add($"script: {error}");
        page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) =>
            Interlocked.Add(ref bytesFromSocket, frame.Binary?.Length ?? frame.Text?.Length ?? 0);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address.ToString(), StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                troubles.Add($"request left the machine: {request.Url}");
            }
        };
    }

    public IPage Page { get; }

    /// <summary>Console errors (content security policy violations among them), script errors, requests to other hosts.</summary>
    public IReadOnlyList<string> Troubles => troubles;

    /// <summary>What the server has sent over the page's circuit, before compression.</summary>
    public long BytesFromSocket => Interlocked.Read(ref bytesFromSocket);

    /// <summary>Opens the address and waits until the page answers to events.</summary>
    public async Task<IResponse?> GoAsync(string address)
    {
        var response = await Page.GotoAsync(address);
        if (response is { Ok: true })
        {
            await IsInteractiveAsync();
        }

        return response;
    }

    /// <summary>After a link or form has loaded another page: its first interactive rendering replaces what has the focus.</summary>
    public async Task IsInteractiveAsync() =>
        await Page.WaitForFunctionAsync("() => document.documentElement.dataset.interactive === 'true'");

    /// <summary>
    /// Waits until the page's own address fits the pattern: <c>*</c> stands for anything within a part of the path,
    /// <c>**</c> for anything. Asked in the page, since a change of address between Playwright's own look and its
    /// listening is missed.
    /// </summary>
    public async Task ReachesAsync(string pattern) => await Page.WaitForFunctionAsync(
        "pattern => new RegExp(pattern).test(location.href)",
        "^" + Regex.Escape(pattern).Replace(@"\*\*", ".*", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal) + "$");

    public async ValueTask DisposeAsync() => await context.CloseAsync();
}
