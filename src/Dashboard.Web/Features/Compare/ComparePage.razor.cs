using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Dashboard.Web.Shell.Parts;
using Dashboard.Web.Shell.Presentation;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Compare;

/// <summary>Provinces side by side: who has what, on what terms, and how we know.</summary>
public partial class ComparePage : ViewPage
{
    /// <summary>Fewer themes need no links that jump to each.</summary>
    private const int FewestToJump = 2;

    private const int MostNames = 5;
    private const int MostThemeNames = 2;

    [Inject]
    public required IStringLocalizer<CompareText> Text { get; init; }

    [Inject]
    public required IStringLocalizer<PickerText> Pick { get; init; }

    /// <summary>What the address says.</summary>
    private CompareView View { get; set; } = CompareView.Default;

    /// <summary>The same with the provinces that are shown, whether the address names them or not: all links start from it.</summary>
    private CompareView Shown { get; set; } = CompareView.Default;

    /// <summary>Null when there are too few provinces to compare.</summary>
    private ComparisonMatrix? Grid { get; set; }

    private IReadOnlyList<ThemeBlock> Blocks { get; set; } = [];

    /// <summary>All of them; in show mode one theme at a time.</summary>
    private IReadOnlyList<ThemeBlock> ShownBlocks { get; set; } = [];

    private int Part { get; set; } = -1;

    /// <summary>The row that bars and map show: the chosen one, else the first with numbers that compare, else the first.</summary>
    private ComparisonRow? ShownRow
    {
        get
        {
            var rows = ShownBlocks.SelectMany(block => block.Facets).ToList();
            return rows.Find(row => row.Facet!.Code == View.Facet)
                ?? rows.Find(row => row.Facet!.IsNumeric && row.Totals.Counted > 1)
                ?? rows.Find(row => row.Facet!.IsNumeric)
                ?? rows.FirstOrDefault();
        }
    }

    private IEnumerable<(string Name, string Url, bool IsChosen)> FacetChoices => ShownBlocks
        .SelectMany(block => block.Facets)
        .Where(row => View.Tab == CompareTab.Map || row.Facet!.IsNumeric)
        .Select(row => (
            $"{Words.Of(row.Theme.Name)}{(Words.English ? ": " : "：")}{Words.Of(row.Facet!.Name)}",
            UrlOf(Shown with { Facet = row.Facet.Code }),
            row.Facet == ShownRow?.Facet));

    /// <summary>The documents of the columns and themes that are shown, by theme, then by their beginning.</summary>
    private IReadOnlyList<TimelineRow> TimelineRows
    {
        get
        {
            var themes = ShownBlocks.Select(block => block.Theme).ToHashSet();
            return [.. Grid!.Provinces
                .SelectMany(province => StructuredViews.Timeline(Data, province.Code, View.AsOf))
                .Where(row => themes.Contains(row.Theme))
                .OrderBy(row => row.Theme.Order)
                .ThenBy(row => row.Start is null)
                .ThenBy(row => row.Start)
                .ThenBy(row => row.Measure.Id, StringComparer.Ordinal)];
        }
    }

    /// <summary>The columns of which a theme has no document to draw.</summary>
    private IReadOnlyList<(Province Province, Theme Theme, CellState State)> EmptyCellsOfTimeline =>
        [.. from block in ShownBlocks
            from cell in block.Summary.Cells
            let province = Data.ProvincesByCode[cell.ProvinceCode]
            where StateLink.IsEmpty(province, cell.State)
            select (province, block.Theme, cell.State)];

    private string LeadOf(TimelineRow row) =>
        $"{ShortName(row.Measure.ProvinceCode)}{(Words.English ? ", " : "　")}{Words.Of(row.Theme.Name)}";

    private IReadOnlyList<ShowStep> Steps => [.. Blocks.Select(block => new ShowStep(Words.Of(block.Theme.Name), Shown.ToUrl()))];

    /// <summary>Who was chosen in the reader's place.</summary>
    private string? Hint { get; set; }

    protected override void Show(QueryReader query)
    {
        View = CompareView.Parse(query);
        var misread = query.Faults.Any(fault => fault.Parameter == QueryWords.Provinces);
        Hint = null;
        Shown = View;
        if (View.Provinces.Count == 0 && !misread)
        {
            var chosen = DefaultProvinces.For(Data, View.Home);
            Shown = View with { Provinces = chosen.Codes };
            Hint = Text["DefaultHint", chosen.Name is { } name ? Words.Of(name) : Text["DefaultOfHome", ShortName(View.Home!)].Value];
        }

        if (Shown.Columns.Count < CompareView.FewestColumns)
        {
            if (query.Faults.Count == 0)
            {
                query.AddFault(QueryFault.TooFew(QueryWords.Provinces, CompareView.FewestColumns));
            }

            (Grid, Blocks, ShownBlocks, Part) = (null, [], [], -1);
            return;
        }

        Shown = Shown with { Provinces = Shown.Columns };
        Grid = Matrix.Build(Data, Shown.ToQuery());
        Blocks = RowFilter.Apply(Grid, View.Rows, View.Home is not null);
        if (View.ByPillar)
        {
            Blocks = [.. Blocks.OrderBy(block => block.Theme.Pillar)];
        }

        Part = PartOf(Blocks.Count);
        ShownBlocks = Shows && Part >= 0 ? [Blocks[Part]] : Blocks;
    }

    /// <summary>Number of the shown rows' own values that do not compare.</summary>
    private int Incomparable => ShownBlocks.SelectMany(block => block.Facets).Sum(row => row.Totals.Incomparable);

    private bool Includes => View.Numbers == CompareNumbers.Incomparable;

