using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Shell;

namespace Dashboard.Web.Api;

/// <summary>From the domain to the API's records, in one language.</summary>
internal sealed class ApiMapping(Dataset dataset, bool english)
{
    public ProvinceItem Of(Province province, int measures) => new(
        province.Code, province.Name.In(english), province.ShortName.In(english), province.AbbreviationZh, province.Pinyin,
        province.Region, province.Neighbours, province.HasData, measures);

    public ThemeItem Of(Theme theme) => new(
        theme.Code, theme.Pillar, theme.Kind, theme.Name.In(english), theme.Definition.In(english), theme.Counts.In(english),
        theme.Excludes.In(english), [.. dataset.Facets.Where(facet => facet.ThemeCode == theme.Code).Select(Of)]);

    public TrackItem Of(Track track) => new(track.Code, track.Direction, track.Name.In(english), track.Synonyms);

    public IndicatorItem Of(Indicator indicator) => new(
        indicator.Code, indicator.Name.In(english), indicator.Unit.In(english), indicator.Decimals, indicator.HigherIsMore,
        [.. dataset.Vintages.Where(vintage => vintage.IndicatorCode == indicator.Code).Select(Of)]);

    public MeasureItem Of(Measure measure) => new(
        measure.Id, measure.ProvinceCode, measure.ThemeCode, measure.Title.In(english), measure.Summary.In(english), measure.Level,
        measure.City, measure.Status, measure.DocumentNumber, measure.Issuer, measure.IssuedOn?.ToString(),
        measure.IssuedOnIsLatestPossible, measure.EffectiveFrom?.ToString(), measure.EffectiveTo?.ToString(), measure.TargetYear,
        measure.Verification, measure.CheckedOn, [.. measure.Tracks.Select(track => track.TrackCode).Distinct()],
        DetailsOf(measure), [.. measure.Figures.Select(Of)], [.. measure.Citations.Select(Of)]);

    /// <param name="asOf">As asked; null for the data's own.</param>
    public CompareResult Of(ComparisonMatrix matrix, DateOnly? asOf) => new(
        matrix.AsOf,
        NoteOf(asOf, Unplaced.Of(
            dataset, asOf, matrix.Provinces.Select(province => province.Code), matrix.Blocks.Select(block => block.Theme.Code))),
        [.. matrix.Provinces.Select(province => province.Code)],
        [.. matrix.Blocks.SelectMany(block => block.Facets.Prepend(block.Summary)).Select(Of)]);

    /// <param name="asOf">As asked; null for the data's own.</param>
    public string? NoteOf(DateOnly? asOf, Unplaced leftOut) => QueryFault.OfDay(dataset, asOf, leftOut)?.In(english);

    public static GapItem Of(Gap gap, int group, DateOnly on) => new(
        gap.Theme.Code, gap.Facet?.Code, gap.HomeState, gap.PeersWith, gap.PeersTotal, gap.Earliest?.ToString(),
        [.. gap.Examples.Select(measure => measure.Id)], gap.IsQuestion, gap.Kind, group, gap.EarliestIsLatestPossible,
        [.. gap.Examples.Select(measure => new GapText(measure.Id, measure.Status, measure.HasEnded(on), measure.IsReviewDue(on)))]);

    /// <summary>A cell names its review only where nothing fills it; the coverage names it everywhere.</summary>
    public CoverageItem Of(Theme theme, ComparisonCell cell)
    {
        var review = dataset.ReviewsByCell.GetValueOrDefault((cell.ProvinceCode, theme.Code));
        return new(
            cell.ProvinceCode, theme.Code, cell.State, review?.ReviewedOn, review?.Method.In(english),
            Optional(review?.NoteZh, review?.NoteEn));
    }

    private FacetItem Of(Facet facet) => new(facet.Code, facet.Name.In(english), facet.Unit?.In(english), facet.Note.In(english));

    private VintageItem Of(IndicatorVintage vintage) => new(
        vintage.Id, vintage.Year, Optional(vintage.VintageZh, vintage.VintageEn), vintage.ComparesWithId, vintage.IsComplete, vintage.NationalValue,
        Optional(vintage.NoteZh, vintage.NoteEn), Of(vintage.Source),
        [.. vintage.Values.Select(value => new IndicatorValueItem(
            value.ProvinceCode, value.City.Length == 0 ? null : value.City, value.Value, value.Locator))]);

    private FigureItem Of(Figure figure) => new(
        figure.DefinitionCode, figure.Definition.Name.In(english), figure.Value, figure.Definition.Unit.In(english),
        figure.Qualifier, figure.Basis, figure.Year, Optional(figure.NoteZh, figure.NoteEn));

    private CompareRow Of(ComparisonRow row) => new(
        row.Theme.Code, row.Facet?.Code, (row.Facet?.Name ?? row.Theme.Name).In(english), row.Facet?.Unit?.In(english),
        [.. row.Cells.Select(Of)], row.Totals.Sum, row.Reference?.In(english), row.Totals.Counted, row.Totals.Included);

    private CompareCell Of(ComparisonCell cell) => new(
        cell.ProvinceCode, cell.State, cell.Value, cell.Text?.In(english), cell.NotComparable?.In(english),
        [.. cell.Measures.Select(measure => measure.Id)], cell.Caption?.In(english), cell.ReviewDue, cell.Ended, cell.NoData);

    private static CitationItem Of(Citation citation) => new(Of(citation.Source), citation.Locator);

    private static SourceItem Of(Source source) => new(
        source.Title, source.Author, source.Publisher, source.Url, source.PublishedOn?.ToString(), source.Kind);

    private static MeasureDetails DetailsOf(Measure measure) => measure switch
    {
        FutureIndustryMeasure plan => new FutureIndustryDetails(plan.FocusPattern),
        CarbonFootprintMeasure standard => new CarbonFootprintDetails(
            standard.StandardNumber, standard.StandardLevel, standard.Products, standard.Platform),
        ConceptVerificationMeasure centre => new ConceptVerificationDetails(
            centre.Planned, centre.Built, centre.ByYear, centre.SubsidyWanYuan, centre.Fields, centre.Operators,
            centre.CountsOtherPlatforms),
        FundMeasure fund => new FundDetails(
            fund.SizeYiYuan, fund.Basis, fund.SizeIsApproximate, fund.FirstPhaseYiYuan, fund.Mode, fund.TermYears, fund.Sectors,
            fund.Manager, fund.PartOfId),
        _ => new GeneralDetails(),
    };

    private string? Optional(string? zh, string? en) => zh is null ? null : new LocalizedText(zh, en).In(english);
}
