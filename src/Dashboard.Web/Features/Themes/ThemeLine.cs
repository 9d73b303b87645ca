using Dashboard.Data.Comparison;
using Dashboard.Data.Model;

namespace Dashboard.Web.Features.Themes;

/// <summary>A theme in the list of themes.</summary>
/// <param name="States">How many covered provinces are in each state; states without any are left out.</param>
/// <param name="Records">Adopted measures of all levels.</param>
public sealed record ThemeLine(Theme Theme, IReadOnlyDictionary<CellState, int> States, int Records)
{
    public static ThemeLine Of(Dataset dataset, Theme theme, DateOnly? asOf)
    {
        var cells = dataset.CoveredProvinces
            .Select(province => Matrix.ThemeCell(dataset, province.Code, theme.Code, asOf))
            .ToList();
        return new ThemeLine(
            theme, cells.CountBy(cell => cell.State).ToDictionary(), cells.Sum(cell => cell.Measures.Count));
    }
}
