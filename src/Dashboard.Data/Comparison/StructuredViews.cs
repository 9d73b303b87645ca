using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>What the theme and province pages show beside the matrix. Proposals are in none of it.</summary>
public static class StructuredViews
{
    /// <summary>Carbon-footprint standards with a number, by province, then number.</summary>
    public static IReadOnlyList<StandardRow> Standards(Dataset dataset, DateOnly? asOf) =>
        [.. Adopted<CarbonFootprintMeasure>(dataset, asOf, ofTheme: theme => theme.Kind == MeasureKind.CarbonFootprint)
            .Where(pair => !string.IsNullOrEmpty(pair.Measure.StandardNumber))
            .OrderBy(pair => pair.Province.Code, StringComparer.Ordinal)
            .ThenBy(pair => pair.Measure.StandardNumber, StringComparer.Ordinal)
            .Select(pair => new StandardRow(pair.Province, pair.Measure))];

    /// <inheritdoc cref="CentresView"/>
    /// <param name="among">The provinces that are compared; null for all.</param>
    public static CentresView Centres(Dataset dataset, DateOnly? asOf, Func<Province, bool>? among = null)
    {
        var on = dataset.StatusDay(asOf);
        var measures = Adopted<ConceptVerificationMeasure>(
            dataset, asOf, among, ofTheme: theme => theme.Kind == MeasureKind.ConceptVerification);
        var ofProvinces = measures
            .Where(pair => pair.Measure.Level == JurisdictionLevel.Province)
            .GroupBy(pair => pair.Province)
            .Select(group => (group.Key, City: (LocalizedText?)null, (IReadOnlyList<ConceptVerificationMeasure>)[.. group.Select(pair => pair.Measure)]))
            .ToList();
        var ofCities = measures
            .Where(pair => pair.Measure.Level == JurisdictionLevel.City)
            .GroupBy(pair => (pair.Province, pair.Measure.CityName))
            .Select(group => (group.Key.Province, group.Key.CityName, (IReadOnlyList<ConceptVerificationMeasure>)[.. group.Select(pair => pair.Measure)]))
            .ToList();
        var (rows, planned) = CentreRows(ofProvinces, on);
        return new CentresView(
            rows,
            CentreRows(ofCities, on).Rows,
            SumOf(rows.Select(row => row.Planned)),
            SumOf(rows.Select(row => row.Built)),
            planned);
    }

    /// <summary>
    /// Funds by what their size means, each group with the sum of the provinces' own. A fund within another one of the
    /// same sum is not added again; one whose basis is not known is in no sum.
    /// </summary>
    public static IReadOnlyList<FundGroup> Funds(Dataset dataset, DateOnly? asOf)
    {
        var on = dataset.StatusDay(asOf);
        return [.. Adopted<FundMeasure>(dataset, asOf, ofTheme: theme => theme.Kind == MeasureKind.Fund)
            .GroupBy(pair => pair.Measure.Basis)
            .OrderBy(group => group.Key == FundBasis.Unknown)
            .ThenBy(group => group.Key)
            .Select(group => FundGroupOf(group.Key, [.. group], dataset, on))];
    }

    /// <summary>
    /// By province code: the provinces' own numbers of centres, as <see cref="Centres"/> gives them. Cheap for any day: a
    /// map asks for one after another. A province without any is missing.
    /// </summary>
    /// <param name="field">Planned or built.</param>
    internal static IReadOnlyDictionary<string, ProvenNumber> CentreNumbers(Dataset dataset, FacetField field, DateOnly? asOf)
    {
        var (day, on) = (asOf?.DayNumber ?? int.MaxValue, dataset.StatusDay(asOf));
        var index = DatasetIndex.Of(dataset);
        var readings = dataset.Provinces
            .Select(province => index.CentreNumbers(province, field).Leading(day, on.DayNumber))
            .OfType<Measure>()
            .Select(measure => Reading.OfCentres(field, measure))
            .ToList();
        return Proven(readings, on).Numbers.OfType<ProvenNumber>().ToDictionary(number => number.Measure.ProvinceCode);
    }

    /// <summary>
    /// By province code: the sum of its own counted funds of a basis, as <see cref="Funds"/> lists them one by one. Cheap
    /// like <see cref="CentreNumbers"/>. A province without any is missing.
    /// </summary>
    /// <param name="basis">A known one.</param>
    internal static IReadOnlyDictionary<string, decimal> FundSums(Dataset dataset, FundBasis basis, DateOnly? asOf) =>
        CountedFunds(dataset, basis, asOf)
            .GroupBy(fund => fund.ProvinceCode)
            .ToDictionary(group => group.Key, group => group.Sum(fund => fund.SizeYiYuan!.Value));

    /// <summary>The funds that make up <see cref="FundSums"/>.</summary>
    internal static IEnumerable<FundMeasure> CountedFunds(Dataset dataset, FundBasis basis, DateOnly? asOf)
    {
        var index = DatasetIndex.Of(dataset);
        var (day, on) = (asOf?.DayNumber ?? int.MaxValue, dataset.StatusDay(asOf).DayNumber);
        var funds = dataset.Provinces
            .SelectMany(province => index.SizedFunds(province, basis).Holding(day, on))
            .Cast<FundMeasure>()
            .ToList();
        var left = FundSum.LeftOut(funds, dataset.StatusDay(asOf), dataset);
        return funds.Where(fund => !left.ContainsKey(fund.Id));
    }

