using Dashboard.Data.Comparison;
using Dashboard.Web.Features.Measures;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Reports.Streaming;

/// <summary>Starts the making of a long list on the server, shows its place in the queue and its rows, cancels it, and gives the file.</summary>
public sealed partial class ExportProgress : IDisposable
{
    /// <summary>How often the page looks at its file.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(300);

    private readonly CancellationTokenSource left = new();

    /// <summary>Address of the list whose file was asked for.</summary>
    private string? asked;

    private bool isFull;
    private (ExportState State, int Ahead, long RowsWritten) shown;

    [Inject]
    public required IStringLocalizer<ExportText> Text { get; init; }

    [Inject]
    public required IDatasetProvider Datasets { get; init; }

    [Inject]
    public required IOptions<ReportOptions> Options { get; init; }

    [Inject]
    public required TimeProvider Time { get; init; }

    [Inject]
    private ExportJobs Jobs { get; set; } = null!;

    [Inject]
    private MeasureListExports Lists { get; set; } = null!;

    [Parameter, EditorRequired]
    public required MeasuresView View { get; set; }

    /// <summary>How many measures the list has.</summary>
    [Parameter, EditorRequired]
    public required int Total { get; set; }

    internal ExportJob? Job { get; private set; }

    private string Status => (Job, isFull) switch
    {
        (_, true) => Text["Full"],
        (null, _) => "",
        ({ State: ExportState.Queued, Ahead: 0 }, _) => Text["QueuedNext"],
        ({ State: ExportState.Queued } job, _) => Text["QueuedBehind", job.Ahead],
        ({ State: ExportState.Running }, _) => Text["Running"],
        ({ State: ExportState.Done } job, _) => Text["Done", job.Rows],
        (var job, _) => Text[job.State.ToString()],
    };

    public void Dispose()
    {
        left.Cancel();
        left.Dispose();

        // nobody else knows where the file is; one that lies ready may just be on its way to the reader
        if (Job is { IsUnderWay: true })
        {
            Jobs.Remove(Job);
        }
    }

    protected override void OnParametersSet()
    {
        // the file of another list than the one shown is of no use
        if (asked is not null && asked != View.ListUrl())
        {
            asked = null;
            isFull = false;
            if (Job is { IsUnderWay: true })
            {
                Jobs.Remove(Job);
            }

            Job = null;
        }
    }

    private async Task StartAsync()
    {
        asked = View.ListUrl();
        Job = Jobs.Start(Lists.Of(await Datasets.GetAsync(), View));
        isFull = Job is null;
        if (Job is { } started)
        {
            _ = FollowAsync(started, left.Token);
        }
    }

    /// <summary>Redraws until nothing more can happen to the file; a ready one may still be fetched or expire.</summary>
    private async Task FollowAsync(ExportJob job, CancellationToken cancellationToken)
    {
        try
        {
            while (job == Job && (job.IsUnderWay || job.State == ExportState.Done))
            {
                ShowNews(job);
                await Task.Delay(Interval, Time, cancellationToken);
            }

            ShowNews(job);
        }
        catch (OperationCanceledException)
        {
            // the page has been left
        }
    }

    private void ShowNews(ExportJob job)
    {
        var now = (job.State, job.Ahead, job.RowsWritten);
        if (now != shown)
        {
            shown = now;
            StateHasChanged();
        }
    }
}
