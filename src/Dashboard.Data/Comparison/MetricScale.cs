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
    /// <param name="numbers">One per province of the dataset, in its order.</param>
    /// <param name="limits">The classes to use, found from other values; null to find them from these.</param>
    public MetricView View(
        Dataset dataset, Metric metric, IReadOnlyList<MetricNumber> numbers, ClassMethod method, MetricView? limits = null)
    {
        var comparable = numbers.Select(number => number.NotComparable is null ? number.Value : null).ToList();
        var classed = comparable.OfType<decimal>().Where(value => !ZeroApart || value != 0).ToList();
        IReadOnlyList<MetricClass> classes;
        decimal? reference;
        if (limits is not null)
        {
            (classes, reference) = (MetricClasses.Opened(limits.Classes, Decimals, IsYear), limits.Reference);
        }
        else
        {
            var around = Reference is { } middle ? MetricClasses.Around(middle, classed, Decimals, method) : null;
            (classes, reference) = (around ?? MetricClasses.Of(classed, Decimals, method, IsYear), around is null ? null : Reference);
        }

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
