using Dashboard.Data.Comparison;
using Dashboard.Web.Shell;

namespace Dashboard.Web.Features.Overview;

public enum OverviewTab
{
    /// <summary>The map, or on narrow screens the tile grid: the style sheet decides.</summary>
    Auto,
    Map,
    Tiles,
    Table,
}

/// <summary>What the overview's address says.</summary>
/// <param name="Home">Province code.</param>
/// <param name="From">Shows the change since that day, for metrics that know one.</param>
/// <param name="Selected">Province codes, in the order in which they were chosen.</param>
public sealed record OverviewView(
    Metric Metric,
    OverviewTab Tab,
    string? Home,
    IReadOnlyList<string> Selected,
    DateOnly? AsOf,
    ClassMethod Classes = ClassMethod.Quantile,
    DateOnly? From = null)
{
    public const string Path = "/";

    public static OverviewView Parse(QueryReader query)
    {
        var (metric, asOf) = (query.Metric(), query.AsOf());
        return new(
            metric,
            query.Choice(QueryWords.Tab, OverviewTab.Auto),
            query.Home(),
            query.Provinces(),
            asOf,
            query.Choice(QueryWords.Classes, ClassMethod.Quantile),
            query.ChangeSince(metric, asOf));
    }

    public string ToUrl() => new QueryWriter(Path)
        .Add(QueryWords.Provinces, Selected)
        .Add(QueryWords.Home, Home)
        .Add(QueryWords.AsOf, AsOf)
        .Add(QueryWords.IssuedFrom, From)
        .Add(Metric)
        .Add(QueryWords.Classes, Classes, ClassMethod.Quantile)
        .Add(QueryWords.Tab, Tab, OverviewTab.Auto)
        .ToString();

    /// <summary>The view with the province selected, or no longer.</summary>
    public OverviewView Toggle(string code) => this with
    {
        Selected = Selected.Contains(code) ? [.. Selected.Where(other => other != code)] : [.. Selected, code],
    };
}
