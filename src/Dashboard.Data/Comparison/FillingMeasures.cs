using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>Measures in leading order, with the days from which they exist.</summary>
internal sealed class DatedMeasures
{
    private readonly Measure[] measures;
    private readonly int[] existsFrom;
    private readonly int latest;

    public DatedMeasures(IReadOnlyList<Entry> entries)
    {
        measures = [.. entries.Select(entry => entry.Measure)];
        existsFrom = [.. entries.Select(entry => entry.ExistsFrom)];
        latest = existsFrom.Length > 0 ? existsFrom.Max() : int.MinValue;
    }

    /// <summary>Those that exist on the day; null means all.</summary>
    public IReadOnlyList<Measure> On(DateOnly? asOf)
    {
        if (asOf is not { } date || latest <= date.DayNumber)
        {
            return measures;
        }

        var existing = new List<Measure>();
        for (var number = 0; number < measures.Length; number++)
        {
            if (existsFrom[number] <= date.DayNumber)
            {
                existing.Add(measures[number]);
            }
        }

        return existing;
    }
}

/// <summary>What fills a cell on any day: the province's own, national bodies' where they count, and its cities'.</summary>
internal sealed record FillingMeasures(DatedMeasures Own, DatedMeasures National, DatedMeasures Cities)
{
    public static FillingMeasures Of(ReadOnlySpan<Entry> entries, Func<Measure, bool> accepts, Func<Measure, bool> nationalCounts)
    {
        List<Entry> own = [], national = [], cities = [];
        foreach (ref readonly var entry in entries)
        {
            if (!accepts(entry.Measure))
            {
                continue;
            }

            switch (entry.Measure.Level)
            {
                case JurisdictionLevel.Province:
                    own.Add(entry);
                    break;
                case JurisdictionLevel.City:
                    cities.Add(entry);
                    break;
                case JurisdictionLevel.National when nationalCounts(entry.Measure):
                    national.Add(entry);
                    break;
                default:
                    break;
            }
        }

        return new(new(own), new(national), new(cities));
    }
}