    /// <summary>A province's measures of all levels as bars in time, by theme, then start; undated ones last.</summary>
    public static IReadOnlyList<TimelineRow> Timeline(Dataset dataset, string province, DateOnly? asOf)
    {
        var on = dataset.StatusDay(asOf);
        return [.. Adopted<Measure>(dataset, asOf, ofProvince: known => known.Code == province)
            .Select(pair => new TimelineRow(
                dataset.ThemesByCode[pair.Measure.ThemeCode],
                pair.Measure,
                pair.Measure.StartsOn(),
                pair.Measure.EffectiveTo
                    ?? (pair.Measure.TargetYear is { } year ? PartialDate.OfYear(year) : null),
                pair.Measure.IsReviewDue(on),
                pair.Measure.HasEnded(on)))
            .OrderBy(row => row.Theme.Order)
            .ThenBy(row => row.Start is null)
            .ThenBy(row => row.Start)
            .ThenBy(row => row.Measure.Id, StringComparer.Ordinal)];
    }

    /// <inheritdoc cref="FirstYears"/>
    public static FirstYears FirstYearsOf(Dataset dataset, string theme, DateOnly? asOf)
    {
        var firsts = Adopted<Measure>(dataset, asOf, ofTheme: known => known.Code == theme)
            .Where(pair => pair.Measure.Level == JurisdictionLevel.Province)
            .GroupBy(pair => pair.Province)
            .OrderBy(group => group.Key.Code, StringComparer.Ordinal)
            .Select(group => (Province: group.Key, Year: group.Min(pair => pair.Measure.StartsOn()?.Year)))
            .ToList();
        var dated = firsts.Where(first => first.Year is not null).ToLookup(first => first.Year!.Value, first => first.Province);
        var (from, to) = dated.Count > 0 ? (dated.Min(group => group.Key), dated.Max(group => group.Key)) : (0, -1);
        return new FirstYears(
            [.. Enumerable.Range(from, to - from + 1).Select(year => (year, (IReadOnlyList<Province>)[.. dated[year]]))],
            [.. firsts.Where(first => first.Year is null).Select(first => first.Province)]);
    }

    /// <summary>Adopted measures of a class; by province, theme and leading order.</summary>
    private static List<(Province Province, T Measure)> Adopted<T>(
        Dataset dataset, DateOnly? asOf, Func<Province, bool>? ofProvince = null, Func<Theme, bool>? ofTheme = null)
        where T : Measure
    {
        var index = DatasetIndex.Of(dataset);
        var day = asOf?.DayNumber ?? int.MaxValue;
        var adopted = new List<(Province, T)>();
        foreach (var province in dataset.Provinces.Where(ofProvince ?? (_ => true)))
        {
            foreach (var theme in dataset.Themes.Where(ofTheme ?? (_ => true)))
            {
                foreach (ref readonly var entry in index.Adopted(province.Code, theme.Code))
                {
                    if (entry.ExistsFrom <= day && entry.Measure is T measure)
                    {
                        adopted.Add((province, measure));
                    }
                }
            }
        }

        return adopted;
    }

    private static (List<CentreRow> Rows, LocalizedText? Planned) CentreRows(
        IReadOnlyList<(Province Province, LocalizedText? City, IReadOnlyList<ConceptVerificationMeasure> Measures)> groups, DateOnly on)
    {
        var (planned, reference) = Proven([.. groups.Select(group => Reading.Leading(FacetField.Planned, group.Measures, on))], on);
        var (built, _) = Proven([.. groups.Select(group => Reading.Leading(FacetField.Built, group.Measures, on))], on);
        return (
            LargestFirst(groups.Select((group, number) => new CentreRow(group.Province, group.City, planned[number], built[number]))),
            reference?.Name());
    }

    private static (IReadOnlyList<ProvenNumber?> Numbers, ReadingKind? Reference) Proven(IReadOnlyList<Reading?> readings, DateOnly on)
    {
        var own = readings.Select(reading => reading?.NotComparable(on)).ToList();
        var (reasons, reference) = Comparability.Judge([.. readings.Select((reading, number) => own[number] is null ? reading?.Kind() : null)]);
        return (
            [.. readings.Select((leading, number) => leading is { } reading
                ? new ProvenNumber(reading.Value, reading.Caption(), own[number] ?? reasons[number], reading.Measure)
                : null)],
            reference);
    }

    private static List<CentreRow> LargestFirst(IEnumerable<CentreRow> rows) =>
        [.. rows
            .Where(row => row.Planned is not null || row.Built is not null)
            .OrderByDescending(row => Math.Max(row.Planned?.Value ?? 0, row.Built?.Value ?? 0))
            .ThenBy(row => row.Province.Code, StringComparer.Ordinal)
            .ThenBy(row => row.City?.Zh, StringComparer.Ordinal)];

    private static decimal? SumOf(IEnumerable<ProvenNumber?> numbers)
    {
        var comparable = numbers.Where(number => number is { NotComparable: null }).ToList();
        return comparable.Count > 0 ? comparable.Sum(number => number!.Value) : null;
    }

    private static FundGroup FundGroupOf(
        FundBasis basis, List<(Province Province, FundMeasure Measure)> funds, Dataset dataset, DateOnly on)
    {
        var left = FundSum.LeftOut([.. funds.Select(pair => pair.Measure)], on, dataset);
        var rows = funds
            .OrderByDescending(pair => pair.Measure.SizeYiYuan ?? -1)
            .ThenBy(pair => pair.Measure.Id, StringComparer.Ordinal)
            .Select(pair => new FundRow(
                pair.Province, pair.Measure, left.TryGetValue(pair.Measure.Id, out var reason) ? reason : null))
            .ToList();
        var sizes = rows.Where(row => row.NotCounted is null).Select(row => row.Fund.SizeYiYuan!.Value).ToList();
        return new FundGroup(basis, rows, sizes.Count > 0 ? sizes.Sum() : null);
    }
}
