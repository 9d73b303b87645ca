using Dashboard.Data.Comparison;
using Dashboard.Web.Shell;

namespace Dashboard.Web.Features.Gaps;

/// <summary>What the address of the gap list says.</summary>
/// <param name="Home">Code; null until one is chosen.</param>
/// <param name="Peers">Words: codes, peer groups, <see cref="QueryWords.Neighbours"/>; none means all other provinces.</param>
/// <param name="Themes">Codes; empty means the four structured themes.</param>
/// <param name="Near">Indicators by which distances are taken, with their weights; empty means <see cref="NearDefault"/>.</param>
public sealed record GapsView(
    string? Home, IReadOnlyList<string> Peers, IReadOnlyList<string> Themes, DateOnly? AsOf, IReadOnlyList<WeightedIndicator> Near)
{
    public const string Path = "/gaps";

    public static GapsView Default { get; } = new(null, [], [], null, []);

    /// <summary>Size of the economy, people, research effort and what comes of it.</summary>
    public static IReadOnlyList<string> NearDefault { get; } = ["gdp", "population", "rd_intensity", "invention_patents_per_10k"];

    public IReadOnlyList<WeightedIndicator> Indicators =>
        Near.Count == 0 ? [.. NearDefault.Select(code => new WeightedIndicator(code))] : Near;

    public static GapsView Parse(QueryReader query) =>
        new(query.Home(), query.Peers(), query.Themes(), query.AsOf(), query.NearBy());

    public string ToUrl() => ToUrl(Path);

    /// <summary>The memo of the same view.</summary>
    public string MemoUrl() => ToUrl("/exports/memo.docx");

    /// <summary>The workbook of the home province and its peers.</summary>
    /// <param name="peers">Codes.</param>
    public string ComparisonUrl(IEnumerable<string> peers) => new QueryWriter("/exports/comparison.xlsx")
        .Add(QueryWords.Provinces, [Home!, .. peers])
        .Add(QueryWords.Home, Home)
        .Add(QueryWords.Themes, Themes)
        .Add(QueryWords.AsOf, AsOf)
        .Add(QueryWords.Near, Near.Select(Word))
        .ToString();

    private string ToUrl(string path) => new QueryWriter(path)
        .Add(QueryWords.Home, Home)
        .Add(QueryWords.Peers, Peers)
        .Add(QueryWords.Themes, Themes)
        .Add(QueryWords.AsOf, AsOf)
        .Add(QueryWords.Near, Near.Select(Word))
        .ToString();

    /// <summary>gdp, or gdp:2 where it counts double.</summary>
    public static string Word(WeightedIndicator indicator) => indicator.Weight == 1
        ? indicator.Code
        : $"{indicator.Code}:{indicator.Weight.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    /// <summary>
    /// With another home province. When none was chosen before and no peers are named, its region's first group or its
    /// neighbours become the peers: thirty at once are too many to begin with.
    /// </summary>
    public GapsView From(string home, Dataset dataset)
    {
        if (Home is not null || Peers.Count > 0)
        {
            return this with { Home = home };
        }

        var group = dataset.PeerGroups.FirstOrDefault(group => group.Members.Contains(home));
        return this with { Home = home, Peers = [group?.Code ?? QueryWords.Neighbours] };
    }
}
