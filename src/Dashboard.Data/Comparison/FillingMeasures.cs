using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>Measures in leading order, with the days from which they exist and after which they have ended.</summary>
internal sealed class DatedMeasures
{
    private const int Undated = int.MaxValue;

    private readonly Measure[] measures;
    private readonly int[] existsFrom;
    private readonly int[] endedAfter;

    /// <summary>Of <see cref="Timing.StartsOn"/>; <see cref="Undated"/> where it is not known.</summary>
    private readonly int[] startYears;

    private readonly int firstDay;

    public DatedMeasures(IReadOnlyList<Entry> entries)
    {
        measures = [.. entries.Select(entry => entry.Measure)];
        existsFrom = [.. entries.Select(entry => entry.ExistsFrom)];
        endedAfter = [.. entries.Select(entry => entry.Measure.EndedAfter())];
        startYears = [.. entries.Select(entry => entry.Measure.StartsOn()?.Year ?? Undated)];
        firstDay = existsFrom.Length > 0 ? existsFrom.Min() : int.MaxValue;
    }

    /// <summary>All of them, on whatever day.</summary>
    public IReadOnlyList<Measure> All => measures;

    /// <summary>Whether any exists on the day.</summary>
    public bool Any(int day) => measures.Length > 0 && firstDay <= day;

    /// <summary>Those that exist on the day and have not ended by the other, in their own order.</summary>
    public IEnumerable<Measure> Holding(int day, int on)
    {
        for (var number = 0; number < measures.Length; number++)
        {
            if (existsFrom[number] <= day && endedAfter[number] >= on)
            {
                yield return measures[number];
            }
        }
    }

    /// <summary>The first that holds; where none does, the first that exists; null where none exists on the day.</summary>
    public Measure? Leading(int day, int on)
    {
        Measure? ended = null;
        for (var number = 0; number < measures.Length; number++)
        {
            if (existsFrom[number] <= day)
            {
                if (endedAfter[number] >= on)
                {
                    return measures[number];
                }

                ended ??= measures[number];
            }
        }

        return ended;
    }

    /// <summary>The earliest year in which one of those that exist on the day starts; null where none is dated.</summary>
    public int? FirstYear(int day)
    {
        var earliest = Undated;
        for (var number = 0; number < measures.Length; number++)
        {
            if (existsFrom[number] <= day && startYears[number] < earliest)
            {
                earliest = startYears[number];
            }
        }

        return earliest == Undated ? null : earliest;
    }

    /// <summary>How many exist on the day, and how many of these have ended by the other.</summary>
    public (int Existing, int Ended) Count(int day, int on)
    {
        var (existing, ended) = (0, 0);
        for (var number = 0; number < measures.Length; number++)
        {
            if (existsFrom[number] <= day)
            {
                existing++;
                ended += endedAfter[number] < on ? 1 : 0;
            }
        }

        return (existing, ended);
    }

    /// <summary>Writes those that exist on the day: what holds from one place on, what has ended from another.</summary>
    public void Write(Measure[] target, int day, int on, ref int holding, ref int over)
    {
        for (var number = 0; number < measures.Length; number++)
        {
            if (existsFrom[number] <= day)
            {
                target[endedAfter[number] < on ? over++ : holding++] = measures[number];
            }
        }
    }

    /// <summary>Writes those that exist on the day, in their own order.</summary>
    public void Write(Measure[] target, int day, int from)
    {
        for (var number = 0; number < measures.Length; number++)
        {
            if (existsFrom[number] <= day)
            {
                target[from++] = measures[number];
            }
        }
    }
}

/// <summary>What fills a cell on any day: the province's own, national bodies' where they count, and its cities'.</summary>
internal sealed record FillingMeasures(DatedMeasures Own, DatedMeasures National, DatedMeasures Cities)
{
    /// <summary>The state that they give a cell on the day, without making the cell; null where nothing fills it.</summary>
    public CellState? StateOn(int day) =>
        Own.Any(day) || National.Any(day) ? CellState.Recorded
        : Cities.Any(day) ? CellState.CityOnly
        : null;

    /// <summary>The year of the earliest of those that give the cell its state.</summary>
    public int? FirstYear(int day) => StateOn(day) == CellState.CityOnly
        ? Cities.FirstYear(day)
        : (Own.FirstYear(day), National.FirstYear(day)) switch
        {
            ({ } own, { } national) => Math.Min(own, national),
            var (own, national) => own ?? national,
        };

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

/// <summary>
/// What fills a cell on one day: first what leads it (the province's own and the nation's, or else the cities'), what
/// holds before what has ended; then the cities' beside it. One array at most is made for a cell: a view of a past day
/// over 100,000 measures fills half a million places.
/// </summary>
/// <param name="All">Never written to once it is in a cell; may be the filling measures' own.</param>
internal readonly record struct CellMeasures(IReadOnlyList<Measure> All, int Own, int National, int Cities)
{
    private int Leads => Own + National > 0 ? Own + National : Cities;

    /// <summary>Without what stands beside.</summary>
    public IReadOnlyList<Measure> Leading => Leads == All.Count ? All : new ArraySegment<Measure>((Measure[])All, 0, Leads);

    public IReadOnlyList<Measure> BesideCities => new ArraySegment<Measure>((Measure[])All, Leads, All.Count - Leads);

    public static CellMeasures On(FillingMeasures filling, DateOnly? asOf, DateOnly on)
    {
        var (day, end) = (asOf?.DayNumber ?? int.MaxValue, on.DayNumber);
        var (own, ownEnded) = filling.Own.Count(day, end);
        var (national, nationalEnded) = filling.National.Count(day, end);
        var (cities, citiesEnded) = filling.Cities.Count(day, end);
        var ownLead = own + national > 0;
        var leads = ownLead ? own + national : cities;
        var ended = ownLead ? ownEnded + nationalEnded : citiesEnded;
        var total = own + national + cities;
        if (ended == 0 || ended == leads)
        {
            var only = own == total ? filling.Own : national == total ? filling.National : cities == total ? filling.Cities : null;
            if (only is not null && only.All.Count == total)
            {
                return new(only.All, own, national, cities);
            }
        }

        var all = new Measure[total];
        var (holding, over) = (0, leads - ended);
        if (ownLead)
        {
            filling.Own.Write(all, day, end, ref holding, ref over);
            filling.National.Write(all, day, end, ref holding, ref over);
            filling.Cities.Write(all, day, leads);
        }
        else
        {
            filling.Cities.Write(all, day, end, ref holding, ref over);
        }

        return new(all, own, national, cities);
    }

    /// <summary>All, with one of the leading ones put first.</summary>
    public IReadOnlyList<Measure> LedBy(Measure first)
    {
        if (All[0] == first)
        {
            return All;
        }

        Measure[] ordered = [.. All];
        var place = Array.IndexOf(ordered, first);
        Array.Copy(ordered, 0, ordered, 1, place);
        ordered[0] = first;
        return ordered;
    }
}
