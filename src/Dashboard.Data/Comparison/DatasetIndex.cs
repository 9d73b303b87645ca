using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>A measure with what the views ask of it most.</summary>
/// <param name="Position">In <see cref="Dataset.Measures"/>.</param>
/// <param name="ExistsFrom">Day number of <see cref="Timing.ExistsFrom"/>.</param>
internal readonly record struct Entry(Measure Measure, int Position, int ExistsFrom);

/// <summary>
/// What is derived once from a dataset so that views over 100,000 measures stay quick. Made on first use, kept as long
/// as the dataset lives.
/// </summary>
internal sealed class DatasetIndex
{
    private static readonly ConditionalWeakTable<Dataset, DatasetIndex> Indexes = [];

    private readonly FrozenDictionary<string, int> provinceNumbers;
    private readonly FrozenDictionary<string, int> themeNumbers;
    private readonly FrozenDictionary<string, int> trackNumbers;
    private readonly Entry[][] adoptedByCell;
    private readonly Lazy<Entry[][]> adoptedByTrack;
    private readonly Lazy<FrozenDictionary<string, Facet[]>> facetsByTheme;
    private readonly ConcurrentDictionary<(string Theme, string? Facet, string Province), FillingMeasures> filling = [];
    private readonly ConcurrentDictionary<(FacetField Field, string Province), DatedMeasures> centreNumbers = [];
    private readonly ConcurrentDictionary<(FundBasis Basis, string Province), DatedMeasures> sizedFunds = [];
    private readonly Lazy<SearchTable> search;
    private readonly Lazy<TrackGrid> trackGrid;
    private readonly Lazy<SearchName[]> names;
    private readonly Lazy<(Entry Entry, int First)[]> vague;

    private DatasetIndex(Dataset dataset)
    {
        Dataset = dataset;
        provinceNumbers = Numbers(dataset.Provinces.Select(province => province.Code));
        themeNumbers = Numbers(dataset.Themes.Select(theme => theme.Code));
        trackNumbers = Numbers(dataset.Tracks.Select(track => track.Code));
        adoptedByCell = ByCell(dataset);
        adoptedByTrack = new(() => ByTrack(dataset));
        facetsByTheme = new(() => dataset.Facets
            .GroupBy(facet => facet.ThemeCode)
            .ToFrozenDictionary(group => group.Key, group => group.OrderBy(facet => facet.Order).ToArray()));
        search = new(() => new SearchTable(this));
        trackGrid = new(() => TrackGrid.Make(dataset, asOf: null));
        names = new(() =>
        [
            .. dataset.Provinces.Select((province, number) => new SearchName(province, number)),
            .. dataset.Themes.Select((theme, number) => new SearchName(theme, number)),
            .. dataset.Tracks.Select((track, number) => new SearchName(track, number)),
        ]);
        vague = new(() =>
        [
            .. dataset.Measures
                .Select((measure, position) => (new Entry(measure, position, measure.ExistsFrom().DayNumber), measure.MayExistFrom()))
                .Where(pair => pair.Item2 < pair.Item1.ExistsFrom),
        ]);
    }

    public Dataset Dataset { get; }

    public SearchTable Search => search.Value;

    /// <summary>The view without a day, which nearly every page asks for.</summary>
    public TrackGrid TrackGrid => trackGrid.Value;

    /// <summary>Everything that a word of a query may name.</summary>
    public IReadOnlyList<SearchName> Names => names.Value;

    /// <summary>Measures that may have existed before they are known to, and the number of the first day on which they may.</summary>
    public IReadOnlyList<(Entry Entry, int First)> Vague => vague.Value;

    public static DatasetIndex Of(Dataset dataset) => Indexes.GetValue(dataset, static known => new DatasetIndex(known));

    /// <summary>Place in the dataset's list, or -1.</summary>
    public int NumberOfProvince(string code) => provinceNumbers.GetValueOrDefault(code, -1);

    /// <inheritdoc cref="NumberOfProvince"/>
    public int NumberOfTheme(string code) => themeNumbers.GetValueOrDefault(code, -1);

    /// <inheritdoc cref="NumberOfProvince"/>
    public int NumberOfTrack(string code) => trackNumbers.GetValueOrDefault(code, -1);

    public IReadOnlyList<Facet> FacetsOf(Theme theme) => facetsByTheme.Value.GetValueOrDefault(theme.Code, []);

    /// <summary>
    /// Adopted measures of a province and theme, of all levels, in leading order: best proven, then newest, then by id.
    /// </summary>
    public ReadOnlySpan<Entry> Adopted(string province, string theme)
    {
        var row = NumberOfProvince(province);
        var column = NumberOfTheme(theme);
        return row < 0 || column < 0 ? [] : adoptedByCell[(row * themeNumbers.Count) + column];
    }

