using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>Which publication of an indicator stands for it.</summary>
public static class IndicatorVintages
{
    /// <summary>
    /// The newest vintage in which all 31 provinces have a value; of several for one year the one listed first. Null when
    /// there is none. An indicator's values are always taken from a single vintage.
    /// </summary>
    public static IndicatorVintage? NewestComplete(this Dataset dataset, string indicator) => dataset.Vintages
        .Where(vintage => vintage.IndicatorCode == indicator && vintage.IsComplete)
        .MaxBy(vintage => vintage.Year);

    /// <summary>
    /// The vintage that provinces are compared by: the newest complete one, else the newest in which more than half of the
    /// covered provinces have a value. Null when there is neither.
    /// </summary>
    public static IndicatorVintage? NewestForDistances(this Dataset dataset, string indicator) =>
        dataset.NewestComplete(indicator)
        ?? dataset.Vintages
            .Where(vintage => vintage.IndicatorCode == indicator && dataset.Lacking(vintage) * 2 < dataset.CoveredProvinces.Count())
            .MaxBy(vintage => vintage.Year);

    /// <summary>How many covered provinces have no value of their own.</summary>
    public static int Lacking(this Dataset dataset, IndicatorVintage vintage) =>
        dataset.CoveredProvinces.Count(province => vintage.ValueOf(province.Code) is null);

    /// <summary>The province's own value, or null; a city's value is never its province's.</summary>
    public static decimal? ValueOf(this IndicatorVintage vintage, string province) => vintage.Values
        .FirstOrDefault(value => value.ProvinceCode == province && value.City.Length == 0)?.Value;
}
