using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>A province's number before it is classed and ranked.</summary>
/// <param name="Value">Null where there is none.</param>
/// <param name="State">Why there is none, where a theme's state says it.</param>
internal sealed record MetricNumber(
    decimal? Value,
    LocalizedText Text,
    CellState? State = null,
    LocalizedText? NotComparable = null,
    IReadOnlyList<int>? ByVerification = null,
    int? Since = null);

/// <summary>Where the classes of a scale begin and end.</summary>
/// <param name="Reference">Between the classes below and above it; null where the scale has no middle.</param>
internal sealed record MetricLimits(IReadOnlyList<MetricClass> Classes, decimal? Reference);

/// <summary>What a numeric metric says of itself.</summary>
/// <param name="Reference">What the scale diverges from, if it lies between the values.</param>
/// <param name="IsYear">Years are written without separators.</param>
/// <param name="ZeroApart">Zero is no class but a colour of its own.</param>
/// <param name="IsFlag">Every value is zero or one.</param>
internal sealed record MetricScale(
    LocalizedText Title,
    LocalizedText? Unit,
    LocalizedText Note,
    int Decimals,
    IReadOnlyList<Source>? Sources = null,
    LocalizedText? Period = null,
    decimal? Reference = null,
    bool ZeroApart = false,
    bool HighestFirst = true,
    bool IsYear = false,
    bool IsFlag = false)
{
    /// <summary>On each side of a reference as many classes as there are colours.</summary>
    private const int MostAside = 3;

    /// <summary>The classes for these numbers, of one map or of several that share a scale.</summary>
    public MetricLimits Limits(IEnumerable<MetricNumber> numbers, ClassMethod method)
    {
        if (IsFlag)
        {
            return new MetricLimits([MetricClasses.Single(1)], null);
        }

        var classed = numbers
            .Where(number => number.NotComparable is null)
            .Select(number => number.Value)
            .OfType<decimal>()
            .Where(value => !ZeroApart || value != 0)
            .ToList();
        return Reference is { } middle && MetricClasses.Around(middle, classed, Decimals, method) is { } around
            ? new MetricLimits(around, decimal.Round(middle, Decimals))
            : new MetricLimits(MetricClasses.Of(classed, Decimals, method, IsYear, ZeroApart), null);
    }

    /// <summary>The reader's own limits, whatever the numbers; the reference is kept where it is one of them.</summary>
    /// <param name="own">Rising; at least one.</param>
    public MetricLimits Limits(IReadOnlyList<decimal> own)
    {
        var below = Reference is { } middle && own.Contains(middle) ? own.Count(limit => limit < middle) + 1 : 0;
        var diverges = below is > 0 and <= MostAside && own.Count + 1 - below <= MostAside;
        return new MetricLimits(MetricClasses.Own(own, Decimals, IsYear), diverges ? Reference : null);
    }

    /// <summary>The same limits for other numbers: the lowest class takes all that lies below.</summary>
    public MetricLimits Open(MetricLimits limits) => IsFlag ? limits : limits with { Classes = MetricClasses.Opened(limits.Classes, Decimals, IsYear) };

    /// <param name="numbers">One per province of the dataset, in its order.</param>
    /// <param name="method">By which the limits were found.</param>
    /// <param name="limits">The classes.</param>
    /// <param name="ownLimits">The reader set them.</param>
    public MetricView View(
        Dataset dataset, Metric metric, IReadOnlyList<MetricNumber> numbers, ClassMethod method, MetricLimits limits, bool ownLimits = false)
    {
        var comparable = numbers.Select(number => number.NotComparable is null ? number.Value : null).ToList();
        var (classes, reference) = (limits.Classes, limits.Reference);
        // where all have the same number nobody is first
        var ranked = comparable.OfType<decimal>().ToList();
        var ranks = ranked.Count == 1 || ranked.Distinct().Skip(1).Any();
        var values = dataset.Provinces.Select((province, place) =>
        {
            var (number, value) = (numbers[place], comparable[place]);
            return new MetricValue(
                province,
                number.Value,
                number.Value is null ? number.State : null,
                value is { } known && (!ZeroApart || known != 0) ? MetricClasses.IndexOf(classes, decimal.Round(known, Decimals)) : null,
                number.ByVerification ?? [],
                value is { } own && ranks ? 1 + ranked.Count(other => HighestFirst ? other > own : other < own) : null,
                number.Text,
                number.Since,
                number.NotComparable);
        });
        return new MetricView(metric, Title, Unit, Note, Decimals, classes, [.. values], Sources ?? [], Period, method, reference, ownLimits);
    }
}
