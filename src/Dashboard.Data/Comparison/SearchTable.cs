using System.Globalization;
using System.Text;
using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>A dataset's measures as columns of plain numbers and normalised texts, one entry per position.</summary>
internal sealed class SearchTable
{
    /// <summary>Stands for an unknown day in <see cref="FiledFirst"/> and <see cref="FiledLast"/>.</summary>
    public const int Unknown = -1;

    private readonly DatasetIndex index;
    private readonly Lazy<string[]> chinese;
    private readonly Lazy<string[]> english;
    private readonly Lazy<string?[]> numbers;
    private readonly int[]?[] orders = new int[Enum.GetValues<MeasureSort>().Length][];

    public SearchTable(DatasetIndex index)
    {
        this.index = index;
        var measures = index.Dataset.Measures;
        var count = measures.Count;
        Province = new short[count];
        Theme = new short[count];
        Status = new byte[count];
        Level = new byte[count];
        Verification = new byte[count];
        SecondChecked = new bool[count];
        Tracks = new short[count][];
        ExistsFrom = new int[count];
        EndedAfter = new int[count];
        ReviewDueAfter = new int[count];
        FiledFirst = new int[count];
        FiledLast = new int[count];
        for (var position = 0; position < count; position++)
        {
            var measure = measures[position];
            Province[position] = (short)index.NumberOfProvince(measure.ProvinceCode);
            Theme[position] = (short)index.NumberOfTheme(measure.ThemeCode);
            Status[position] = (byte)measure.Status;
            Level[position] = (byte)measure.Level;
            Verification[position] = (byte)measure.Verification;
            SecondChecked[position] = measure.SecondCheckZh is not null;
            Tracks[position] = [.. measure.Tracks
                .Select(track => (short)index.NumberOfTrack(track.TrackCode))
                .Where(track => track >= 0)
                .Distinct()];
            ExistsFrom[position] = measure.ExistsFrom().DayNumber;
            EndedAfter[position] = measure.EndedAfter();
            ReviewDueAfter[position] = measure.ReviewDueAfter()?.DayNumber ?? int.MaxValue;
            FiledFirst[position] = measure.FiledOn()?.FirstDay.DayNumber ?? Unknown;
            FiledLast[position] = measure.FiledOn()?.LastDay.DayNumber ?? Unknown;
        }

        chinese = new(() => Texts(ChineseOf));
        english = new(() => Texts(EnglishOf));
        numbers = new(() => [.. index.Dataset.Measures.Select(NumberOf)]);
    }

    /// <summary>Place in the dataset's list, or -1.</summary>
    public short[] Province { get; }

    /// <inheritdoc cref="Province"/>
    public short[] Theme { get; }

    public byte[] Status { get; }

    public byte[] Level { get; }

    public byte[] Verification { get; }

    public bool[] SecondChecked { get; }

    /// <summary>Places of the tracks that the measure names, each once.</summary>
    public short[][] Tracks { get; }

    public int[] ExistsFrom { get; }

    /// <summary>Last day before it counts as ended; <see cref="int.MaxValue"/> for what is not recorded as such.</summary>
    public int[] EndedAfter { get; }

    /// <summary>Last day before a result is due; <see cref="int.MaxValue"/> where none is.</summary>
    public int[] ReviewDueAfter { get; }

    public int[] FiledFirst { get; }

    public int[] FiledLast { get; }

    /// <summary>Title, summary, document number, issuer, city, products and the like, in one normalised text.</summary>
    public string[] Chinese => chinese.Value;

    public string[] English => english.Value;

    /// <summary>Keys of the document and standard numbers; null where there is none.</summary>
    public string?[] Numbers => numbers.Value;

    /// <summary>The status on a day, as <see cref="Timing.StatusOn"/> gives it.</summary>
    /// <param name="on">Number of the day.</param>
    public int StatusOn(int position, int on) =>
        EndedAfter[position] != int.MaxValue && EndedAfter[position] >= on ? (int)MeasureStatus.InForce : Status[position];

