using Dashboard.Data.Comparison;
using Dashboard.Data.Model;

namespace Dashboard.Web.Features.Gaps;

/// <summary>A gap with those of its theme's facets that follow from it.</summary>
public sealed record GapGroup(Gap Gap, IReadOnlyList<Gap> Facets);

/// <summary>A theme with rows that the peers have and that nobody looked for at home.</summary>
/// <param name="PeersWith">Provinces that have at least one of them.</param>
public sealed record OpenQuestion(Theme Theme, int Rows, IReadOnlyList<Province> PeersWith);

/// <summary>A row that at home only a city has.</summary>
/// <param name="Leading">The city's record.</param>
public sealed record CityCase(Theme Theme, Facet? Facet, Measure Leading);

/// <summary>
/// All that the page says of a home province and its peers.
/// </summary>
/// <param name="Judged">Ranked, as <see cref="Data.Comparison.Gaps"/> ranks them.</param>
/// <param name="Suggested">What authors suggest to the home province; none of it counts.</param>
public sealed record GapReport(
    IReadOnlyList<GapGroup> Judged,
    IReadOnlyList<OpenQuestion> Questions,
    IReadOnlyList<CityCase> Cities,
    IReadOnlyList<Measure> Suggested,
    IReadOnlyList<OnlyHome> OnlyHome)
{
    public int AllPeersHave => Judged.Count(group => group.Gap.PeersWith == group.Gap.PeersTotal);

    public static GapReport Build(Dataset dataset, GapQuery query)
    {
        var gaps = Data.Comparison.Gaps.Find(dataset, query);
        var judged = Grouped(gaps.Where(gap => !gap.IsQuestion));
        return new(
            judged,
            QuestionsOf(dataset, gaps),
            CitiesOf(dataset, query, gaps),
            SuggestedTo(dataset, query),
            OnlyHomeOf(dataset, query));
    }

    /// <summary>Facets of a theme that is missing as a whole come directly after it.</summary>
    private static List<GapGroup> Grouped(IEnumerable<Gap> gaps)
    {
        var groups = new List<GapGroup>();
        foreach (var gap in gaps)
        {
            if (gap.UnderTheme && groups is [.., { Gap: { Facet: null } theme } last] && theme.Theme == gap.Theme)
            {
                groups[^1] = last with { Facets = [.. last.Facets, gap] };
            }
            else
            {
                groups.Add(new(gap, []));
            }
        }

        return groups;
    }

    private static IReadOnlyList<OpenQuestion> QuestionsOf(Dataset dataset, IReadOnlyList<Gap> gaps) =>
    [
        .. from gap in gaps
           where gap.IsQuestion
           group gap by gap.Theme into theme
           let peers = theme.SelectMany(gap => gap.PeerCells)
               .Where(cell => cell.State == CellState.Recorded)
               .Select(cell => cell.ProvinceCode)
               .Distinct()
           select new OpenQuestion(theme.Key, theme.Count(), [.. peers.Select(code => dataset.ProvincesByCode[code])]),
    ];

    private static IReadOnlyList<CityCase> CitiesOf(Dataset dataset, GapQuery query, IReadOnlyList<Gap> gaps)
    {
        var rows = Matrix.Build(dataset, new([query.Home], query.Themes, query.AsOf)).Blocks.SelectMany(block => block.Rows)
            .ToDictionary(row => (row.Theme.Code, row.Facet?.Code));
        return
        [
            .. from gap in gaps
               where gap.HomeState == CellState.CityOnly && !gap.UnderTheme
               let cell = rows[(gap.Theme.Code, gap.Facet?.Code)].Cells[0]
               select new CityCase(gap.Theme, gap.Facet, cell.Measures[0]),
        ];
    }

    private static IReadOnlyList<Measure> SuggestedTo(Dataset dataset, GapQuery query) =>
    [
        .. dataset.Measures.Where(measure => measure.ProvinceCode == query.Home
            && !measure.CountsAsAdopted
            && measure.ExistsOn(query.AsOf)
            && (query.Themes.Count == 0
                ? dataset.ThemesByCode[measure.ThemeCode].IsStructured
                : query.Themes.Contains(measure.ThemeCode))),
    ];

    /// <summary>Where a theme is the home province's alone, its facets are too.</summary>
    private static IReadOnlyList<OnlyHome> OnlyHomeOf(Dataset dataset, GapQuery query)
    {
        var found = Data.Comparison.Gaps.OnlyHome(dataset, query);
        var themes = found.Where(only => only.Facet is null).Select(only => only.Theme).ToHashSet();
        return [.. found.Where(only => only.Facet is null || !themes.Contains(only.Theme))];
    }
}
