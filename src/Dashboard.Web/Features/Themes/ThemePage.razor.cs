using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Charts;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Dashboard.Web.Shell.Presentation;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Themes;

/// <summary>A theme: its definition and rule, the state of the field, and every province's records with their sources.</summary>
public sealed partial class ThemePage
{
    [Inject]
    public required IStringLocalizer<ThemesText> Text { get; init; }

    [Inject]
    public required ThemeCharts Charts { get; init; }

    [Parameter]
    public string Code { get; set; } = "";

    private ThemeView View { get; set; } = null!;

    private ThemeReport? Report { get; set; }

    private IReadOnlyList<ThemeColumn> Columns { get; set; } = [];

    private DateOnly Today => View.AsOf ?? Data.AsOf;

    private bool IsShown(Measure measure) => View.Shows(measure, Data.StatusDay(View.AsOf));

    private IReadOnlyList<StandardRow> Standards =>
        [.. StructuredViews.Standards(Data, View.AsOf).Where(row => IsShown(row.Measure))];

    private IReadOnlyList<StandardRow> Platforms =>
    [
        .. from province in Report!.Provinces
           from measure in province.Measures.OfType<CarbonFootprintMeasure>()
           where measure.Platform is not null
           select new StandardRow(province.Province, measure),
    ];

    private IReadOnlyList<(string Text, string Url)> Exports =>
    [
        (Text["ExportExcel"], View.ExportUrl()),
        (Text["ExportMapPng"], PageUrls.MapFile("png", new Metric(MetricKind.State, Code), View.AsOf)),
        (Text["ExportMapSvg"], PageUrls.MapFile("svg", new Metric(MetricKind.State, Code), View.AsOf)),
        .. ThemeCharts.Of(Report!.Theme).SelectMany(chart => ((string, string)[])
        [
            (Text["ExportChartPng", ChartName(chart)], PageUrls.ChartFile("png", Code, QueryWords.Of(chart), View.AsOf)),
            (Text["ExportChartSvg", ChartName(chart)], PageUrls.ChartFile("svg", Code, QueryWords.Of(chart), View.AsOf)),
        ]),
        (Text["ExportList"], PageUrls.MeasuresFile("csv", Filter)),
    ];

    private List<ShowStep> Steps =>
        [.. Data.Themes.Select(theme => new ShowStep(Words.Of(theme.Name), (View with { Code = theme.Code }).ToUrl()))];

    private string ChartName(ThemeChart chart) => chart switch
    {
        ThemeChart.Centres => Text["Centres"],
        ThemeChart.Funds => Text["FundsChart"],
        _ => Text["FirstYears"],
    };

    private MeasureFilter Filter => MeasureFilter.None with
    {
        Themes = [Code], Levels = View.Levels, Statuses = View.Statuses, AsOf = View.AsOf,
    };

    private ChartSpec FirstYears => Charts.Years(Report!.FirstYears);

    protected override void Show(QueryReader query)
    {
        View = ThemeView.Parse(Code, query);
        if (!Data.ThemesByCode.TryGetValue(Code, out var theme))
        {
            Report = null;
            Navigation.NotFound();
            return;
        }

        Report = ThemeReport.Build(Data, theme, View);
        Columns = new ThemeColumns(Words, Text, code => Words.Of(Data.TracksByCode[code].Name)).Of(theme.Kind);
    }

    /// <summary>"Any", then each value, which a link takes up or drops.</summary>
    private IEnumerable<(string Name, string Url, bool IsChosen)> Choices<T>(
        IEnumerable<T> all, IReadOnlyList<T> chosen, Func<T, string> name, Func<IReadOnlyList<T>, ThemeView> replace)
        where T : struct, Enum => all
            .Select(value =>
            {
                var isChosen = chosen.Contains(value);
                IReadOnlyList<T> toggled = isChosen ? [.. chosen.Where(other => !other.Equals(value))] : [.. chosen, value];
                return (name(value), replace(toggled).ToUrl(), isChosen);
            })
            .Prepend((Text["Any"], replace([]).ToUrl(), chosen.Count == 0));
}
