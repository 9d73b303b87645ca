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

    /// <summary>Notes the request's file when the response has ended.</summary>
    /// <param name="rows">Asked for then; of an ended stream, what was written.</param>
    public void Track(HttpContext http, Func<long> rows)
    {
        var (name, start) = (caller.Name, clock.GetTimestamp());
        var address = $"{http.Request.Path}{http.Request.QueryString}";
        http.Response.OnCompleted(() =>
        {
            var outcome = http.RequestAborted.IsCancellationRequested ? ExportOutcome.Cancelled
                : http.Response.StatusCode >= StatusCodes.Status400BadRequest ? ExportOutcome.Failed
                : ExportOutcome.Completed;
            Note(name, address, rows(), clock.GetElapsedTime(start), outcome);
            return Task.CompletedTask;
        });
    }

    /// <param name="name">Of <see cref="ExportCaller"/>.</param>
    /// <param name="address">Path and query of the file, as in an address: without line breaks.</param>
    public void Note(string name, string address, long rows, TimeSpan duration, ExportOutcome outcome) =>
        Export(log, address, name, rows, (long)duration.TotalMilliseconds, outcome);

    [LoggerMessage(
        EventId = EventId, EventName = EventName, Level = LogLevel.Information,
        Message = "Export {Address} by {Caller}: {Rows} rows in {Milliseconds} ms, {Outcome}")]
    private static partial void Export(ILogger log, string address, string caller, long rows, long milliseconds, ExportOutcome outcome);
}
