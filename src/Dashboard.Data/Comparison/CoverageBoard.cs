using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>What was looked for, when and how, and what came out: every covered province against every theme.</summary>
/// <param name="Rows">One per province, by code.</param>
public sealed record CoverageBoard(
    IReadOnlyList<Theme> Themes,
    IReadOnlyList<CoverageRow> Rows,
    DateOnly AsOf)
{
    /// <summary>How many cells are in each state; every state is there.</summary>
    public IReadOnlyDictionary<CellState, int> States
    {
        get
        {
            var counts = Rows.SelectMany(row => row.Cells).CountBy(cell => cell.State).ToDictionary();
            return Enum.GetValues<CellState>().ToDictionary(state => state, state => counts.GetValueOrDefault(state));
        }
    }

    /// <param name="dataset">What it is about.</param>
    /// <param name="asOf">Measures that had been issued by then; reviews are shown whenever they were made.</param>
    public static CoverageBoard Build(Dataset dataset, DateOnly? asOf) => new(
        dataset.Themes,
        [.. dataset.CoveredProvinces.Select(province => new CoverageRow(
            province,
            [.. dataset.Themes.Select(theme => CellOf(dataset, province, theme, asOf))]))],
        asOf ?? dataset.AsOf);

    private static CoverageCell CellOf(Dataset dataset, Province province, Theme theme, DateOnly? asOf)
    {
        var cell = Matrix.ThemeCell(dataset, province.Code, theme.Code, asOf);
        var grades = cell.Measures.CountBy(measure => measure.Verification).ToDictionary();
        return new CoverageCell(
            province,
            theme,
            cell.State,
            dataset.ReviewsByCell.GetValueOrDefault((province.Code, theme.Code)),
            cell.Measures.Count(measure => measure.Level != JurisdictionLevel.City),
            cell.Measures.Count(measure => measure.Level == JurisdictionLevel.City),
            [.. Enum.GetValues<Verification>().Select(grade => grades.GetValueOrDefault(grade))]);
    }
}

/// <param name="Cells">One per theme, in the board's order.</param>
public sealed record CoverageRow(Province Province, IReadOnlyList<CoverageCell> Cells);

/// <param name="Review">Null when nobody looked, or the look was not written down; a measure may be on record all the same.</param>
/// <param name="Found">Measures of the province itself.</param>
/// <param name="FoundInCities">Measures of its cities.</param>
/// <param name="ByVerification">Of both: official, press, secondary.</param>
public sealed record CoverageCell(
    Province Province,
    Theme Theme,
    CellState State,
    CoverageReview? Review,
    int Found,
    int FoundInCities,
    IReadOnlyList<int> ByVerification);
