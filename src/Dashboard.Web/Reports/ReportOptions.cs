namespace Dashboard.Web.Reports;

/// <summary>Limits of the downloads; section <c>Reports</c> of the settings.</summary>
public sealed class ReportOptions
{
    public const string Section = "Reports";

    /// <summary>Rows that a formatted list may have; a longer one is offered as CSV.</summary>
    public int MaxFormattedRows { get; init; } = 20_000;

    /// <summary>Workbooks made at the same time.</summary>
    public int MaxConcurrent { get; init; } = 2;

    /// <summary>How long a request waits for its turn before it is told to come back.</summary>
    public TimeSpan Wait { get; init; } = TimeSpan.FromSeconds(10);
}
