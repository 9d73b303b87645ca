using System.Globalization;
using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>What a map shows, for all 34 provinces.</summary>
public static class Metrics
{
    /// <summary>
    /// Counts take the adopted measures of the province level that exist on the day. Indicators take the newest vintage
    /// in which all provinces have a value, whatever the day. Provinces without data have no value and no rank.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The metric's subject is not in the dataset.</exception>
    public static MetricView Build(Dataset dataset, Metric metric, DateOnly? asOf) => metric switch
    {
        { Kind: MetricKind.Count } => Counts(dataset, metric, asOf),
        { Kind: MetricKind.State, Subject: { } theme } => States(dataset, metric, dataset.ThemesByCode[theme], asOf),
        { Kind: MetricKind.Track, Subject: { } track } => OfTrack(dataset, metric, dataset.TracksByCode[track], asOf),
        { Kind: MetricKind.Indicator, Subject: { } code } => OfIndicator(
            dataset,
            metric,
            dataset.Indicators.FirstOrDefault(indicator => indicator.Code == code)
                ?? throw new KeyNotFoundException($"There is no indicator '{code}'.")),
        _ => throw new KeyNotFoundException($"The metric '{metric}' has no subject."),
    };

    private static MetricView Counts(Dataset dataset, Metric metric, DateOnly? asOf)
    {
        var index = DatasetIndex.Of(dataset);
        var theme = metric.Subject is { } code ? dataset.ThemesByCode[code] : null;
        var byProvince = new int[dataset.Provinces.Count][];
        for (var number = 0; number < byProvince.Length; number++)
        {
            byProvince[number] = new int[Enum.GetValues<Verification>().Length];
        }

        var (table, measures) = (index.Search, dataset.Measures);
        var wanted = theme is null ? -1 : index.NumberOfTheme(theme.Code);
        var day = asOf?.DayNumber ?? int.MaxValue;
        for (var position = 0; position < measures.Count; position++)
        {
            if (table.Level[position] == (byte)JurisdictionLevel.Province
                && table.Status[position] != (byte)MeasureStatus.Proposed
                && table.Province[position] >= 0
                && (theme is null || table.Theme[position] == wanted)
                && table.ExistsFrom[position] <= day)
            {
                byProvince[table.Province[position]][table.Verification[position]]++;
            }
        }

        var numbers = dataset.Provinces
            .Select((province, number) => province.HasData ? byProvince[number].Sum() : (decimal?)null)
            .ToList();
        var classes = MetricClasses.Of(numbers.OfType<decimal>().Where(count => count > 0), decimals: 0);
        var ranks = Ranks(numbers, highestFirst: true);
        var values = dataset.Provinces.Select((province, number) => new MetricValue(
            province,
            numbers[number],
            null,
            numbers[number] is > 0 and { } count ? MetricClasses.IndexOf(classes, count) : null,
            province.HasData ? byProvince[number] : [],
            ranks[number],
            numbers[number] is { } total ? Words.Records((int)total) : Words.NoData));
        return new MetricView(
            metric,
            theme is null
                ? new("省级措施数", "Provincial measures")
                : new($"{theme.NameZh}：省级措施数", $"{theme.NameEn}: provincial measures"),
            new("条", "records"),
            new("只计省级且已出台的措施，地市措施与建议不计。", "Adopted measures of the province level; cities' measures and proposals do not count."),
            0,
            classes,
            values.ToList(),
            null);
    }

    private static MetricView States(Dataset dataset, Metric metric, Theme theme, DateOnly? asOf)
    {
        var values = dataset.Provinces.Select(province =>
        {
            var cell = Matrix.ThemeCell(dataset, province.Code, theme.Code, asOf);
            return OfState(province, cell.State, cell.Measures);
        });
        return new MetricView(
            metric,
            new($"{theme.NameZh}：有无", $"{theme.NameEn}: who has it"),
            null,
            new("未见不等于没有；地市措施不算本省所有。", "Not found does not mean that there is none; a city's measure does not count as the province's."),
            0,
            [],
            values.ToList(),
            null);
    }

