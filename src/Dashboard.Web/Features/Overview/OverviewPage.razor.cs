using Dashboard.Data.Comparison;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Overview;

/// <summary>Who has what, how well proven, what is new.</summary>
public partial class OverviewPage
{
    private static readonly OverviewTab[] Tabs = [OverviewTab.Map, OverviewTab.Tiles, OverviewTab.Table];

    private OverviewView view = null!;
    private OverviewReport? report;
    private Dataset? reported;
    private MetricView metric = null!;

    [Inject]
    public required IStringLocalizer<OverviewText> Text { get; init; }

    private DateOnly On => view.AsOf ?? Data.AsOf;

    private IReadOnlyList<(string? Css, OverviewTab Shown)> Switches => view.Tab == OverviewTab.Auto
        ? [("if-wide", OverviewTab.Map), ("if-narrow", OverviewTab.Tiles)]
        : [(null, view.Tab)];

    private IReadOnlyList<(string Text, string Url)> Downloads =>
    [
        (Text["DownloadMeasures"], PageUrls.MeasuresFile("xlsx", MeasureFilter.None with { Provinces = view.Selected, AsOf = view.AsOf })),
        (Text["DownloadMeasuresCsv"], PageUrls.MeasuresFile("csv", MeasureFilter.None with { Provinces = view.Selected, AsOf = view.AsOf })),
        (Text["DownloadComparison"], PageUrls.ComparisonFile(view.Selected.Count > 1 ? view.Selected : [], view.AsOf)),
        (Text["DownloadMapPng"], PageUrls.MapFile("png", view.Metric, view.AsOf, view.Classes, view.From)),
        (Text["DownloadMapSvg"], PageUrls.MapFile("svg", view.Metric, view.AsOf, view.Classes, view.From)),
    ];

    protected override void Show(QueryReader query)
    {
        view = OverviewView.Parse(query);
        metric = Metrics.Build(Data, view.Metric, view.AsOf, view.Classes, view.From);
        if (report is null || reported != Data || report.AsOf != view.AsOf)
        {
            (report, reported) = (OverviewReport.Of(Data, view.AsOf), Data);
        }
    }

    private string UrlOf(string code) => PageUrls.Province(code, view.Home, view.AsOf);

    private string Name(string code) => Words.Of(Data.ProvincesByCode[code].ShortName);

    /// <summary>Each choice replaces the one before: going back leaves the page, not a selection step by step.</summary>
    private void Toggle(string code) => Navigation.NavigateTo(view.Toggle(code).ToUrl(), replace: true);
}
