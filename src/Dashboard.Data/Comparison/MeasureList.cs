using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

public enum MeasureSort
{
    /// <summary>Newest first; unknown dates last.</summary>
    Newest,
    Oldest,
    Province,
    Title,
    TargetYear,
}

/// <summary>What a list of measures is narrowed to. Empty lists narrow nothing.</summary>
/// <param name="Statuses">On the day of the list.</param>
/// <param name="Text">Any substring, document number or abbreviation; normalised before it is compared.</param>
/// <param name="ReviewDueOnly">Only those whose target year has passed with no result on record (期满待核).</param>
public sealed record MeasureFilter(
    IReadOnlyList<string> Provinces,
    IReadOnlyList<string> Themes,
    IReadOnlyList<string> Tracks,
    IReadOnlyList<MeasureStatus> Statuses,
    IReadOnlyList<JurisdictionLevel> Levels,
    IReadOnlyList<Verification> Verifications,
    string? Text,
    DateOnly? AsOf,
    DateOnly? IssuedFrom,
    DateOnly? IssuedTo,
    bool ReviewDueOnly)
{
    public static MeasureFilter None { get; } = new([], [], [], [], [], [], null, null, null, null, false);
}

/// <summary>How many of the filtered measures each choice of a filter would show.</summary>
/// <remarks>Each dictionary leaves its own filter out, so that its other choices can still be counted.</remarks>
public sealed record MeasureCounts(
    IReadOnlyDictionary<string, int> Provinces,
    IReadOnlyDictionary<string, int> Themes,
    IReadOnlyDictionary<string, int> Tracks,
    IReadOnlyDictionary<MeasureStatus, int> Statuses,
    IReadOnlyDictionary<JurisdictionLevel, int> Levels,
    IReadOnlyDictionary<Verification, int> Verifications,
    int ReviewDue);

/// <param name="Page">From 1; a page beyond the last gives the last.</param>
public sealed record MeasurePage(int Total, int Page, int PageSize, IReadOnlyList<Measure> Items)
{
    public int PageCount => Math.Max(1, (Total + PageSize - 1) / PageSize);
}
