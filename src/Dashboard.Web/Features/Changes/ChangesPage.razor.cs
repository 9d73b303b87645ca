using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Dashboard.Web.Shell.Parts;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Changes;

/// <summary>What became new, fell due, ended or was superseded between two days, by theme and province.</summary>
public sealed partial class ChangesPage
{
    private static readonly ChangeTab[] AllKinds = [ChangeTab.New, ChangeTab.Due, ChangeTab.Coming, ChangeTab.Ended, ChangeTab.Superseded, ChangeTab.Undated];

    [Inject]
    public required IStringLocalizer<ChangesText> Text { get; init; }

    private ChangesView View { get; set; } = null!;

    /// <summary>Of all kinds.</summary>
    private ChangeList All { get; set; } = null!;

    /// <summary>Of the kind that is shown.</summary>
    private IReadOnlyList<Change> Listed { get; set; } = [];

    private IReadOnlyList<(Theme Theme, IReadOnlyList<Change> Changes)> ByTheme { get; set; } = [];

    /// <summary>Rows of a theme; the workbook has them all.</summary>
    private int MostRows => ByTheme.Count == 1 ? 200 : 20;

    /// <summary>What comes due after the data's own day has no place in an interval before it.</summary>
    private IEnumerable<ChangeTab> Kinds =>
        AllKinds.Where(tab => tab != ChangeTab.Coming || All.To > Data.AsOf || View.Tab == ChangeTab.Coming);

    private string ProvinceValue => View.Provinces.Count == 0
        ? Text["AnyProvince"]
        : Words.Join(View.Provinces.Select(code => Words.Of(Data.ProvincesByCode[code].ShortName)));

    private string ThemeValue => View.Themes.Count == 0
        ? Text["AnyTheme"]
        : Words.Join(View.Themes.Select(code => Words.Of(Data.ThemesByCode[code].Name)));

    private IEnumerable<(string Name, string Url, bool IsChosen)> ThemeChoices => Data.Themes
        .Select(theme => (
            Words.Of(theme.Name), (View with { Themes = [theme.Code] }).ToUrl(), View.Themes.Contains(theme.Code)))
        .Prepend((Text["AnyTheme"], (View with { Themes = [] }).ToUrl(), View.Themes.Count == 0));

    private IReadOnlyList<(string Name, string Url)> Spans
    {
        get
        {
            var latest = Data.AsOf;
            return
            [
                (Text["LastYear"], (View with { From = null, To = null }).ToUrl()),
                (Text["ThisYear"], (View with { From = new(latest.Year - 1, 12, 31), To = null }).ToUrl()),
                (Text["FiveYears"], (View with { From = latest.AddYears(-5), To = null }).ToUrl()),
                (Text["ComingYear"], (View with { From = latest, To = latest.AddYears(1) }).ToUrl()),
            ];
        }
    }

    private IReadOnlyList<(string Text, string Url)> Exports => [(Text["Export"], View.ExportUrl())];

    private IEnumerable<CountLink> ProvinceCounts => Data.Provinces
        .Select(province => (province.Code, Name: Words.Of(province.ShortName), Count: Listed.Count(change => change.Measure.ProvinceCode == province.Code)))
        .Where(row => row.Count > 0)
        .OrderByDescending(row => row.Count)
        .Select(row => new CountLink(
            row.Name, row.Count, (View with { Provinces = IsOnly(View.Provinces, row.Code) ? [] : [row.Code] }).ToUrl(), IsOnly(View.Provinces, row.Code)));

    private IEnumerable<CountLink> ThemeCounts => ByTheme
        .OrderByDescending(row => row.Changes.Count)
        .Select(row => new CountLink(
            Words.Of(row.Theme.Name),
            row.Changes.Count,
            (View with { Themes = IsOnly(View.Themes, row.Theme.Code) ? [] : [row.Theme.Code] }).ToUrl(),
            IsOnly(View.Themes, row.Theme.Code)));

    protected override void Show(QueryReader query)
    {
        View = ChangesView.Parse(query);
        All = View.Of(Data);
        Listed = [.. All.Items.Where(View.Lists)];
        ByTheme =
        [
            .. Listed.GroupBy(change => change.Measure.ThemeCode)
                .Select(group => (Data.ThemesByCode[group.Key], (IReadOnlyList<Change>)[.. group])),
        ];
    }

    private int Count(ChangeTab tab) => All.Items.Count((View with { Tab = tab }).Lists);

    /// <summary>新增 5 · 期满待核 2.</summary>
    private string Summary(IReadOnlyList<Change> changes) => string.Join(" · ", changes
        .GroupBy(change => change.Kind)
        .OrderBy(group => group.Key)
        .Select(group => $"{Text[$"Kind{group.Key}"]} {Words.Number(group.Count())}"));

    private static bool IsOnly(IReadOnlyList<string> chosen, string code) => chosen is [var only] && only == code;
}