    /// <summary>Hong Kong and Macao are no provinces.</summary>
    private string Title => Text[
        Shown.Columns.All(code => Data.ProvincesByCode[code].HasData) ? "Title" : "TitlePlaces", Counted(Shown.Columns.Count)];

    private string HomeName => View.Home is { } home ? ShortName(home) : Pick["HomeNone"];

    private string ProvinceNames => Shown.Columns.Count switch
    {
        0 => Pick["HomeNone"],
        <= MostNames => Words.Join(Shown.Columns.Select(ShortName)),
        var count => Pick["ProvincesMany", Words.Join(Shown.Columns.Take(3).Select(ShortName)), count],
    };

    private string ThemeNames => View.Themes.Count switch
    {
        0 => Pick["ThemesFour"],
        _ when View.Themes.Count == Data.Themes.Count => Pick["ThemesAll"],
        > MostThemeNames => Pick["ThemesMany", View.Themes.Count],
        _ => Words.Join(View.Themes.Select(code => Words.Of(Data.ThemesByCode[code].Name))),
    };

    private string Caption => Text["Caption",
        Words.Join(Shown.Columns.Select(ShortName)), ThemeNames, Words.Format("AsOfLatest", Words.Date(View.AsOf ?? Data.AsOf))];

    private IReadOnlyList<(string Text, string Url)> Exports =>
    [
        (Text["ExportExcel"], Shown.ExportUrl()),
        .. View.Home is null ? Array.Empty<(string, string)>() : [(Text["ExportMemo"].Value, Shown.MemoUrl())],
        (Text["ExportCsv"], PageUrls.MeasuresFile("csv", RecordsOfView)),
        .. View.Tab == CompareTab.Map && ShownRow?.Facet is { } facet
            ? [(Text["ExportMapPng"].Value, MapFile("png", facet)), (Text["ExportMapSvg"].Value, MapFile("svg", facet))]
            : Array.Empty<(string, string)>(),
    ];

    private string MapFile(string extension, Facet facet) =>
        PageUrls.MapFile(extension, new(MetricKind.Facet, facet.Code), View.AsOf, numbers: View.Numbers, marks: new(View.Home, [.. View.Columns.Where(code => code != View.Home)]));

    private Unplaced LeftOut => Unplaced.Of(Data, View.AsOf, Shown.Columns, Blocks.Select(block => block.Theme.Code));

    /// <summary>The records behind the comparison.</summary>
    private MeasureFilter RecordsOfView => MeasureFilter.None with
    {
        Provinces = Shown.Columns,
        Themes = View.Themes.Count > 0 ? View.Themes : [.. Data.Themes.Where(theme => theme.IsStructured).Select(theme => theme.Code)],
        AsOf = View.AsOf,
    };

    private IReadOnlyList<(string Name, string Url)> Groups =>
    [
        .. View.Home is { } home && DefaultProvinces.For(Data, home) is { Name: null, Codes: var nearby }
            ? [(Pick["Neighbours", ShortName(home)].Value, With(nearby))]
            : Array.Empty<(string, string)>(),
        .. Data.PeerGroups.Select(group => (Words.Of(group.Name), With(group.Members))),
        (Pick["All31"], With([.. Data.CoveredProvinces.Select(province => province.Code)])),
    ];

    private IReadOnlyList<(string Name, string Url)> ThemeChoices =>
    [
        (Pick["ThemesFour"], UrlOf(Shown with { Themes = [] })),
        (Pick["ThemesAll"], UrlOf(Shown with { Themes = [.. Data.Themes.Select(theme => theme.Code)] })),
        .. Enum.GetValues<Pillar>().Select(pillar => (Words.Of(pillar), UrlOf(Shown with
        {
            Themes = [.. Data.Themes.Where(theme => theme.Pillar == pillar).Select(theme => theme.Code)],
        }))),
    ];

    private string? IndicatorNote =>
        Data.NewestComplete(HeadIndicators.Gdp) is { } gdp && Data.NewestComplete(HeadIndicators.RdIntensity) is { } rd
            ? Text["IndicatorNote", gdp.Year, Words.Of(new LocalizedText(gdp.VintageZh ?? "", gdp.VintageEn)), rd.Year].Value
            : null;

    private string RowsName(CompareRows rows) => rows switch
    {
        CompareRows.All => Text["RowsAll"],
        CompareRows.Differ => Text["RowsDiffer"],
        _ when View.Home is { } home => Text["RowsGapsHome", ShortName(home)],
        _ => Text["RowsGaps"],
    };

    /// <summary>The home province is a choice of its own.</summary>
    private static IReadOnlyList<string> Others(CompareView view) => [.. view.Columns.Where(code => code != view.Home)];

    /// <summary>The address of another view of the same provinces.</summary>
    private string UrlOf(CompareView view) => RendererInfo.IsInteractive ? view.ToUrl(ListLink.Same) : view.ToUrl();

    private KeyValuePair<string, object>[] To(CompareView view) => ListLink.To(UrlOf(view));

    private string With(IReadOnlyList<string> provinces) => (View with { Provinces = provinces, AsOf = Linked(View.AsOf) }).ToUrl();

    /// <summary>Each choice replaces the one before: going back leaves the page, not a choice of columns step by step.</summary>
    private void Toggle(string code) => Navigation.NavigateTo(Shown.Toggle(code).ToUrl(), replace: true);

    private string ShortName(string code) => Words.Of(Data.ProvincesByCode[code].ShortName);

    private string Counted(int count)
    {
        var numerals = Text["Numerals"].Value;
        return !Words.English && count < numerals.Length
            ? numerals[count].ToString()
            : count.ToString(System.Globalization.CultureInfo.InvariantCulture) + (Words.English ? "" : " ");
    }

    private static int CountRows(ThemeBlock block) => block.Facets.Count + 1;
}
