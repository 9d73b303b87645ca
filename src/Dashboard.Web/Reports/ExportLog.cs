namespace Dashboard.Web.Reports;

internal enum ExportOutcome
{
    Completed,

    /// <summary>By its reader, or because the connection broke.</summary>
    Cancelled,
    Failed,
}

/// <summary>Notes every export: who, what filter, how many rows, how long. One event a file, named <c>Export</c>.</summary>
internal sealed partial class ExportLog(ILogger<ExportLog> log, ExportCaller caller, TimeProvider clock)
{
    public const int EventId = 4100;
    public const string EventName = "Export";

    /// <summary>Notes a file that was made before it is sent, when the response has ended; not one that was only asked about.</summary>
    /// <param name="rows">Asked for then.</param>
    public void Track(HttpContext http, Func<long> rows)
    {
        if (HttpMethods.IsHead(http.Request.Method))
        {
            return;
        }

        var (name, address, start) = (caller.Name, AddressOf(http), clock.GetTimestamp());
        http.Response.OnCompleted(() =>
        {
            var outcome = http.RequestAborted.IsCancellationRequested ? ExportOutcome.Cancelled : ExportOutcome.Completed;
            Note(name, address, rows(), clock.GetElapsedTime(start), outcome);
            return Task.CompletedTask;
        });
    }

    /// <summary>Lets a file be written into the response and notes it, however that ends.</summary>
    /// <param name="write">Tells how many rows are written.</param>
    public async Task TrackAsync(HttpContext http, Func<Action<long>, Task> write)
    {
        var (name, address, start) = (caller.Name, AddressOf(http), clock.GetTimestamp());
        var outcome = ExportOutcome.Failed;
        long rows = 0;
        try
        {
            await write(written => rows = written);
            outcome = ExportOutcome.Completed;
        }
        catch when (http.RequestAborted.IsCancellationRequested)
        {
            outcome = ExportOutcome.Cancelled;
            throw;
        }
        finally
        {
            Note(name, address, rows, clock.GetElapsedTime(start), outcome);
        }
    }

    /// <param name="name">Of <see cref="ExportCaller"/>.</param>
    /// <param name="address">Path and query of the file, as in an address: without line breaks.</param>
    public void Note(string name, string address, long rows, TimeSpan duration, ExportOutcome outcome) =>
        Export(log, address, name, rows, (long)duration.TotalMilliseconds, outcome);

    private static string AddressOf(HttpContext http) => $"{http.Request.Path}{http.Request.QueryString}";

    [LoggerMessage(
        EventId = EventId, EventName = EventName, Level = LogLevel.Information,
        Message = "Export {Address} by {Caller}: {Rows} rows in {Milliseconds} ms, {Outcome}")]
    private static partial void Export(ILogger log, string address, string caller, long rows, long milliseconds, ExportOutcome outcome);
}
