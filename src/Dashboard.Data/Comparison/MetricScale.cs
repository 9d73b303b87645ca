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
    bool IsYear = false)
{
    /// <summary>The classes for these numbers, of one map or of several that share a scale.</summary>
    public MetricLimits Limits(IEnumerable<MetricNumber> numbers, ClassMethod method)
    {
        var classed = numbers
            .Where(number => number.NotComparable is null)
            .Select(number => number.Value)
            .OfType<decimal>()
            .Where(value => !ZeroApart || value != 0)
            .ToList();
        return Reference is { } middle && MetricClasses.Around(middle, classed, Decimals, method) is { } around
            ? new MetricLimits(around, Reference)
            : new MetricLimits(MetricClasses.Of(classed, Decimals, method, IsYear), null);
    }

    /// <summary>The same limits for other numbers: the lowest class takes all that lies below.</summary>
    public MetricLimits Open(MetricLimits limits) => limits with { Classes = MetricClasses.Opened(limits.Classes, Decimals, IsYear) };

    /// <param name="numbers">One per province of the dataset, in its order.</param>
    /// <param name="method">By which the limits were found.</param>
    public MetricView View(
        Dataset dataset, Metric metric, IReadOnlyList<MetricNumber> numbers, ClassMethod method, MetricLimits limits)
    {
        var comparable = numbers.Select(number => number.NotComparable is null ? number.Value : null).ToList();
        var (classes, reference) = (limits.Classes, limits.Reference);
        var values = dataset.Provinces.Select((province, place) =>
        {
            var (number, value) = (numbers[place], comparable[place]);
            return new MetricValue(
                province,
                number.Value,
                number.Value is null ? number.State : null,
                value is { } known && (!ZeroApart || known != 0) ? MetricClasses.IndexOf(classes, decimal.Round(known, Decimals)) : null,
                number.ByVerification ?? [],
                value is { } own ? 1 + comparable.Count(other => HighestFirst ? other > own : other < own) : null,
                number.Text,
                number.Since,
                number.NotComparable);
        });
        return new MetricView(metric, Title, Unit, Note, Decimals, classes, [.. values], Sources ?? [], Period, method, reference);
    }
}
