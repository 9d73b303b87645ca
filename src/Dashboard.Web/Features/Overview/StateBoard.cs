using Dashboard.Data.Comparison;
using Dashboard.Data.Model;

namespace Dashboard.Web.Features.Overview;

/// <summary>The structured themes against the covered provinces.</summary>
/// <param name="Provinces">By code.</param>
/// <param name="Totalled">The states that occur, in their own order; the others would be columns of zeros.</param>
public sealed record StateBoard(
    IReadOnlyList<Province> Provinces, IReadOnlyList<StateBoardRow> Rows, IReadOnlyList<CellState> Totalled)
{
    public static StateBoard Build(Dataset dataset, DateOnly? asOf)
    {
        var provinces = dataset.CoveredProvinces.ToList();
        var rows = dataset.Themes
            .Where(theme => theme.IsStructured)
            .Select(theme => new StateBoardRow(
                theme, [.. provinces.Select(province => Matrix.ThemeCell(dataset, province.Code, theme.Code, asOf).State)]))
            .ToList();
        return new StateBoard(
            provinces,
            rows,
            [.. Enum.GetValues<CellState>().Where(state => rows.Any(row => row.Count(state) > 0))]);
    }
}

/// <param name="States">One per province, in the board's order.</param>
public sealed record StateBoardRow(Theme Theme, IReadOnlyList<CellState> States)
{
    public int Count(CellState state) => States.Count(own => own == state);
}
