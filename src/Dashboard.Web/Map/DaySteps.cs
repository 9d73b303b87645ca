using System.Runtime.CompilerServices;
using Dashboard.Data.Comparison;

namespace Dashboard.Web.Map;

/// <summary>
/// The days that the slider stops at: the last of each quarter, from the first at which something is on record, then the
/// data's own. A step before the first record would be an empty map, which a page says of such a day in words.
/// </summary>
public static class DaySteps
{
    private const int MonthsInQuarter = 3;

    /// <summary>Further back there are single records only: they would be a long way of an empty map.</summary>
    private const int MostYears = 12;

    private static readonly ConditionalWeakTable<Dataset, IReadOnlyList<DateOnly>> Known = [];

    /// <summary>Rising; at least the latest. Found once for a dataset.</summary>
    public static IReadOnlyList<DateOnly> Of(Dataset dataset) => Known.GetValue(dataset, Find);

    private static IReadOnlyList<DateOnly> Find(Dataset dataset)
    {
        var first = Timing.FirstDay(dataset) ?? dataset.AsOf;
        var year = Math.Max(first.Year, dataset.AsOf.Year - MostYears);
        var days = new List<DateOnly>();
        for (var day = new DateOnly(year, MonthsInQuarter, 1); day < dataset.AsOf; day = day.AddMonths(MonthsInQuarter))
        {
            if (day.AddMonths(1).AddDays(-1) is var last && last >= first && last < dataset.AsOf)
            {
                days.Add(last);
            }
        }

        return [.. days, dataset.AsOf];
    }

    /// <summary>The last step not after the day; the first for an earlier one.</summary>
    public static int IndexOf(IReadOnlyList<DateOnly> days, DateOnly day)
    {
        var index = days.Count - 1;
        while (index > 0 && days[index] > day)
        {
            index--;
        }

        return index;
    }
}
