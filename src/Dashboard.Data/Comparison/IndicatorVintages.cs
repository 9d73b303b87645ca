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

    /// <summary>
    /// The complete vintage of a year that stands beside another: the one reckoned like it where that is known, else the first
    /// listed. Null when the year has none.
    /// </summary>
    /// <param name="beside">Of the same year or a later one.</param>
    public static IndicatorVintage? OfYear(this Dataset dataset, IndicatorVintage beside, int year)
    {
        var complete = dataset.Vintages
            .Where(vintage => vintage.IndicatorCode == beside.IndicatorCode && vintage.IsComplete && vintage.Year == year)
            .ToList();
        return complete.Find(vintage => dataset.ComparesWith(beside, vintage)) ?? complete.FirstOrDefault();
    }

    /// <summary>
    /// Whether the difference of two years is a change: the later was reckoned like the earlier, over as many years as lie between,
    /// or each year is known in one way only, which nobody has revised.
    /// </summary>
    public static bool ComparesWith(this Dataset dataset, IndicatorVintage later, IndicatorVintage earlier)
    {
        for (var like = later; like is not null; like = dataset.Vintages.FirstOrDefault(vintage => vintage.Id == like.ComparesWithId))
        {
            if (like.Id == earlier.Id)
            {
                return true;
            }
        }

        return later.Name is null && earlier.Name is null;
    }

    /// <summary>How many covered provinces have no value of their own.</summary>
    public static int Lacking(this Dataset dataset, IndicatorVintage vintage) =>
        dataset.CoveredProvinces.Count(province => vintage.ValueOf(province.Code) is null);

    /// <summary>The province's own value, or null; a city's value is never its province's.</summary>
    public static decimal? ValueOf(this IndicatorVintage vintage, string province) => vintage.Values
        .FirstOrDefault(value => value.ProvinceCode == province && value.City.Length == 0)?.Value;
}
