using System.Diagnostics.CodeAnalysis;

namespace Dashboard.Web.Reports.Streaming;

internal enum ExportState
{
    Queued,
    Running,

    /// <summary>The file lies ready.</summary>
    Done,
    Cancelled,
    Failed,

    /// <summary>The file was ready and has been deleted: downloaded, or too old.</summary>
    Gone,
}

/// <summary>A file that is made on the server, as its page sees it. All members may be read from any thread.</summary>
[SuppressMessage("Design", "CA1001", Justification = "A cancellation without a timer holds nothing to dispose of, and may be asked for at any time.")]
internal sealed class ExportJob(string id, string fileName, long rows, ExportGate.Ticket ticket)
{
    private readonly CancellationTokenSource cancellation = new();
    private long rowsWritten;
    private volatile ExportState state;

    /// <summary>Whoever knows it may have the file.</summary>
    public string Id => id;

    public string FileName => fileName;

    /// <summary>As many as there will be.</summary>
    public long Rows => rows;

    public ExportState State => state;

    public bool IsUnderWay => state is ExportState.Queued or ExportState.Running;

    /// <summary>How many wait before this one.</summary>
    public int Ahead => ticket.Ahead;

    public long RowsWritten => Interlocked.Read(ref rowsWritten);

    /// <summary>Where its file may be fetched once it is done.</summary>
    public string Url => $"{ListEndpoints.Jobs}/{id}";

    /// <summary>When what is left of the job is forgotten; set when it has ended.</summary>
    internal DateTimeOffset? Expires { get; private set; }

    internal ExportGate.Ticket Ticket => ticket;

    internal CancellationToken Cancelled => cancellation.Token;

    /// <summary>Completes, never with a fault, when the job has ended.</summary>
    internal Task Completion { get; set; } = Task.CompletedTask;

    /// <summary>Leaves the queue or stops the writing; does nothing to a job that has ended.</summary>
    public void Cancel() => cancellation.Cancel();

    internal void Start() => state = ExportState.Running;

    internal void Report(long written) => Interlocked.Exchange(ref rowsWritten, written);

    internal void End(ExportState ended, DateTimeOffset expires)
    {
        Expires = expires;
        state = ended;
    }
}
