using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

public enum MetricKind
{
    /// <summary>Number of province-level measures, of all themes or of one.</summary>
    Count,

    /// <summary>Cell state of a theme.</summary>
    State,

    /// <summary>Whether a province-level measure names a track, and since when.</summary>
    Track,

    /// <summary>A context indicator, newest complete vintage.</summary>
    Indicator,

    /// <summary>The year in which a province-level measure first named a track.</summary>
    FirstYear,

    /// <summary>Concept-verification centres; subject <c>planned</c> or <c>built</c>.</summary>
    Centres,

    /// <summary>Sum of the sizes of a province's own funds, all of one basis: <c>target</c>, <c>subscribed</c> or <c>paidin</c>.</summary>
    Funds,

    /// <summary>Number of province-level measures to ten million people, of all themes or of one.</summary>
    PerPeople,

    /// <summary>Sizes of funds of one basis as a share of the province's GDP.</summary>
    FundsPerGdp,

    /// <summary>Number of themes for which a search is on record.</summary>
    Coverage,

    /// <summary>A row of the comparison: its comparable numbers, or its states where it is no number.</summary>
    Facet,
}

/// <summary>
/// What a map shows. Written <c>count</c>, <c>count:funds</c>, <c>state:funds</c>, <c>track:hydrogen</c>,
/// <c>indicator:rd_intensity</c>, <c>firstyear:hydrogen</c>, <c>centres:built</c>, <c>funds:subscribed</c>, <c>perpeople</c>,
/// <c>fundspergdp:target</c>, <c>coverage</c>, <c>facet:cv-planned</c>.
/// </summary>
/// <param name="Subject">Theme, track or indicator code, or which number; null for the count of everything.</param>
public sealed record Metric(MetricKind Kind, string? Subject)
{
    /// <summary>Subjects of <see cref="MetricKind.Centres"/>.</summary>
    public const string Planned = "planned";
    public const string Built = "built";

    private const string CountWord = "count";

    public static Metric Default { get; } = new(MetricKind.Count, null);

    /// <summary>Of counts: only measures that have one of these on the day; empty for all that are adopted.</summary>
    public StatusSet Statuses { get; init; }

    /// <summary>Counts measures, so that their statuses narrow it.</summary>
    public bool KnowsStatus => Kind is MetricKind.Count or MetricKind.PerPeople;

    /// <summary>The bases of funds that can be added up.</summary>
    public static IReadOnlyList<FundBasis> Bases { get; } = [.. Enum.GetValues<FundBasis>().Where(basis => basis != FundBasis.Unknown)];

    /// <summary>Of <see cref="MetricKind.Funds"/> and <see cref="MetricKind.FundsPerGdp"/>; null for other kinds.</summary>
    public FundBasis? Basis => Kind is MetricKind.Funds or MetricKind.FundsPerGdp
        ? Bases.First(basis => Word(basis) == Subject)
        : null;

    public static Metric OfFunds(FundBasis basis, MetricKind kind = MetricKind.Funds) => new(kind, Word(basis));

    public override string ToString() => Subject is null ? Word(Kind) : $"{Word(Kind)}:{Subject}";

    /// <summary>False when the text is no metric or names a subject that the dataset does not have.</summary>
    public static bool TryParse(string? text, Dataset dataset, out Metric metric)
    {
        metric = Default;
        if (string.IsNullOrEmpty(text) || text == CountWord)
        {
            return true;
        }

        var parts = text.Split(':', 2);
        if (!Enum.TryParse<MetricKind>(parts[0], ignoreCase: true, out var kind) || !Enum.IsDefined(kind) || !char.IsAsciiLetter(parts[0][0]))
        {
            return false;
        }

        var subject = parts.Length == 2 ? parts[1] : null;
        var known = IsKnown(kind, subject, dataset);
        metric = known ? new Metric(kind, subject) : Default;
        return known;
    }

    private static bool IsKnown(MetricKind kind, string? subject, Dataset dataset) => (kind, subject) switch
    {
        (MetricKind.PerPeople or MetricKind.Coverage, null) => true,
        (_, null) => false,
        (MetricKind.Count or MetricKind.State or MetricKind.PerPeople, _) => dataset.ThemesByCode.ContainsKey(subject),
        (MetricKind.Track or MetricKind.FirstYear, _) => dataset.TracksByCode.ContainsKey(subject),
        (MetricKind.Indicator, _) => dataset.Indicators.Any(indicator => indicator.Code == subject),
        (MetricKind.Facet, _) => dataset.Facets.Any(facet => facet.Code == subject),
        (MetricKind.Centres, _) => subject is Planned or Built,
        (MetricKind.Funds or MetricKind.FundsPerGdp, _) => Bases.Any(basis => Word(basis) == subject),
        _ => false,
    };

    private static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => value.ToString().ToLowerInvariant();
}

/// <summary>A province's value of a metric.</summary>
/// <param name="Value">Null where there is no number.</param>
/// <param name="State">For states and tracks; for other metrics why there is no number, where a theme's state says it.</param>
/// <param name="ClassIndex">Index into the view's classes; null for no number, zero counts and states.</param>
/// <param name="ByVerification">For counts: official, press, secondary; empty otherwise.</param>
/// <param name="Rank">1 for the highest; equal values share a rank; null without a number.</param>
/// <param name="Text">The value in words: "13 条", "3.36%", "有，2023 年起", "资料暂缺".</param>
/// <param name="Since">For states and tracks: the year of the earliest measure; null where no date is known.</param>
/// <param name="NotComparable">Why the value shares no scale with the others; null when it does.</param>
public sealed record MetricValue(
    Province Province,
    decimal? Value,
    CellState? State,
    int? ClassIndex,
    IReadOnlyList<int> ByVerification,
    int? Rank,
    LocalizedText Text,
    int? Since = null,
    LocalizedText? NotComparable = null);

/// <param name="From">Lowest value of the class.</param>
/// <param name="To">Highest value; null for an open class.</param>
public sealed record MetricClass(decimal From, decimal? To, LocalizedText Label);

/// <summary>A metric for all 34 provinces, by code.</summary>
/// <param name="Unit">Null for states.</param>
/// <param name="Note">Year, vintage and source of an indicator, or what is counted.</param>
/// <param name="Classes">At most five, low to high; empty for states and tracks.</param>
/// <param name="Method">How the limits of the classes were found.</param>
/// <param name="Reference">The national value between the classes below and above it; null where the scale has no middle.</param>
/// <param name="OwnLimits">The reader set the limits.</param>
/// <param name="Sources">Official statistics that the values are taken from or divided by; the records' own sources are not among them.</param>
/// <param name="Period">The year that an indicator's values stand for; null where they stand for the as-of date.</param>
public sealed record MetricView(
    Metric Metric,
    LocalizedText Title,
    LocalizedText? Unit,
    LocalizedText Note,
    int Decimals,
    IReadOnlyList<MetricClass> Classes,
    IReadOnlyList<MetricValue> Values,
    IReadOnlyList<Source> Sources,
    LocalizedText? Period = null,
    ClassMethod Method = ClassMethod.Quantile,
    decimal? Reference = null,
    bool OwnLimits = false)
{
    /// <summary>What is not in the values because nothing says that it existed on the day; null where that is not known.</summary>
    public Unplaced? LeftOut { get; init; }

    /// <summary>Every province is in one of the six states; there are no classes.</summary>
    public bool HasStates => Metric.Kind is MetricKind.State or MetricKind.Track || (Metric.Kind == MetricKind.Facet && Unit is null);
}
