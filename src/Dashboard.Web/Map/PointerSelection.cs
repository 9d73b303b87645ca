using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Dashboard.Web.Map;

/// <summary>Choosing units by pointer, on the map or on the tiles: a click chooses one, a drag all that lie in its box.</summary>
/// <param name="one">Takes a unit's code.</param>
/// <param name="many">Takes the codes of the units in a box.</param>
public sealed class PointerSelection(IJSRuntime script, Func<string, Task> one, Func<IReadOnlyList<string>, Task> many) : IAsyncDisposable
{
    private DotNetObjectReference<PointerSelection>? self;
    private IJSObjectReference? module;
    private IJSObjectReference? listeners;
    private bool isOn;

    /// <summary>Called after each rendering; rendered again while the script loads, it must not listen twice.</summary>
    public async Task SwitchAsync(bool on, ElementReference picture)
    {
        if (on == isOn)
        {
            return;
        }

        isOn = on;
        if (on)
        {
            module ??= await script.InvokeAsync<IJSObjectReference>("import", "./js/select-units.js");
            listeners = await module.InvokeAsync<IJSObjectReference>("start", picture, self ??= DotNetObjectReference.Create(this));
        }
        else if (listeners is { } ended)
        {
            listeners = null;
            await ended.InvokeVoidAsync("stop");
            await ended.DisposeAsync();
        }
    }

    [JSInvokable]
    public Task SelectOne(string code) => one(code);

    [JSInvokable]
    public Task SelectBox(string[] codes) => many(codes);

    public async ValueTask DisposeAsync()
    {
        self?.Dispose();
        try
        {
            if (listeners is not null)
            {
                await listeners.DisposeAsync();
            }

            if (module is not null)
            {
                await module.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // the browser is gone, and its listeners with it
        }
    }
}
