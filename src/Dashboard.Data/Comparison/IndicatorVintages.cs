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
    /// The vintages that provinces are compared by, newest first: the complete ones, else those in which more than half of the
    /// covered provinces have a value. None where there are neither.
    /// </summary>
    public static IReadOnlyList<IndicatorVintage> Compared(this Dataset dataset, string indicator)
    {
        var known = dataset.Vintages.Where(vintage => vintage.IndicatorCode == indicator).OrderByDescending(vintage => vintage.Year).ToList();
        return known.Exists(vintage => vintage.IsComplete)
            ? known.FindAll(vintage => vintage.IsComplete)
            : known.FindAll(vintage => dataset.Lacking(vintage) * 2 < dataset.CoveredProvinces.Count());
    }

    /// <summary>The newest vintage that provinces are compared by; of several for one year the one listed first.</summary>
    public static IndicatorVintage? NewestCompared(this Dataset dataset, string indicator) => dataset.Compared(indicator) is [var newest, ..] ? newest : null;

    /// <summary>
    /// The compared vintage of a year that stands beside another: the one reckoned like it where that is known, else the first
    /// listed. Null when the year has none.
    /// </summary>
    /// <param name="beside">Of the same year or a later one.</param>
    public static IndicatorVintage? OfYear(this Dataset dataset, IndicatorVintage beside, int year)
    {
        var known = dataset.Compared(beside.IndicatorCode).Where(vintage => vintage.Year == year).ToList();
        return known.Find(vintage => dataset.ComparesWith(beside, vintage)) ?? known.FirstOrDefault();
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
