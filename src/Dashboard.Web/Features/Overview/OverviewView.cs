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

    /// <summary>The map for several themes or several days on one sheet.</summary>
    Multiples,
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

    /// <summary>What it reads of a query.</summary>
    public static IReadOnlyList<string> Known { get; } =
    [
        QueryWords.Metric, QueryWords.Status, QueryWords.Classes, QueryWords.Limits, QueryWords.IssuedFrom, QueryWords.Home, QueryWords.Provinces,
        QueryWords.AsOf, QueryWords.Themes, QueryWords.Dates, QueryWords.Tab,
    ];

    /// <summary>The reader's own limits of fixed classes, rising; empty for those of the newest data.</summary>
    public IReadOnlyList<decimal> Limits { get; init; } = [];

    /// <summary>What was typed for limits and not taken; no part of the address.</summary>
    public string? RefusedLimits { get; init; }

    /// <summary>Which maps <see cref="OverviewTab.Multiples"/> holds; no other form has any.</summary>
    public MultiplesQuery Maps { get; init; } = MultiplesQuery.Default;

    public static OverviewView Parse(QueryReader query)
    {
        var tab = query.Choice(QueryWords.Tab, OverviewTab.Auto);
        var (metric, asOf) = (tab == OverviewTab.Multiples ? query.Metric() : query.MetricOfOneMap(), query.AsOf());
        var maps = tab == OverviewTab.Multiples ? query.Multiples(metric) : null;
        if (maps is null)
        {
            query.NoMultiples();
        }

        var classes = query.Classes(metric);
        var from = query.ChangeSince(metric, asOf, maps);
        var limits = query.Limits(metric, classes, from);
        return new(
            metric,
            tab,
            query.Home(),
            query.Provinces(),
            asOf,
            classes,
            from)
        {
            Limits = limits,
            RefusedLimits = query.RefusedLimits,
            Maps = maps ?? MultiplesQuery.Default,
        };
    }

    public string ToUrl() => new QueryWriter(Path)
        .Add(QueryWords.Provinces, Selected)
        .Add(QueryWords.Home, Home)
        .Add(QueryWords.AsOf, AsOf)
        .Add(QueryWords.IssuedFrom, From)
        .Add(Metric)
        .Add(QueryWords.Classes, Classes, ClassMethod.Quantile)
        .Add(QueryWords.Limits, Limits)
        .Add(Tab == OverviewTab.Multiples ? Maps : MultiplesQuery.Default)
        .Add(QueryWords.Tab, Tab, OverviewTab.Auto)
        .ToString();

    /// <summary>The maps are one a theme, so that the metric's own theme says nothing.</summary>
    public bool IsByThemes => Tab == OverviewTab.Multiples && !Maps.IsByDays(Metric);

    public bool IsByDays => Tab == OverviewTab.Multiples && Maps.IsByDays(Metric);

    /// <summary>
    /// The same page for another metric: what that one does not know is left behind. Statuses are kept where it has none
    /// of its own.
    /// </summary>
    public OverviewView With(Metric metric)
    {
        metric = metric is { KnowsStatus: true, Statuses.IsEmpty: true } ? metric with { Statuses = Metric.Statuses } : metric;
        var maps = Multiples.KnowsThemes(metric) ? Maps : Maps with { Themes = [] };
        var from = IsLike(metric) && Metrics.KnowsChange(metric) && !(Tab == OverviewTab.Multiples && maps.IsByDays(metric)) ? From : null;
        return (this with
        {
            Metric = metric,
            Maps = maps,
            Classes = metric.Kind is MetricKind.State or MetricKind.Track || (Limits.Count > 0 && !IsLike(metric)) ? ClassMethod.Quantile : Classes,
            Limits = IsLike(metric) ? Limits : [],
        }).Since(from);
    }

    /// <summary>The change since that day, or the values themselves. The reader's own limits of the one say nothing of the other.</summary>
    public OverviewView Since(DateOnly? from) => from is null == From is null
        ? this with { From = from }
        : this with { From = from, Classes = Limits.Count > 0 ? ClassMethod.Quantile : Classes, Limits = [] };

    /// <summary>A count of other measures, or the same one of another kind: what holds of one then holds of the other.</summary>
    private bool IsLike(Metric metric) =>
        metric.Kind == Metric.Kind && (metric.Kind is not (MetricKind.Indicator or MetricKind.Facet) || metric.Subject == Metric.Subject);

    /// <summary>The view in another form.</summary>
    public OverviewView As(OverviewTab tab) => (this with { Tab = tab }).With(Metric);

    /// <summary>The view with the province selected, or no longer.</summary>
    public OverviewView Toggle(string code) => this with
    {
        Selected = Selected.Contains(code) ? [.. Selected.Where(other => other != code)] : [.. Selected, code],
    };
}
