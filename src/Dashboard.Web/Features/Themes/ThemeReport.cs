using Dashboard.Data.Comparison;
using Dashboard.Data.Model;

namespace Dashboard.Web.Features.Themes;

/// <param name="Measures">Those that the view shows: the province's own first, then newest.</param>
public sealed record ThemeProvince(Province Province, CellState State, CoverageReview? Review, IReadOnlyList<Measure> Measures);

/// <param name="Ours">Number of provinces on our own record.</param>
public sealed record StatementRow(AggregateStatement Statement, int Ours);

/// <summary>What a theme page shows for every theme; the fields of the structured ones come from their own views.</summary>
/// <param name="Provinces">All covered provinces, by code.</param>
/// <param name="Recorded">Adopted measures that the view shows.</param>
/// <param name="Proposals">Number of measures that are only proposed.</param>
public sealed record ThemeReport(
    Theme Theme,
    IReadOnlyList<ThemeProvince> Provinces,
    IReadOnlyList<Measure> Recorded,
    IReadOnlyDictionary<JurisdictionLevel, int> ByLevel,
    int Proposals,
    FirstYears FirstYears,
    IReadOnlyList<StatementRow> Statements)
{
    public static ThemeReport Build(Dataset dataset, Theme theme, ThemeView view)
    {
        var provinces = dataset.CoveredProvinces.Select(province =>
        {
            var cell = Matrix.ThemeCell(dataset, province.Code, theme.Code, view.AsOf);
            var measures = cell.Measures.Where(measure => view.Shows(measure, dataset.StatusDay(view.AsOf)))
                .OrderBy(measure => measure.Level == JurisdictionLevel.City)
                .ThenByDescending(measure => measure.FiledOn()?.LastDay ?? DateOnly.MinValue)
                .ThenBy(measure => measure.Id, StringComparer.Ordinal);
            return new ThemeProvince(
                province, cell.State, dataset.ReviewsByCell.GetValueOrDefault((province.Code, theme.Code)), [.. measures]);
        }).ToList();
        List<Measure> recorded = [.. provinces.SelectMany(province => province.Measures)];
        return new ThemeReport(
            theme,
            provinces,
            recorded,
            Enum.GetValues<JurisdictionLevel>().ToDictionary(level => level, level => recorded.Count(measure => measure.Level == level)),
            dataset.Measures.Count(measure =>
                measure.ThemeCode == theme.Code && !measure.CountsAsAdopted && measure.ExistsOn(view.AsOf)),
            StructuredViews.FirstYearsOf(dataset, theme.Code, view.AsOf),
            StatementsOf(dataset, theme, provinces, view.AsOf));
    }

    public IReadOnlyList<Province> InState(CellState state) =>
        [.. Provinces.Where(province => province.State == state).Select(province => province.Province)];

    /// <summary>Provinces with records to show: those that have it themselves, then those where only cities do.</summary>
    public IEnumerable<ThemeProvince> Listed => Provinces
        .Where(province => province.Measures.Count > 0)
        .OrderBy(province => province.State);

    /// <summary>Provinces without any record, by state.</summary>
    public IEnumerable<IGrouping<CellState, ThemeProvince>> Empty => Provinces
        .Where(province => province.State is not (CellState.Recorded or CellState.CityOnly))
        .GroupBy(province => province.State)
        .OrderBy(group => group.Key);

    /// <summary>The latest day on which the theme was searched for in any province; null when nobody looked.</summary>
    public DateOnly? SearchedOn => Provinces.Max(province => province.Review?.ReviewedOn);

    /// <summary>A statement of tracks meets the provinces that name one of them; another meets those that have the theme.</summary>
    private static List<StatementRow> StatementsOf(
        Dataset dataset, Theme theme, IReadOnlyList<ThemeProvince> provinces, DateOnly? asOf)
    {
        var statements = dataset.Statements.Where(statement => statement.ThemeCode == theme.Code).ToList();
        if (statements.Count == 0)
        {
            return [];
        }

        var tracks = TrackGrid.Build(dataset, asOf).Rows;
        return [.. statements.Select(statement => new StatementRow(
            statement,
            statement.TrackCodes.Count == 0
                ? provinces.Count(province => province.State == CellState.Recorded)
                : tracks.Where(row => statement.TrackCodes.Contains(row.Track.Code))
                    .SelectMany(row => row.Cells)
                    .Where(cell => cell.State == CellState.Recorded)
                    .DistinctBy(cell => cell.ProvinceCode)
                    .Count()))];
    }
}
