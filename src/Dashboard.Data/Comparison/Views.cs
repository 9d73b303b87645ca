using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>The pure functions of the comparison. Placeholder signatures; each moves to its own file.</summary>
public static class Matrix
{
    public static ComparisonMatrix Build(Dataset dataset, ComparisonQuery query) => throw new NotImplementedException();

    /// <summary>The state of one province and theme, with the measures of the province itself and of its cities.</summary>
    public static ComparisonCell ThemeCell(Dataset dataset, string province, string theme, DateOnly? asOf) =>
        throw new NotImplementedException();
}

public static class Gaps
{
    /// <summary>Ranked: real gaps before questions, then by share of peers, then earliest first.</summary>
    public static IReadOnlyList<Gap> Find(Dataset dataset, GapQuery query) => throw new NotImplementedException();
}

public static class MeasureSearch
{
    public static MeasurePage Page(Dataset dataset, MeasureFilter filter, MeasureSort sort, int page, int pageSize) =>
        throw new NotImplementedException();

    /// <summary>All that pass, in order; for exports.</summary>
    public static IReadOnlyList<Measure> All(Dataset dataset, MeasureFilter filter, MeasureSort sort) =>
        throw new NotImplementedException();

    public static MeasureCounts Counts(Dataset dataset, MeasureFilter filter) => throw new NotImplementedException();
}

public static class Metrics
{
    public static MetricView Build(Dataset dataset, Metric metric, DateOnly? asOf) => throw new NotImplementedException();
}

public static class Timing
{
    /// <summary>Issued, or known, by that day; by the last possible day of a partial date. Null asOf: always.</summary>
    public static bool ExistsOn(this Measure measure, DateOnly? asOf) => throw new NotImplementedException();

    /// <summary>期满待核: its target year or effective period has passed and no result is recorded.</summary>
    public static bool IsReviewDue(this Measure measure, DateOnly on) => throw new NotImplementedException();
}

/// <summary>Key figures of the whole dataset.</summary>
/// <param name="ThemeCells">Of the structured themes: number of cells per state over the 31 covered provinces.</param>
public sealed record KeyFigures(
    int Measures,
    IReadOnlyDictionary<JurisdictionLevel, int> ByLevel,
    IReadOnlyDictionary<Verification, int> ByVerification,
    int Proposed,
    int ReviewDue,
    int SecondChecked,
    IReadOnlyDictionary<CellState, int> ThemeCells);

public static class Summary
{
    public static KeyFigures Of(Dataset dataset, DateOnly? asOf) => throw new NotImplementedException();

    /// <summary>Newest first, adopted only.</summary>
    public static IReadOnlyList<Measure> Newest(Dataset dataset, DateOnly? asOf, int count) => throw new NotImplementedException();
}

public static class Peers
{
    /// <summary>Provinces nearest by standardised indicators (z-scores, Euclidean); those lacking a value are left out and named.</summary>
    public static NearestProvinces Nearest(Dataset dataset, string home, IReadOnlyList<string> indicators, int count) =>
        throw new NotImplementedException();
}

public sealed record NearestProvinces(
    IReadOnlyList<IndicatorVintage> Basis,
    IReadOnlyList<(Province Province, double Distance)> Ranked,
    IReadOnlyList<Province> LeftOut);
