using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>Provinces against themes and facets, with a state and its proof in every cell.</summary>
/// <remarks>
/// <para>
/// State of a cell: <see cref="CellState.Recorded"/> when a measure of the province itself fills it, or, where the facet
/// says so, a national body's; else <see cref="CellState.CityOnly"/> when only a city's does; else what the theme's
/// coverage review says. A proposal never counts. A facet that no record fills in a theme that was searched is
/// <see cref="CellState.NotFound"/>: "not among the records found".
/// </para>
/// <para>
/// What has ended or been superseded stays on record and keeps the cell Recorded: the province did have it, the text is
/// there to learn from, and "not found" would be false. But it leads a cell only where nothing else fills it, and the
/// cell is then marked <see cref="ComparisonCell.Ended"/>. So a state, once Recorded, stays so on every later day.
/// </para>
/// </remarks>
public static class Matrix
{
    public static ComparisonMatrix Build(Dataset dataset, ComparisonQuery query)
    {
        var index = DatasetIndex.Of(dataset);
        var provinces = query.Provinces
            .Distinct()
            .Where(dataset.ProvincesByCode.ContainsKey)
            .Select(code => dataset.ProvincesByCode[code])
            .ToList();
        var themes = query.Themes.Count == 0
            ? dataset.Themes.Where(theme => theme.IsStructured)
            : dataset.Themes.Where(theme => query.Themes.Contains(theme.Code));
        var blocks = themes.Select(theme => Block(index, theme, provinces, query)).ToList();
        return new ComparisonMatrix(provinces, blocks, query.AsOf ?? dataset.AsOf);
    }

    /// <summary>The state of one province and theme, with the measures of the province itself and of its cities.</summary>
    /// <exception cref="KeyNotFoundException">The province or theme is not in the dataset.</exception>
    public static ComparisonCell ThemeCell(Dataset dataset, string province, string theme, DateOnly? asOf) =>
        MatrixCells.OfTheme(
            DatasetIndex.Of(dataset), dataset.ThemesByCode[theme], dataset.ProvincesByCode[province], asOf);

    /// <summary>The state of <see cref="ThemeCell"/> alone: cheap for any day.</summary>
    /// <exception cref="KeyNotFoundException">The province or theme is not in the dataset.</exception>
    public static CellState ThemeState(Dataset dataset, string province, string theme, DateOnly? asOf) =>
        MatrixCells.StateOfTheme(
            DatasetIndex.Of(dataset), dataset.ThemesByCode[theme], dataset.ProvincesByCode[province], asOf);

    private static ThemeBlock Block(DatasetIndex index, Theme theme, List<Province> provinces, ComparisonQuery query)
    {
        var asOf = query.AsOf;
        var known = index.Cells.On(asOf);
        var summary = provinces.Select(province => MatrixCells.OfTheme(index, theme, province, asOf, known)).ToList();
        var facets = index.FacetsOf(theme).Select(facet =>
        {
            var drafts = provinces.Select(province => MatrixCells.OfFacet(index, facet, theme, province, asOf, known)).ToList();
            return Comparability.Settle(theme, facet, drafts, query.Incomparable);
        });
        return new ThemeBlock(theme, new ComparisonRow(theme, null, summary), facets.ToList());
    }
}
