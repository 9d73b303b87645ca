using System.Globalization;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Map;

/// <summary>
/// A slider of days that also plays. A page either shows each step at once (<see cref="OnPreview"/>), and the address
/// follows when the slider comes to rest; or the address follows each step, and while it is drawn by hand or by keys only
/// the day does.
/// </summary>
public sealed partial class DaySlider : IDisposable
{
    /// <summary>Long enough to see what changes, short enough to keep the one before in mind.</summary>
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(800);

    /// <summary>A key held down first repeats after some half a second: until then the slider has not come to rest.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(600);

    private CancellationTokenSource? playing;
    private CancellationTokenSource? resting;
    private TaskCompletionSource? shown;
    private SliderWay way = null!;
    private int index;

    [Inject]
    public required Words Words { get; init; }

    [Inject]
    public required IStringLocalizer<MapText> Text { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>Rising; see <see cref="DaySteps"/>.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<DateOnly> Days { get; set; }

    /// <summary>The day that the page shows.</summary>
    [Parameter, EditorRequired]
    public DateOnly Day { get; set; }

    /// <summary>The page's address on a day; null for the latest.</summary>
    [Parameter, EditorRequired]
    public required Func<DateOnly?, string> Url { get; set; }

    /// <summary>A day to be shown for the moment.</summary>
    [Parameter]
    public EventCallback<DateOnly> OnPreview { get; set; }

    private bool IsPlaying => playing is not null;

    /// <summary>The view's day may lie between two steps, or after the last.</summary>
    private DateOnly Pointed => index == DaySteps.IndexOf(Days, Day) ? Day : Days[index];

    protected override void OnInitialized()
    {
        way = new(Navigation);
        Navigation.LocationChanged += OnLocationChanged;
    }

    protected override void OnParametersSet()
    {
        if (!IsPlaying && resting is null)
        {
            index = DaySteps.IndexOf(Days, Day);
        }
    }

    protected override void OnAfterRender(bool firstRender)
    {
        // called when the browser has drawn it; the page above is drawn in the same go
        if (Day == Days[index])
        {
            shown?.TrySetResult();
        }
    }

    public void Dispose()
    {
        Navigation.LocationChanged -= OnLocationChanged;
        Stop();
    }

    private async Task MoveAsync(int to)
    {
        Stop();
        if (to >= 0 && to < Days.Count && to != index)
        {
            index = to;
            await OnPreview.InvokeAsync(Days[index]);
        }
    }

    private async Task SettleAsync(ChangeEventArgs change)
    {
        await MoveAsync(int.TryParse(change.Value as string, NumberStyles.None, CultureInfo.InvariantCulture, out var to) ? to : index);
        resting?.Cancel();
        using var pause = resting = new CancellationTokenSource();
        try
        {
            await Task.Delay(Pause, Clock, pause.Token);
        }
        catch (OperationCanceledException)
        {
            // moved on, led elsewhere, or the page was left
            return;
        }

        resting = null;
        Rest();
    }

    private async Task PlayAsync()
    {
        if (IsPlaying)
        {
            Stop();
            Rest();
            return;
        }

        Stop();
        using var run = playing = new CancellationTokenSource();
        index = index == Days.Count - 1 ? 0 : index;
        try
        {
            await StepAsync();
            while (index < Days.Count - 1)
            {
                await Task.Delay(Pace, Clock, run.Token);
                index++;
                await StepAsync();
            }
        }
        catch (OperationCanceledException)
        {
            // paused, moved by hand, led elsewhere, or the page was left
            return;
        }

        playing = null;
        Rest();
    }

    /// <summary>Ends when the browser shows the day, so that a slow line gets no more than it can take.</summary>
    private async Task StepAsync()
    {
        if (Day == Days[index])
        {
            return;
        }

        shown = new();
        if (OnPreview.HasDelegate)
        {
            await OnPreview.InvokeAsync(Days[index]);
        }
        else
        {
            Rest();
        }

        await shown.Task;
    }

    private void Rest() => way.Go(Url(index == Days.Count - 1 ? null : Days[index]));

    private void Stop()
    {
        playing?.Cancel();
        resting?.Cancel();
        playing = resting = null;
        shown?.TrySetCanceled();
    }

    /// <summary>Whoever goes elsewhere, or narrows the page, is not to be played on over.</summary>
    private void OnLocationChanged(object? sender, LocationChangedEventArgs e)
    {
        if ((IsPlaying || resting is not null) && !way.IsOnIt)
        {
            Stop();
            _ = InvokeAsync(() =>
            {
                index = DaySteps.IndexOf(Days, Day);
                StateHasChanged();
            });
        }
    }
}
