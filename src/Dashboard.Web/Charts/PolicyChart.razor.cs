using System.Text.Json;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;

namespace Dashboard.Web.Charts;

/// <summary>Draws a <see cref="ChartSpec"/> when it scrolls into view; the engine is loaded only then.</summary>
public sealed partial class PolicyChart : IAsyncDisposable
{
    private const int RowHeight = 30;
    private const int AxisHeight = 46;
    private const int ColumnsHeight = 240;

    private ElementReference plot;
    private IJSObjectReference? module;
    private string drawn = "";

    [Inject]
    public required IJSRuntime Script { get; init; }

    [Inject]
    public required IStringLocalizer<ChartText> Text { get; init; }

    [Parameter, EditorRequired]
    public required ChartSpec Spec { get; set; }

    [Parameter(CaptureUnmatchedValues = true)]
    public IReadOnlyDictionary<string, object>? Attributes { get; set; }

    private int Height => Spec.Kind == ChartKind.Columns
        ? ColumnsHeight
        : AxisHeight + (RowHeight * Spec.Categories.Count * (Spec.Kind == ChartKind.Bars ? Math.Max(1, Spec.Series.Count) : 1));

    public async ValueTask DisposeAsync()
    {
        if (module is null)
        {
            return;
        }

        try
        {
            await module.InvokeVoidAsync("remove", plot);
            await module.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // the page is gone, and its chart with it
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        var wanted = JsonSerializer.Serialize(Spec, JsonSerializerOptions.Web);
        if (wanted == drawn)
        {
            return;
        }

        drawn = wanted;
        module ??= await Script.InvokeAsync<IJSObjectReference>("import", "./Charts/PolicyChart.razor.js");
        await module.InvokeVoidAsync("draw", plot, Spec);
    }
}
