namespace Dashboard.Web.Reports;

/// <summary>Limits of the downloads; section <c>Reports</c> of the settings.</summary>
public sealed class ReportOptions
{
    public const string Section = "Reports";

    /// <summary>Rows that a formatted list may have; a longer one is offered as a streamed list.</summary>
    public int MaxFormattedRows { get; init; } = 20_000;

    /// <summary>Files made at the same time.</summary>
    public int MaxConcurrent { get; init; } = 2;

    /// <summary>How long a request waits for its turn before it is told to come back.</summary>
    public TimeSpan Wait { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Rows from which a page offers to make the file on the server and to show its progress.</summary>
    public int ProgressFromRows { get; init; } = 5_000;

    /// <summary>Files made on the server that wait, are written or lie ready, all together.</summary>
    public int MaxJobs { get; init; } = 20;

    /// <summary>How long a file lies ready before it is deleted.</summary>
    public TimeSpan KeepFiles { get; init; } = TimeSpan.FromHours(1);

    /// <summary>
    /// A line in the head of each formatted sheet and above each printed page of a streamed one; <c>{user}</c> and
    /// <c>{time}</c> are filled in. Null for none.
    /// </summary>
    public string? Watermark { get; init; }
}
