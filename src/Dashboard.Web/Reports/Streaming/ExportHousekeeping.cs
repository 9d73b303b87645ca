namespace Dashboard.Web.Reports.Streaming;

/// <summary>Deletes what a crash has left at start, and files that nobody fetched every minute.</summary>
internal sealed partial class ExportHousekeeping(
    ExportFolder folder, ExportJobs jobs, TimeProvider clock, ILogger<ExportHousekeeping> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            folder.Sweep();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            LogLeftOver(exception);
        }

        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                jobs.RemoveExpired();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // also where the start failed, which is no stop that the host waits for
        }
    }

    [LoggerMessage(EventId = 4102, EventName = "ExportsLeftOver", Level = LogLevel.Warning, Message = "Temporary files of an earlier run could not be deleted")]
    private partial void LogLeftOver(Exception exception);
}
