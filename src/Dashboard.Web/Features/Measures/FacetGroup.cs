namespace Dashboard.Web.Features.Measures;

/// <summary>The choices of one filter, each with how many measures it would show.</summary>
/// <param name="Key">The query word, unique among the groups.</param>
/// <param name="Rest">Choices that stand behind "more".</param>
public sealed record FacetGroup(string Key, string Name, IReadOnlyList<FacetChoice> Choices, IReadOnlyList<FacetChoice> Rest);

/// <param name="Url">The view with this choice taken, or dropped when it is chosen.</param>
/// <param name="IsDue">期满待核, which stands in ochre.</param>
public sealed record FacetChoice(string Name, int Count, bool IsChosen, string Url, bool IsDue = false);
