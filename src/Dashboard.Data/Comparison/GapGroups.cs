using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>A gap with those of its theme's facets that follow from it.</summary>
public sealed record GapGroup(Gap Gap, IReadOnlyList<Gap> Facets)
{
    /// <summary>Of the comparison: the gap's own and the facets'.</summary>
    public int Rows => 1 + Facets.Count;
}

/// <summary>Rows of a theme that peers have and that nobody looked for at home.</summary>
public sealed record QuestionGroup(Theme Theme, IReadOnlyList<Gap> Rows);

/// <summary>
/// The one way in which gaps are counted, on pages, in files and in the API. A group is a theme that is missing as a
/// whole, with its facets, or a facet of its own; questions go by theme. Rows are those of the comparison.
/// </summary>
/// <param name="Judged">Ranked, as <see cref="Gaps"/> ranks them.</param>
/// <param name="Details">What was merely published less; each is a row.</param>
public sealed record GapGroups(IReadOnlyList<GapGroup> Judged, IReadOnlyList<Gap> Details, IReadOnlyList<QuestionGroup> Questions)
{
    public int JudgedRows => Judged.Sum(group => group.Rows);

    public int QuestionRows => Questions.Sum(group => group.Rows.Count);

    /// <summary>Groups whose leading row all peers of known state have.</summary>
    public int AllPeersHave => Judged.Count(group => group.Gap.PeersWith == group.Gap.PeersTotal);

    /// <summary>Every row once with the number of its group, from 1 in each kind: gaps, what was published less, questions.</summary>
    public IEnumerable<(Gap Gap, int Group)> Numbered =>
    [
        .. Judged.SelectMany((group, index) => group.Facets.Prepend(group.Gap).Select(gap => (gap, index + 1))),
        .. Details.Select((gap, index) => (gap, index + 1)),
        .. Questions.SelectMany((group, index) => group.Rows.Select(gap => (gap, index + 1))),
    ];

    /// <param name="gaps">In the order of <see cref="Gaps.Find"/>.</param>
    public static GapGroups Of(IReadOnlyList<Gap> gaps) => new(
        Grouped(gaps.Where(gap => gap.Kind == GapKind.Policy)),
        [.. gaps.Where(gap => gap.Kind == GapKind.Detail)],
        [.. gaps.Where(gap => gap.Kind == GapKind.Question).GroupBy(gap => gap.Theme).Select(theme => new QuestionGroup(theme.Key, [.. theme]))]);

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
}
