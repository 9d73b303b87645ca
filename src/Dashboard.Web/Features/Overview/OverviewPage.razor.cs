using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Map;
using Dashboard.Web.Map.Pictures;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Dashboard.Web.Shell.Parts;
using Dashboard.Web.Shell.Presentation;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;

namespace Dashboard.Web.Features.Overview;

/// <summary>Who has what, how well proven, what is new.</summary>
public partial class OverviewPage
{
    private static readonly OverviewTab[] Tabs = [OverviewTab.Map, OverviewTab.Tiles, OverviewTab.Table, OverviewTab.Multiples];

    private OverviewView view = null!;

    /// <summary>The view as links of the page write it.</summary>
    private OverviewView links = null!;
    private OverviewReport? report;
    private Dataset? reported;
    private MetricView metric = null!;

    /// <summary>The metric on the day of the address; <see cref="metric"/> is on the slider's while that moves.</summary>
    private MetricView settled = null!;
    private IReadOnlyList<DateOnly> days = [];

    /// <summary>Null in every form but that of several maps.</summary>
    private MultiplesView? maps;

    /// <summary>The day that the slider shows for the moment; the address still says the one before.</summary>
    private DateOnly? preview;

    /// <summary>While the slider moves on a page that holds map and tiles for the width to choose: which of them need not follow.</summary>
    private bool? mapIsHidden;

    /// <summary>While the browser is asked there is nothing new to show.</summary>
    private bool asking;

    /// <summary>How the reader divides the values; on the slider's way the limits of the newest day hold instead.</summary>
    private ClassMethod chosenClasses;
    private bool selecting;
    private bool enlarged;

