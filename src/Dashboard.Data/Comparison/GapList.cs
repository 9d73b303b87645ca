using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <param name="Home">Province code.</param>
/// <param name="Peers">Province codes; the home province among them is ignored.</param>
/// <param name="Themes">Codes; empty means the four structured themes.</param>
public sealed record GapQuery(string Home, IReadOnlyList<string> Peers, IReadOnlyList<string> Themes, DateOnly? AsOf);

/// <summary>What it amounts to that the home province has not what peers have.</summary>
public enum GapKind
{
    /// <summary>差距: the theme, or something that provinces do about it, is missing at home.</summary>
    Policy,

    /// <summary>资料缺口: home has the theme on record; only what was published about it says less (see <see cref="Facet.IsDetail"/>).</summary>
    Detail,

    /// <summary>先补查: the home province was never reviewed.</summary>
    Question,
}

/// <summary>A theme or facet that some peers have and the home province has not.</summary>
/// <param name="Facet">Null for the theme as a whole.</param>
/// <param name="PeersTotal">Peers whose state is known: those not reviewed or not applicable are left out.</param>
/// <param name="Earliest">The first of the peers' dates, by last possible days.</param>
/// <param name="Examples">
/// Up to three records to learn from: running ones, then those whose term has passed with no result on record, each
/// best proven first, then earliest. What has ended only where there is nothing else.
/// </param>
/// <param name="IsQuestion">The home province was never reviewed: a question, not a gap.</param>
public sealed record Gap(
    Theme Theme,
    Facet? Facet,
    CellState HomeState,
    int PeersWith,
    int PeersTotal,
    PartialDate? Earliest,
    IReadOnlyList<Measure> Examples,
    bool IsQuestion)
{
    /// <summary>A facet whose theme the home province lacks as a whole: shown under the theme's own gap.</summary>
    public bool UnderTheme { get; init; }

    public GapKind Kind => IsQuestion ? GapKind.Question : Facet is { IsDetail: true } && !UnderTheme ? GapKind.Detail : GapKind.Policy;

    /// <summary>Whether <see cref="Earliest"/> is only a news date: the document is not later than it.</summary>
    public bool EarliestIsLatestPossible { get; init; }

    /// <summary>Code of the province that <see cref="Earliest"/> is of; null when no date is known.</summary>
    public string? EarliestProvince { get; init; }

    /// <summary>The peers' cells of the row, in the order in which they were asked for.</summary>
    public IReadOnlyList<ComparisonCell> PeerCells { get; init; } = [];
}

/// <summary>A theme or facet that the home province has and no peer has itself.</summary>
/// <param name="Facet">Null for the theme as a whole.</param>
/// <param name="Home">The home province's cell.</param>
/// <param name="PeersTotal">Peers whose state is known.</param>
/// <param name="PeersCityOnly">Of those, peers where a city has it.</param>
public sealed record OnlyHome(Theme Theme, Facet? Facet, ComparisonCell Home, int PeersTotal, int PeersCityOnly);
