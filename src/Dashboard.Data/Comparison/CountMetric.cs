using System.Globalization;
using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>Numbers of measures, of all themes or one, of all that are adopted or of some statuses.</summary>
internal static class CountMetric
{
    private static readonly LocalizedText AdoptedNote = new(
        "只计省级且已出台的措施，地市措施与建议不计。", "Adopted measures of the province level; cities' measures and proposals do not count.");

    private static readonly LocalizedText UndatedNote = new("日期不详的不算新增。", "What has no date is not counted as added.");

    private static readonly LocalizedText EarlierStatusNote = new(
        "此后才结束或被取代的，按当日计为现行；其余状态的变更时间无记录，按最近核查所记。",
        "What ended or was superseded only later counts as in force on the day; when other statuses changed is not on record: they are those of the latest check.");

    /// <param name="from">Only those that began after that day; null for all.</param>
    public static (MetricScale Scale, IReadOnlyList<MetricNumber> Numbers) Numbers(
        Dataset dataset, Metric metric, DateOnly? asOf, DateOnly? from)
    {
        var theme = metric.Subject is { } code ? dataset.ThemesByCode[code] : null;
        var byProvince = Counts(dataset, metric, asOf, from);
        var numbers = dataset.Provinces.Select((province, number) => province.HasData
            ? new MetricNumber(byProvince[number].Sum(), Words.Records(byProvince[number].Sum()), ByVerification: byProvince[number])
            : new MetricNumber(null, Words.NoData));
        return (new MetricScale(
            TitleOf(theme, metric.Statuses, from),
            new("条", "records"),
            NoteOf(dataset, metric.Statuses, asOf, from),
            0,
            ZeroApart: true), [.. numbers]);
    }

    /// <summary>
    /// Places in the dataset of the measures that count: of any province, the metric's theme and statuses. One pass over
    /// plain columns: maps ask for many days.
    /// </summary>
    public static IEnumerable<int> Positions(Dataset dataset, Metric metric, DateOnly? asOf, DateOnly? from)
    {
        var index = DatasetIndex.Of(dataset);
        var counts = new bool[Enum.GetValues<MeasureStatus>().Length];
        foreach (var status in Enum.GetValues<MeasureStatus>())
        {
            counts[(int)status] = metric.Statuses.IsEmpty ? status != MeasureStatus.Proposed : metric.Statuses.Has(status);
        }

        var (table, measures) = (index.Search, dataset.Measures);
        var wanted = metric.Subject is { } theme ? index.NumberOfTheme(theme) : -1;
        var (day, after, on) = (asOf?.DayNumber ?? int.MaxValue, from?.DayNumber ?? int.MinValue, dataset.StatusDay(asOf).DayNumber);
        for (var position = 0; position < measures.Count; position++)
        {
            if (table.Level[position] == (byte)JurisdictionLevel.Province
                && counts[table.StatusOn(position, on)]
                && table.Province[position] >= 0
                && (metric.Subject is null || table.Theme[position] == wanted)
                && table.ExistsFrom[position] <= day
                && (from is null || (table.ExistsFrom[position] > after && measures[position].StartsOn() is not null)))
            {
                yield return position;
            }
        }
    }

    /// <summary>By place of the province, then by verification.</summary>
    private static int[][] Counts(Dataset dataset, Metric metric, DateOnly? asOf, DateOnly? from)
    {
        var table = DatasetIndex.Of(dataset).Search;
        var byProvince = new int[dataset.Provinces.Count][];
        for (var number = 0; number < byProvince.Length; number++)
        {
            byProvince[number] = new int[Enum.GetValues<Verification>().Length];
        }

        foreach (var position in Positions(dataset, metric, asOf, from))
        {
            byProvince[table.Province[position]][table.Verification[position]]++;
        }

        return byProvince;
    }

    /// <summary>"政府投资基金：省级措施数：现行、试点（2024-12-31 之后新增）".</summary>
    private static LocalizedText TitleOf(Theme? theme, StatusSet statuses, DateOnly? from)
    {
        LocalizedText title = theme is null
            ? new("省级措施数", "Provincial measures")
            : new($"{theme.NameZh}：省级措施数", $"{theme.NameEn}: provincial measures");
        if (NamesOf(statuses) is { } names)
        {
            title = new($"{title.Zh}：{names.Zh}", $"{title.In(true)}, {names.In(true)}");
        }

        return from is { } since ? new($"{title.Zh}（{Day(since)} 之后新增）", $"{title.In(true)}, added after {Day(since)}") : title;
    }

    private static LocalizedText NoteOf(Dataset dataset, StatusSet statuses, DateOnly? asOf, DateOnly? from)
    {
        LocalizedText counted = NamesOf(statuses) is { } names
            ? new($"只计省级、状态为{names.Zh}的措施，地市措施不计。", $"Measures of the province level with the status {names.In(true)}; cities' measures do not count.")
            : AdoptedNote;
        var isEarlier = !statuses.IsEmpty && asOf < dataset.AsOf;
        return Words.Join([counted, isEarlier ? EarlierStatusNote : null, from is null ? null : UndatedNote], "", " ")!.Value;
    }

    private static LocalizedText? NamesOf(StatusSet statuses)
    {
        LocalizedText?[] names = [.. statuses.Statuses.Select(status => (LocalizedText?)Words.Of(status))];
        return Words.Join(names, "、", " or ");
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