    [Inject]
    public required IStringLocalizer<OverviewText> Text { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    /// <summary>The map as it is asked for by default, then theme by theme who has it.</summary>
    private List<ShowStep> Steps => maps is not null ? MultiplesSteps :
    [
        new(Text["DistributionTitle"], (view with { Metric = Metric.Default, From = null }).ToUrl()),
        .. Data.Themes.Select(theme => new ShowStep(
            Words.Of(theme.Name), view.With(new(MetricKind.State, theme.Code)).ToUrl())),
    ];

    /// <summary>Who has what by theme, then each theme through the years.</summary>
    private List<ShowStep> MultiplesSteps =>
    [
        new(Text["WayThemes"], (view with { Maps = view.IsByThemes ? view.Maps : MultiplesQuery.Default }).With(StatesByTheme).ToUrl()),
        .. MetricChoices.MainThemes(Data).Select(theme => new ShowStep(
            Words.Of(theme.Name), (view with { Maps = new([], []) }).With(new(MetricKind.State, theme.Code)).ToUrl())),
    ];

    /// <summary>Whatever theme the metric names, the maps are the same.</summary>
    private Metric StatesByTheme => view is { IsByThemes: true, Metric.Kind: MetricKind.State } ? view.Metric : new(MetricKind.State, Data.Themes[0].Code);

    /// <summary>There is one map because the metric has no more, not because the reader asked for one.</summary>
    private bool HasOneDayOnly => maps is { ByDays: true, Maps.Count: 1 } && (view.Maps.Days is not { Count: 1 } || !Multiples.KnowsDays(view.Metric));

    private DateOnly On => view.AsOf ?? Data.AsOf;

    private IReadOnlyList<(string? Css, OverviewTab Shown)> Switches => view.Tab == OverviewTab.Auto
        ? [("if-wide", OverviewTab.Map), ("if-narrow", OverviewTab.Tiles)]
        : [(null, view.Tab)];

    /// <summary>Tools of the map vanish with it.</summary>
    private string? OnMap => view.Tab == OverviewTab.Auto ? "if-wide" : null;

    private IReadOnlyList<(string Text, string Url)> Downloads =>
    [
        (Text["DownloadMeasures"], PageUrls.MeasuresFile("xlsx", Listed)),
        (Text["DownloadMeasuresCsv"], PageUrls.MeasuresFile("csv", Listed)),
        (Text["DownloadComparison"], PageUrls.ComparisonFile(view.Selected.Count > 1 ? view.Selected : [], links.AsOf)),
        (Text[maps is null ? "DownloadMapPng" : "DownloadMapsPng"], MapFile("png")),
        (Text[maps is null ? "DownloadMapSvg" : "DownloadMapsSvg"], MapFile("svg")),
    ];

    /// <summary>Statuses that narrow the map narrow the list of it too.</summary>
    private MeasureFilter Listed => MeasureFilter.None with { Provinces = view.Selected, Statuses = view.Metric.Statuses.Statuses, AsOf = links.AsOf };

    protected override IReadOnlyList<string> KnownWords => OverviewView.Known;

    protected override void Show(QueryReader query)
    {
        view = OverviewView.Parse(query);
        links = view with { AsOf = Linked(view.AsOf) };
        if (view is { AsOf: null } or { Classes: not ClassMethod.Fixed })
        {
            chosenClasses = view.Classes;
        }

        (preview, mapIsHidden, days) = (null, null, DaySteps.Of(Data));
        metric = settled = Metrics.Build(Data, view.Metric, view.AsOf, view.Classes, view.From, limits: view.Limits);
        maps = view.Tab == OverviewTab.Multiples
            ? Multiples.Build(Data, view.Metric, view.Maps, view.AsOf, view.Classes, view.From, view.Limits)
            : null;
        if (report is null || reported != Data || report.AsOf != view.AsOf)
        {
            (report, reported) = (OverviewReport.Of(Data, view.AsOf), Data);
        }
    }

    private string UrlOf(string code) => PageUrls.Province(code, view.Home, links.AsOf);

    private Theme? MapTheme => Metrics.ThemeOf(Data, view.Metric);

    /// <summary>For who has no pointer to hover with: a tap opens the unit itself.</summary>
    private IReadOnlyList<(Province Province, Theme Theme, CellState State)> EmptyUnits =>
        [.. from value in settled.Values
            where value.State is { } state && StateLink.IsEmpty(value.Province, state)
            select (value.Province, MapTheme!, value.State!.Value)];

    private string MapFile(string extension) => maps is null
        ? PageUrls.MapFile(extension, view.Metric, links.AsOf, view.Classes, view.From, limits: view.Limits, marks: Marks)
        : PageUrls.MultiplesFile(extension, view.Metric, view.Maps, links.AsOf, view.Classes, view.From, view.Limits, Marks);

    private MapMarks Marks => new(view.Home, view.Selected, Selected: true);

    /// <summary>The map alone, large. A map of several days leads to its own day.</summary>
    private string MapUrl(MultipleMap map) => (view.As(OverviewTab.Map) with { Maps = MultiplesQuery.Default, AsOf = DayOf(map) }).With(map.View.Metric).ToUrl();

    private string RecordsUrl(MultipleMap map, Province province) => MultiplesWords.RecordsUrl(Data, map.View.Metric, province, DayOf(map));

    private string RecordsUrl(Province province) => MultiplesWords.RecordsUrl(Data, view.Metric, province, links.AsOf);

    private DateOnly? DayOf(MultipleMap map) =>
        !view.IsByDays || view.Metric.Kind == MetricKind.Indicator || map.Day >= Data.AsOf ? view.AsOf : map.Day;

    private string Name(string code) => Words.Of(Data.ProvincesByCode[code].ShortName);

    protected override bool ShouldRender() => !asking;

    /// <summary>Only what is seen follows; all else waits until the slider rests, so that a step sends little. Limits stay the same, or colours would lie.</summary>
    private async Task PreviewAsync(DateOnly day)
    {
        if (view.Tab == OverviewTab.Auto && mapIsHidden is null)
        {
            asking = true;
            try
            {
                mapIsHidden = await Script.InvokeAsync<bool>("dashboard.isHidden", ".sheet");
            }
            finally
            {
                asking = false;
            }
        }

        preview = day;
        metric = Metrics.Build(Data, view.Metric, day, ClassMethod.Fixed, view.From, limits: view.Limits);
    }

    private string UrlOn(DateOnly? day) => (view with { AsOf = day, Classes = day is null || settled.HasStates ? chosenClasses : ClassMethod.Fixed }).ToUrl();

    private void Select(IReadOnlyList<string> codes) =>
        Navigation.NavigateTo((view with { Selected = [.. view.Selected.Union(codes).Take(QueryReader.MostProvinces)] }).ToUrl(), replace: true);

    /// <summary>Each choice replaces the one before: going back leaves the page, not a selection step by step.</summary>
    private void Toggle(string code) => Navigation.NavigateTo(view.Toggle(code).ToUrl(), replace: true);
}
