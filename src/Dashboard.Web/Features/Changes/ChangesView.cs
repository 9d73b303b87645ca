using Dashboard.Data.Comparison;
using Dashboard.Web.Shell;

namespace Dashboard.Web.Features.Changes;

/// <summary>Which changes are listed.</summary>
public enum ChangeTab
{
    All,
    New,
    Due,
    Coming,
    Ended,
    Superseded,
    Undated,
}

/// <summary>What the address of the changes says.</summary>
/// <param name="From">Null for a year before the other day.</param>
/// <param name="To">Null for the data's own day.</param>
public sealed record ChangesView(
    DateOnly? From, DateOnly? To, IReadOnlyList<string> Provinces, IReadOnlyList<string> Themes, ChangeTab Tab)
{
    public const string Path = "/changes";

    public static ChangesView Parse(QueryReader query)
    {
        var view = new ChangesView(
            query.ViewDay(QueryWords.IssuedFrom), query.ViewDay(QueryWords.IssuedTo), query.Provinces(), query.Themes(),
            query.Choice(QueryWords.Tab, ChangeTab.All));
        if (view.From > (view.To ?? query.Latest))
        {
            query.AddFault(QueryFault.FromAfterTo);
            return view with { From = null, To = null };
        }

        return view;
    }

    public string ToUrl() => Write(Path).Add(QueryWords.Tab, Tab, ChangeTab.All).ToString();

    public string ExportUrl() => Write("/exports/changes.xlsx").Add(QueryWords.Tab, Tab, ChangeTab.All).ToString();

    public ChangeList Of(Dataset dataset)
    {
        var to = To ?? dataset.AsOf;
        return Data.Comparison.Changes.Between(dataset, From ?? to.AddYears(-1), to, Provinces, Themes);
    }

    public bool Lists(Change change) => Tab switch
    {
        ChangeTab.All => true,
        ChangeTab.New => change.Kind == ChangeKind.New,
        ChangeTab.Due => change.Kind == ChangeKind.Due,
        ChangeTab.Coming => change.Kind == ChangeKind.Coming,
        ChangeTab.Ended => change.Kind == ChangeKind.Ended,
        ChangeTab.Superseded => change.Kind == ChangeKind.Superseded,
        ChangeTab.Undated => change.Kind == ChangeKind.Undated,
        _ => throw new InvalidOperationException($"Unknown tab {Tab}."),
    };

    private QueryWriter Write(string path) => new QueryWriter(path)
        .Add(QueryWords.IssuedFrom, From)
        .Add(QueryWords.IssuedTo, To)
        .Add(QueryWords.Provinces, Provinces)
        .Add(QueryWords.Themes, Themes);
}
