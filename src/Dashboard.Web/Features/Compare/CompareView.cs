using Dashboard.Data.Comparison;
using Dashboard.Web.Shell;

namespace Dashboard.Web.Features.Compare;

public enum CompareRows
{
    All,

    /// <summary>Only rows in which not every province says the same.</summary>
    Differ,

    /// <summary>Only rows that the home province lacks; without one, rows that some province lacks.</summary>
    Gaps,
}

/// <summary>Under what the rows stand.</summary>
public enum CompareGroups
{
    Theme,
    Pillar,
}

/// <summary>Which numbers count in totals, ranks and charts.</summary>
public enum CompareNumbers
{
    Comparable,

    /// <summary>The provinces' own that do not compare, too.</summary>
    Incomparable,
}

/// <summary>The form in which a comparison is shown.</summary>
public enum CompareTab
{
    Table,

    /// <summary>Heat map of all rows, bars of one.</summary>
    Chart,
    Map,
    Timeline,
}

/// <summary>What the address of the comparison says.</summary>
/// <param name="Provinces">Codes in the order of the columns; empty when the address names none.</param>
/// <param name="Home">Code; its column comes first, whether <paramref name="Provinces"/> names it or not.</param>
/// <param name="Themes">Codes; empty means the four structured themes.</param>
/// <param name="Facet">Code of the row that bars and map show; null leaves the choice to the page.</param>
/// <param name="Numbers">Which numbers count in totals, ranks and charts.</param>
/// <param name="ByPillar">Themes stand under their pillars.</param>
public sealed record CompareView(
    IReadOnlyList<string> Provinces,
    string? Home,
    IReadOnlyList<string> Themes,
    DateOnly? AsOf,
    CompareRows Rows,
    CompareTab Tab = CompareTab.Table,
    string? Facet = null,
    bool ByPillar = false,
    CompareNumbers Numbers = CompareNumbers.Comparable)
{
    public const string Path = "/compare";
    public const int FewestColumns = 2;

    /// <summary>With more columns a cell shows its symbol and number only.</summary>
    public const int MostFullColumns = 8;

    public static CompareView Default { get; } = new([], null, [], null, CompareRows.All);

    /// <summary>Codes, the home province first.</summary>
    public IReadOnlyList<string> Columns => Home is null ? Provinces : [Home, .. Provinces.Where(code => code != Home)];

    public bool IsCompact => Columns.Count > MostFullColumns;

    public static CompareView Parse(QueryReader query) => new(
        query.Provinces(),
        query.Home(),
        query.Themes(),
        query.AsOf(),
        query.Choice(QueryWords.Rows, CompareRows.All),
        query.Choice(QueryWords.Tab, CompareTab.Table),
        query.Facet(),
        query.Choice(QueryWords.Group, CompareGroups.Theme) == CompareGroups.Pillar,
        query.Choice(QueryWords.Include, CompareNumbers.Comparable));

    public ComparisonQuery ToQuery() => new(Columns, Themes, AsOf, Numbers == CompareNumbers.Incomparable);

    public string ToUrl() => Write(Path, Provinces)
        .Add(QueryWords.Rows, Rows, CompareRows.All)
        .Add(QueryWords.Tab, Tab, CompareTab.Table)
        .Add(QueryWords.Include, Numbers, CompareNumbers.Comparable)
        .Add(QueryWords.Facet, Facet)
        .Add(QueryWords.Group, ByPillar ? CompareGroups.Pillar : CompareGroups.Theme, CompareGroups.Theme)
        .ToString();

    /// <summary>The address with a stand-in of <see cref="ListLink"/> for its provinces and that of <see cref="DayLink"/> for its day.</summary>
    public string ToUrl(string standIn) => (this with { Provinces = [standIn], AsOf = DayLink.StandIn }).ToUrl();

    /// <summary>The workbook of the same view.</summary>
    public string ExportUrl() =>
        Write("/exports/comparison.xlsx", Columns)
            .Add(QueryWords.Rows, Rows, CompareRows.All)
            .Add(QueryWords.Include, Numbers, CompareNumbers.Comparable)
            .ToString();

    /// <summary>The memo of the home province against the other columns.</summary>
    public string MemoUrl() => new QueryWriter("/exports/memo.docx")
        .Add(QueryWords.Home, Home)
        .Add(QueryWords.Peers, Columns.Where(code => code != Home))
        .Add(QueryWords.Themes, Themes)
        .Add(QueryWords.AsOf, AsOf)
        .ToString();

    public CompareView Drop(string code) => this with
    {
        Provinces = [.. Columns.Where(column => column != code)],
        Home = Home == code ? null : Home,
    };

    /// <summary>Takes a column in or out; too few to compare are never left.</summary>
    public CompareView Toggle(string code) =>
        !Columns.Contains(code) ? this with { Provinces = [.. Columns, code] }
        : Columns.Count > FewestColumns ? Drop(code)
        : this;

    /// <summary>Moves a column by so many places; the home province's stays first, and nothing leaves the table.</summary>
    public CompareView Move(string code, int places)
    {
        var order = Columns.ToList();
        var from = order.IndexOf(code);
        if (from < 0 || code == Home)
        {
            return this;
        }

        order.RemoveAt(from);
        order.Insert(Math.Clamp(from + places, Home is null ? 0 : 1, order.Count), code);
        return this with { Provinces = order };
    }

    public CompareView Pin(string? home) => this with { Provinces = Columns, Home = home };

    private QueryWriter Write(string path, IReadOnlyList<string> provinces) => new QueryWriter(path)
        .Add(QueryWords.Provinces, provinces)
        .Add(QueryWords.Home, Home)
        .Add(QueryWords.Themes, Themes)
        .Add(QueryWords.AsOf, AsOf);
}