    /// <summary>Makes the texts and the orders that lists ask for first.</summary>
    public void Warm()
    {
        _ = Chinese;
        _ = English;
        _ = Numbers;
        _ = Order(MeasureSort.Newest);
        _ = Order(MeasureSort.Province);
    }

    /// <summary>All positions in the order of a sort; measured once per dataset.</summary>
    public int[] Order(MeasureSort sort) => orders[(int)sort] ??= Sorted(sort);

    private int[] Sorted(MeasureSort sort)
    {
        var measures = index.Dataset.Measures;
        Comparison<int> byKey = sort switch
        {
            // by the first possible day: a date known only to the year must not lead those known to be later
            MeasureSort.Newest => (left, right) => FiledFirst[right].CompareTo(FiledFirst[left]),
            MeasureSort.Oldest => (left, right) => UnknownLast(FiledLast[left]).CompareTo(UnknownLast(FiledLast[right])),
            MeasureSort.Province => (_, _) => 0,
            MeasureSort.Title => ByTitle(),
            MeasureSort.TargetYear => (left, right) =>
                (measures[left].TargetYear ?? int.MaxValue).CompareTo(measures[right].TargetYear ?? int.MaxValue),
            _ => throw new ArgumentOutOfRangeException(nameof(sort), sort, null),
        };
        var positions = Enumerable.Range(0, measures.Count).ToArray();
        Array.Sort(positions, (left, right) =>
        {
            var order = byKey(left, right);
            order = order != 0 ? order : Province[left].CompareTo(Province[right]);
            order = order != 0 || sort != MeasureSort.Province ? order : Theme[left].CompareTo(Theme[right]);
            return order != 0 ? order : string.CompareOrdinal(measures[left].Id, measures[right].Id);
        });
        return positions;

        static int UnknownLast(int day) => day == Unknown ? int.MaxValue : day;
    }

    private Comparison<int> ByTitle()
    {
        // by pinyin, whatever the culture of the thread
        var compare = CultureInfo.GetCultureInfo("zh-CN").CompareInfo;
        var keys = index.Dataset.Measures.Select(measure => compare.GetSortKey(measure.TitleZh)).ToArray();
        return (left, right) => SortKey.Compare(keys[left], keys[right]);
    }

    private string[] Texts(Action<Measure, StringBuilder> write)
    {
        var text = new StringBuilder();
        return [.. index.Dataset.Measures.Select(measure =>
        {
            text.Clear();
            write(measure, text);
            return text.ToString();
        })];
    }

    private static void ChineseOf(Measure measure, StringBuilder text)
    {
        Add(text, measure.TitleZh, measure.SummaryZh, measure.DocumentNumber, measure.Issuer, measure.City, measure.CityName?.En);
        foreach (var track in measure.Tracks)
        {
            Add(text, track.SourceWords);
        }

        switch (measure)
        {
            case FutureIndustryMeasure future:
                Add(text, future.FocusPattern);
                break;
            case CarbonFootprintMeasure standard:
                Add(text, [standard.StandardNumber, standard.Platform, .. standard.Products]);
                break;
            case ConceptVerificationMeasure centre:
                Add(text, [.. centre.Fields, .. centre.Operators]);
                break;
            case FundMeasure fund:
                Add(text, [fund.Manager, .. fund.Sectors]);
                break;
            default:
                break;
        }
    }

    private static string? NumberOf(Measure measure)
    {
        var (document, standard) = (measure.DocumentNumber, (measure as CarbonFootprintMeasure)?.StandardNumber);
        return document is null && standard is null
            ? null
            : $"{DocumentNumbers.Key(document ?? "")}\n{DocumentNumbers.Key(standard ?? "")}";
    }

    private static void EnglishOf(Measure measure, StringBuilder text) => Add(text, measure.TitleEn, measure.SummaryEn);

    /// <summary>Each part on a line of its own, so that no word is found across two of them.</summary>
    private static void Add(StringBuilder text, params ReadOnlySpan<string?> parts)
    {
        foreach (var part in parts)
        {
            if (!string.IsNullOrEmpty(part))
            {
                text.Append(SearchText.Normalise(part)).Append('\n');
            }
        }
    }
}
