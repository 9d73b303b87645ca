using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>Key figures of the whole dataset.</summary>
/// <param name="Measures">Adopted ones, of all levels; what is only proposed is counted apart.</param>
/// <param name="ByLevel">Of the adopted; every level is there, with 0 if need be.</param>
/// <param name="ByVerification">Of the adopted; every grade is there.</param>
/// <param name="ReviewDue">Of the adopted: 期满待核 on the as-of date.</param>
/// <param name="SecondChecked">Of the adopted.</param>
/// <param name="ThemeCells">Of the structured themes: number of cells per state over the 31 covered provinces.</param>
public sealed record KeyFigures(
    int Measures,
    IReadOnlyDictionary<JurisdictionLevel, int> ByLevel,
    IReadOnlyDictionary<Verification, int> ByVerification,
    int Proposed,
    int ReviewDue,
    int SecondChecked,
    IReadOnlyDictionary<CellState, int> ThemeCells);

public static class Summary
{
    public static KeyFigures Of(Dataset dataset, DateOnly? asOf)
    {
        var table = DatasetIndex.Of(dataset).Search;
        var day = asOf?.DayNumber ?? int.MaxValue;
        var on = dataset.StatusDay(asOf).DayNumber;
        var byLevel = new int[Enum.GetValues<JurisdictionLevel>().Length];
        var byVerification = new int[Enum.GetValues<Verification>().Length];
        var (adopted, proposed, reviewDue, secondChecked) = (0, 0, 0, 0);
        for (var position = 0; position < dataset.Measures.Count; position++)
        {
            if (table.ExistsFrom[position] > day)
            {
                continue;
            }

            if (table.Status[position] == (byte)MeasureStatus.Proposed)
            {
                proposed++;
                continue;
            }

            adopted++;
            byLevel[table.Level[position]]++;
            byVerification[table.Verification[position]]++;
            reviewDue += table.ReviewDueAfter[position] < on ? 1 : 0;
            secondChecked += table.SecondChecked[position] ? 1 : 0;
        }

        return new KeyFigures(
            adopted,
            Enum.GetValues<JurisdictionLevel>().ToDictionary(level => level, level => byLevel[(int)level]),
            Enum.GetValues<Verification>().ToDictionary(grade => grade, grade => byVerification[(int)grade]),
            proposed,
            reviewDue,
            secondChecked,
            StatesOfStructuredThemes(dataset, asOf));
    }

    /// <summary>Newest first, adopted only; those without a date are left out.</summary>
    /// <remarks>
    /// By the first possible day: what is known to be of this year only, as some of the news is, must not stand above
    /// what is known to be of this month.
    /// </remarks>
    public static IReadOnlyList<Measure> Newest(Dataset dataset, DateOnly? asOf, int count)
    {
        var existsFrom = DatasetIndex.Of(dataset).Search.ExistsFrom;
        var day = asOf?.DayNumber ?? int.MaxValue;
        return [.. dataset.Measures
            .Where((measure, position) => existsFrom[position] <= day && measure.CountsAsAdopted)
            .Select(measure => (Measure: measure, FiledOn: measure.FiledOn()))
            .Where(pair => pair.FiledOn is not null)
            .OrderByDescending(pair => pair.FiledOn)
            .ThenBy(pair => pair.Measure.Id, StringComparer.Ordinal)
            .Take(count)
            .Select(pair => pair.Measure)];
    }

    private static Dictionary<CellState, int> StatesOfStructuredThemes(Dataset dataset, DateOnly? asOf)
    {
        var states = Enum.GetValues<CellState>().ToDictionary(state => state, _ => 0);
        foreach (var theme in dataset.Themes.Where(theme => theme.IsStructured))
        {
            foreach (var province in dataset.CoveredProvinces)
            {
                states[Matrix.ThemeState(dataset, province.Code, theme.Code, asOf)]++;
            }
        }

        return states;
    }
}
