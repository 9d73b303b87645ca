using Dashboard.Data.Comparison;
using Dashboard.Data.Model;

namespace Dashboard.Web.Features.Gaps;

/// <summary>A theme with rows that the peers have and that nobody looked for at home.</summary>
/// <param name="PeersWith">Provinces that have at least one of them.</param>
public sealed record OpenQuestion(Theme Theme, int Rows, IReadOnlyList<Province> PeersWith);

/// <summary>A row that at home only a city has.</summary>
/// <param name="Leading">The city's record.</param>
public sealed record CityCase(Theme Theme, Facet? Facet, Measure Leading);

/// <summary>
/// All that the page says of a home province and its peers.
/// </summary>
/// <param name="Groups">The gaps, as they are counted everywhere.</param>
/// <param name="Suggested">What authors suggest to the home province; none of it counts.</param>
public sealed record GapReport(
    GapGroups Groups,
    IReadOnlyList<OpenQuestion> Questions,
    IReadOnlyList<CityCase> Cities,
    IReadOnlyList<Measure> Suggested,
    IReadOnlyList<OnlyHome> OnlyHome)
{
    /// <summary>Ranked, as <see cref="Data.Comparison.Gaps"/> ranks them.</summary>
    public IReadOnlyList<GapGroup> Judged => Groups.Judged;

    public int AllPeersHave => Groups.AllPeersHave;

    public static GapReport Build(Dataset dataset, GapQuery query)
    {
        var gaps = Data.Comparison.Gaps.Find(dataset, query);
        var groups = GapGroups.Of(gaps);
        return new(
            groups,
            QuestionsOf(dataset, groups),
            CitiesOf(dataset, query, gaps),
            SuggestedTo(dataset, query),
            OnlyHomeOf(dataset, query));
    }

    private static IReadOnlyList<OpenQuestion> QuestionsOf(Dataset dataset, GapGroups groups) =>
    [
        .. from question in groups.Questions
           let peers = question.Rows.SelectMany(gap => gap.PeerCells)
               .Where(cell => cell.State == CellState.Recorded)
               .Select(cell => cell.ProvinceCode)
               .Distinct()
           select new OpenQuestion(question.Theme, question.Rows.Count, [.. peers.Select(code => dataset.ProvincesByCode[code])]),
    ];

    private static IReadOnlyList<CityCase> CitiesOf(Dataset dataset, GapQuery query, IReadOnlyList<Gap> gaps)
    {
        var rows = Matrix.Build(dataset, new([query.Home], query.Themes, query.AsOf)).Blocks.SelectMany(block => block.Rows)
            .ToDictionary(row => (row.Theme.Code, row.Facet?.Code));
        return
        [
            .. from gap in gaps
               where gap is { HomeState: CellState.CityOnly, Kind: GapKind.Policy, UnderTheme: false }
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

    /// <summary>Where a theme is the home province's alone, its facets are too. What others merely published less is no lead.</summary>
    private static IReadOnlyList<OnlyHome> OnlyHomeOf(Dataset dataset, GapQuery query)
    {
        var found = Data.Comparison.Gaps.OnlyHome(dataset, query).Where(only => only.Facet is not { IsDetail: true }).ToList();
        var themes = found.Where(only => only.Facet is null).Select(only => only.Theme).ToHashSet();
        return [.. found.Where(only => only.Facet is null || !themes.Contains(only.Theme))];
    }
}