    /// <summary>What fills a theme's own row: national bodies' acts count where they fill a facet that counts them.</summary>
    public FillingMeasures Filling(Theme theme, Province province) => filling.GetOrAdd(
        (theme.Code, null, province.Code),
        _ => FillingMeasures.Of(
            Adopted(province.Code, theme.Code),
            accepts: static _ => true,
            nationalCounts: measure => FacetsOf(theme).Any(facet =>
                facet.NationalCounts && FacetRule.Accepts(facet, measure, Dataset))));

    /// <summary>What fills a facet's row.</summary>
    public FillingMeasures Filling(Facet facet, Theme theme, Province province) => filling.GetOrAdd(
        (theme.Code, facet.Code, province.Code),
        _ => FillingMeasures.Of(
            Adopted(province.Code, theme.Code),
            accepts: measure => FacetRule.Accepts(facet, measure, Dataset),
            nationalCounts: _ => facet.NationalCounts));

    /// <summary>A province's own measures with a number of centres, those that lead first.</summary>
    /// <param name="province">The province.</param>
    /// <param name="field">Planned or built.</param>
    public DatedMeasures CentreNumbers(Province province, FacetField field) => centreNumbers.GetOrAdd((field, province.Code), _ => new(
    [
        .. Own(province, MeasureKind.ConceptVerification)
            .Select(entry => (Entry: entry, Reading: Reading.OfCentres(field, entry.Measure)))
            .Where(pair => pair.Reading is not null)
            .OrderBy(pair => pair.Reading!.Value, Comparer<Reading>.Create(Reading.Compare))
            .Select(pair => pair.Entry),
    ]));

    /// <summary>A province's own funds with a size on the basis.</summary>
    public DatedMeasures SizedFunds(Province province, FundBasis basis) => sizedFunds.GetOrAdd((basis, province.Code), _ => new(
    [
        .. Own(province, MeasureKind.Fund)
            .Where(entry => entry.Measure is FundMeasure { SizeYiYuan: not null } fund && fund.Basis == basis),
    ]));

    /// <summary>Cells that were made already.</summary>
    public RecentCells Cells { get; } = new();

    /// <summary>Adopted measures that name a track, the earliest first and undated ones last.</summary>
    public ReadOnlySpan<Entry> AdoptedOfTrack(string track)
    {
        var number = NumberOfTrack(track);
        return number < 0 ? [] : adoptedByTrack.Value[number];
    }

    private IEnumerable<Entry> Own(Province province, MeasureKind kind) => Dataset.Themes
        .Where(theme => theme.Kind == kind)
        .SelectMany(theme => Adopted(province.Code, theme.Code).ToArray())
        .Where(entry => entry.Measure.Level == JurisdictionLevel.Province);

    private Entry[][] ByCell(Dataset dataset)
    {
        var cells = new List<Entry>?[provinceNumbers.Count * themeNumbers.Count];
        for (var position = 0; position < dataset.Measures.Count; position++)
        {
            var measure = dataset.Measures[position];
            var row = NumberOfProvince(measure.ProvinceCode);
            var column = NumberOfTheme(measure.ThemeCode);
            if (measure.CountsAsAdopted && row >= 0 && column >= 0)
            {
                (cells[(row * themeNumbers.Count) + column] ??= []).Add(
                    new Entry(measure, position, measure.ExistsFrom().DayNumber));
            }
        }

        return [.. cells.Select(InLeadingOrder)];
    }

    private Entry[][] ByTrack(Dataset dataset)
    {
        var tracks = new List<Entry>?[trackNumbers.Count];
        foreach (var entry in adoptedByCell.SelectMany(cell => cell))
        {
            foreach (var code in entry.Measure.Tracks.Select(track => track.TrackCode).Distinct())
            {
                if (NumberOfTrack(code) is >= 0 and var number)
                {
                    (tracks[number] ??= []).Add(entry);
                }
            }
        }

        return [.. tracks.Select(EarliestFirst)];
    }

    private static Entry[] InLeadingOrder(List<Entry>? entries)
    {
        entries?.Sort(static (left, right) =>
        {
            var order = (int)left.Measure.Verification - (int)right.Measure.Verification;
            order = order != 0 ? order : LastDay(right).CompareTo(LastDay(left));
            return order != 0 ? order : string.CompareOrdinal(left.Measure.Id, right.Measure.Id);
        });
        return entries?.ToArray() ?? [];

        static int LastDay(Entry entry) => entry.Measure.StartsOn()?.LastDay.DayNumber ?? -1;
    }

    private static Entry[] EarliestFirst(List<Entry>? entries)
    {
        entries?.Sort(static (left, right) =>
        {
            var order = LastDay(left).CompareTo(LastDay(right));
            return order != 0 ? order : string.CompareOrdinal(left.Measure.Id, right.Measure.Id);
        });
        return entries?.ToArray() ?? [];

        static int LastDay(Entry entry) => entry.Measure.StartsOn()?.LastDay.DayNumber ?? int.MaxValue;
    }

    private static FrozenDictionary<string, int> Numbers(IEnumerable<string> codes) =>
        codes.Select((code, number) => (code, number)).ToFrozenDictionary(pair => pair.code, pair => pair.number);
}
