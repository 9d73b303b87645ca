using System.Numerics;
using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>
/// One pass of a filter over all measures. For each it makes a mask of the filters that it fails: one that fails none is
/// found and counted everywhere; one that fails a single filter is counted in that filter's other choices only.
/// </summary>
internal sealed class MeasurePass
{
    private const int ProvinceBit = 1, ThemeBit = 2, TrackBit = 4, StatusBit = 8, LevelBit = 16, VerificationBit = 32;
    private const int ReviewDueBit = 64;

    private readonly DatasetIndex index;
    private readonly SearchTable table;
    private readonly MeasureFilter filter;
    private readonly bool[] provinces;
    private readonly bool[] themes;
    private readonly bool[] tracks;
    private readonly bool[] statuses;
    private readonly bool[] levels;
    private readonly bool[] verifications;
    private readonly WordMatch[] words;
    private readonly int lastDay;
    private readonly int issuedFrom;
    private readonly int issuedTo;
    private readonly int on;
    private readonly bool[] passed;

    private readonly int[] byProvince;
    private readonly int[] byTheme;
    private readonly int[] byTrack;
    private readonly int[] byStatus;
    private readonly int[] byLevel;
    private readonly int[] byVerification;
    private int reviewDue;

    public MeasurePass(Dataset dataset, MeasureFilter filter)
    {
        index = DatasetIndex.Of(dataset);
        table = index.Search;
        this.filter = filter;
        provinces = Chosen(filter.Provinces.Select(index.NumberOfProvince), dataset.Provinces.Count);
        themes = Chosen(filter.Themes.Select(index.NumberOfTheme), dataset.Themes.Count);
        tracks = Chosen(filter.Tracks.Select(index.NumberOfTrack), dataset.Tracks.Count);
        statuses = Chosen(filter.Statuses.Select(status => (int)status), Enum.GetValues<MeasureStatus>().Length);
        levels = Chosen(filter.Levels.Select(level => (int)level), Enum.GetValues<JurisdictionLevel>().Length);
        verifications = Chosen(filter.Verifications.Select(grade => (int)grade), Enum.GetValues<Verification>().Length);
        words = [.. SearchText.Words(filter.Text).Select(word => new WordMatch(index, word))];
        lastDay = filter.AsOf?.DayNumber ?? int.MaxValue;
        issuedFrom = filter.IssuedFrom?.DayNumber ?? int.MinValue;
        issuedTo = filter.IssuedTo?.DayNumber ?? int.MaxValue;
        on = dataset.StatusDay(filter.AsOf).DayNumber;
        passed = new bool[dataset.Measures.Count];
        byProvince = new int[provinces.Length];
        byTheme = new int[themes.Length];
        byTrack = new int[tracks.Length];
        byStatus = new int[statuses.Length];
        byLevel = new int[levels.Length];
        byVerification = new int[verifications.Length];
    }

    public int Total { get; private set; }

    public IReadOnlyList<WordMatch> Words => words;

    public bool Passed(int position) => passed[position];

    /// <summary>Finds what passes, without counting the other choices.</summary>
    public void MatchAll()
    {
        for (var position = 0; position < passed.Length; position++)
        {
            if (Fails(position) == 0 && HasDateAndText(position))
            {
                passed[position] = true;
                Total++;
            }
        }
    }

    /// <summary>Finds what passes and counts every choice of every filter.</summary>
    public void CountAll()
    {
        for (var position = 0; position < passed.Length; position++)
        {
            var fails = Fails(position);
            if (BitOperations.PopCount((uint)fails) > 1 || !HasDateAndText(position))
            {
                continue;
            }

            if (fails == 0)
            {
                passed[position] = true;
                Total++;
            }

            Count(position, fails);
        }
    }

    public MeasureCounts Counts()
    {
        var dataset = index.Dataset;
        return new MeasureCounts(
            dataset.Provinces.Select((province, number) => (province.Code, byProvince[number])).ToDictionary(),
            dataset.Themes.Select((theme, number) => (theme.Code, byTheme[number])).ToDictionary(),
            dataset.Tracks.Select((track, number) => (track.Code, byTrack[number])).ToDictionary(),
            Enum.GetValues<MeasureStatus>().ToDictionary(status => status, status => byStatus[(int)status]),
            Enum.GetValues<JurisdictionLevel>().ToDictionary(level => level, level => byLevel[(int)level]),
            Enum.GetValues<Verification>().ToDictionary(grade => grade, grade => byVerification[(int)grade]),
            reviewDue);
    }

    private void Count(int position, int fails)
    {
        if ((fails & ~ProvinceBit) == 0 && table.Province[position] >= 0)
        {
            byProvince[table.Province[position]]++;
        }

        if ((fails & ~ThemeBit) == 0 && table.Theme[position] >= 0)
        {
            byTheme[table.Theme[position]]++;
        }

        if ((fails & ~TrackBit) == 0)
        {
            foreach (var track in table.Tracks[position])
            {
                byTrack[track]++;
            }
        }

        if ((fails & ~StatusBit) == 0)
        {
            byStatus[table.StatusOn(position, on)]++;
        }

        if ((fails & ~LevelBit) == 0)
        {
            byLevel[table.Level[position]]++;
        }

        if ((fails & ~VerificationBit) == 0)
        {
            byVerification[table.Verification[position]]++;
        }

        if ((fails & ~ReviewDueBit) == 0 && table.ReviewDueAfter[position] < on)
        {
            reviewDue++;
        }
    }

    private int Fails(int position)
    {
        var fails = 0;
        if (filter.Provinces.Count > 0 && !Has(provinces, table.Province[position]))
        {
            fails |= ProvinceBit;
        }

        if (filter.Themes.Count > 0 && !Has(themes, table.Theme[position]))
        {
            fails |= ThemeBit;
        }

        if (filter.Tracks.Count > 0 && !HasAny(tracks, table.Tracks[position]))
        {
            fails |= TrackBit;
        }

        if (filter.Statuses.Count > 0 && !statuses[table.StatusOn(position, on)])
        {
            fails |= StatusBit;
        }

        if (filter.Levels.Count > 0 && !levels[table.Level[position]])
        {
            fails |= LevelBit;
        }

        if (filter.Verifications.Count > 0 && !verifications[table.Verification[position]])
        {
            fails |= VerificationBit;
        }

        if (filter.ReviewDueOnly && table.ReviewDueAfter[position] >= on)
        {
            fails |= ReviewDueBit;
        }

        return fails;
    }

    private bool HasDateAndText(int position)
    {
        if (table.ExistsFrom[position] > lastDay)
        {
            return false;
        }

        if ((filter.IssuedFrom is not null || filter.IssuedTo is not null)
            && (table.FiledFirst[position] == SearchTable.Unknown
                || table.FiledLast[position] < issuedFrom
                || table.FiledFirst[position] > issuedTo))
        {
            return false;
        }

        foreach (var word in words)
        {
            if (!word.IsIn(table, position))
            {
                return false;
            }
        }

        return true;
    }

    private static bool[] Chosen(IEnumerable<int> numbers, int count)
    {
        var chosen = new bool[count];
        foreach (var number in numbers.Where(number => number >= 0 && number < count))
        {
            chosen[number] = true;
        }

        return chosen;
    }

    private static bool Has(bool[] chosen, short number) => number >= 0 && chosen[number];

    private static bool HasAny(bool[] chosen, short[] numbers)
    {
        foreach (var number in numbers)
        {
            if (chosen[number])
            {
                return true;
            }
        }

        return false;
    }
}
