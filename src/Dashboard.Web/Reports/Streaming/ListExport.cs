namespace Dashboard.Web.Reports.Streaming;

/// <summary>A streamed file that can be made, now or when its turn has come.</summary>
/// <param name="FileName">For the reader.</param>
/// <param name="Address">Path and query that give the same file.</param>
/// <param name="Rows">As many as there will be.</param>
/// <param name="WriteAsync">Writes it, tells how many rows are written, and ends promptly when cancelled.</param>
internal sealed record ListExport(
    string FileName, string Address, long Rows, Func<Stream, Action<long>, CancellationToken, Task> WriteAsync);
