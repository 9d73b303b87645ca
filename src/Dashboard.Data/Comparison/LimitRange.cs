namespace Dashboard.Data.Comparison;

/// <summary>Between which numbers the limits of a metric's classes can lie.</summary>
/// <param name="Lowest">Null where values may be negative without end.</param>
/// <param name="Highest">Null where there is no end.</param>
public readonly record struct LimitRange(decimal? Lowest, decimal? Highest)
{
    private const string Share = "%";
    private const int EarliestYear = 1949;

    public bool Holds(decimal limit) => limit >= (Lowest ?? limit) && limit <= (Highest ?? limit);

    /// <param name="isChange">The metric shows a change, which may be a loss.</param>
    public static LimitRange Of(Dataset dataset, Metric metric, bool isChange) => metric.Kind switch
    {
        _ when isChange => new(null, null),
        MetricKind.FirstYear => new(EarliestYear, dataset.AsOf.Year),
        MetricKind.Indicator when MayBeNegative(dataset, metric.Subject!) => new(null, null),
        _ => new(0, null),
    };

    /// <summary>A rate of growth may; an amount that never was below zero is taken not to be able to.</summary>
    private static bool MayBeNegative(Dataset dataset, string code) =>
        dataset.Indicators.Any(indicator => indicator.Code == code && indicator.UnitZh == Share)
        || dataset.Vintages.Any(vintage => vintage.IndicatorCode == code && vintage.Values.Any(value => value.Value < 0));
}