    private static MetricView OfTrack(Dataset dataset, Metric metric, Track track, DateOnly? asOf)
    {
        var row = TrackGrid.RowOf(dataset, track, dataset.Provinces, asOf);
        var values = dataset.Provinces.Zip(row.Cells, (province, cell) => OfState(province, cell.State, cell.Measures));
        return new MetricView(
            metric,
            new($"{track.NameZh}：写入省级文件", $"{track.NameEn}: named by the province"),
            null,
            new("任一主题的省级措施点名该赛道即为有，年份为最早一份。", "Named by a provincial measure of any theme; the year is that of the earliest."),
            0,
            [],
            values.ToList(),
            null);
    }

    private static MetricView OfIndicator(Dataset dataset, Metric metric, Indicator indicator)
    {
        var vintage = dataset.NewestComplete(indicator.Code);
        var numbers = dataset.Provinces.Select(province => vintage?.ValueOf(province.Code)).ToList();
        var classes = MetricClasses.Of(numbers.OfType<decimal>(), indicator.Decimals);
        var ranks = Ranks(numbers, highestFirst: indicator.HigherIsMore != false);
        var values = dataset.Provinces.Select((province, number) => new MetricValue(
            province,
            numbers[number],
            null,
            numbers[number] is { } value ? MetricClasses.IndexOf(classes, decimal.Round(value, indicator.Decimals)) : null,
            [],
            ranks[number],
            numbers[number] is { } known ? WithUnit(known, indicator) : Words.NoData));
        return new MetricView(
            metric,
            indicator.Name,
            indicator.Unit,
            NoteOf(vintage),
            indicator.Decimals,
            classes,
            values.ToList(),
            vintage?.Source,
            vintage is null ? null : new($"{vintage.Year} 年", $"{vintage.Year}"));
    }

    private static MetricValue OfState(Province province, CellState state, IReadOnlyList<Measure> measures)
    {
        if (!province.HasData)
        {
            return new(province, null, CellState.NotReviewed, null, [], null, Words.NoData);
        }

        var text = Words.Of(state);
        int? since = null;
        if (state is CellState.Recorded or CellState.CityOnly)
        {
            var years = measures
                .Where(measure => state == CellState.CityOnly || measure.Level != JurisdictionLevel.City)
                .Select(measure => measure.StartsOn()?.Year)
                .OfType<int>()
                .ToList();
            if (years.Count > 0)
            {
                since = years.Min();
                text = new($"{text.Zh}，{since} 年起", $"{text.In(english: true)}, since {since}");
            }
        }

        return new(province, null, state, null, [], null, text, since);
    }

    private static LocalizedText NoteOf(IndicatorVintage? vintage)
    {
        if (vintage is null)
        {
            return new("尚无各省齐全的年份。", "There is no year yet in which all provinces have a value.");
        }

        LocalizedText? name = vintage.VintageZh is { } zh ? new LocalizedText(zh, vintage.VintageEn) : null;
        LocalizedText? note = vintage.NoteZh is { } noteZh ? new LocalizedText(noteZh, vintage.NoteEn) : null;
        LocalizedText? source = vintage.Source is { } known ? Words.Plain(known.Title) : null;
        return Words.Phrase(new($"{vintage.Year} 年", $"{vintage.Year}"), name, source, note)!.Value;
    }

    private static LocalizedText WithUnit(decimal value, Indicator indicator)
    {
        var number = value.ToString($"N{indicator.Decimals}", CultureInfo.InvariantCulture);
        return indicator.UnitZh == "%"
            ? new($"{number}%", $"{number}%")
            : new($"{number} {indicator.UnitZh}", $"{number} {indicator.UnitEn}");
    }

    private static int?[] Ranks(List<decimal?> numbers, bool highestFirst) => [.. numbers.Select(number =>
        number is { } own
            ? 1 + numbers.Count(other => highestFirst ? other > own : other < own)
            : (int?)null)];
}
