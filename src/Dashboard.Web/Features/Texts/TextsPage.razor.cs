using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Dashboard.Web.Shell.Presentation;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Texts;

/// <summary>One document a province next to each other, with what binds and what is only hoped for marked in them.</summary>
public sealed partial class TextsPage
{
    private const int MostOthers = 20;
    private const int MostNames = 5;

    private TextsView view = null!;
    private TextsReport? report;

    [Inject]
    public required IStringLocalizer<TextsText> Text { get; init; }

    [Inject]
    public required IStringLocalizer<PickerText> Pick { get; init; }

    private DateOnly On => Data.StatusDay(view.AsOf);

    private string Title => report!.Columns.Count(column => column.Measure is not null) is var count and > 0
        ? Text["Title", Words.Of(report.Theme.Name), count]
        : Text["TitleNone", Words.Of(report.Theme.Name)];

    private IReadOnlyList<string> Others => [.. report!.Shown.Columns.Where(code => code != report.Shown.Home)];

    private string ProvinceNames => report!.Columns.Count <= MostNames
        ? Words.Join(report.Columns.Select(column => Words.Of(column.Province.ShortName)))
        : Pick["ProvincesMany", Words.Join(report.Columns.Take(3).Select(column => Words.Of(column.Province.ShortName))), report.Columns.Count];

    private IEnumerable<(string Name, string Url, bool IsChosen)> Themes => Data.Themes.Select(theme => (
        Words.Of(theme.Name),
        (report!.Shown with { Theme = theme.Code, Documents = [] }).ToUrl(),
        theme.Code == report.Theme.Code));

    private List<ShowStep> Steps => [.. Themes.Select(theme => new ShowStep(theme.Name, theme.Url))];

    private IReadOnlyList<(string Name, string Url)> Groups =>
        [.. Data.PeerGroups.Select(group => (Words.Of(group.Name), (report!.Shown with { Provinces = group.Members, Documents = [] }).ToUrl()))];

    private string CompareUrl =>
        PageUrls.Compare(report!.Shown.Columns, [report.Theme.Code], report.Shown.Home, view.AsOf);

    public static string Css(MarkClass mark) => QueryWords.Of(mark);

    protected override void Show(QueryReader query)
    {
        view = TextsView.Parse(query);
        report = TextsReport.Build(Data, view);
        foreach (var id in report.Misplaced)
        {
            query.AddFault(QueryFault.Misplaced(QueryWords.Documents, id));
        }
    }

    /// <summary>A summary that is not there in English is shown in Chinese, and says so to a screen reader.</summary>
    private static string? LanguageOf(Measure measure) => Words.English && string.IsNullOrEmpty(measure.SummaryEn) ? "zh-CN" : null;
}
