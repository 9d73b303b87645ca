using Dashboard.Data.Comparison;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Search;

/// <summary>What the header's search box finds: names first, then measures in their passages, by province and theme.</summary>
public sealed partial class SearchPage
{
    /// <summary>Hits on the page; the list has them all.</summary>
    private const int MostHits = 80;

    [Inject]
    public required IStringLocalizer<FindText> Text { get; init; }

    private SearchView View { get; set; } = null!;

    private FoundMeasures Found { get; set; } = null!;

    /// <summary>Whole provinces, as many as the page holds.</summary>
    private IReadOnlyList<FoundProvince> Shown { get; set; } = [];

    private string Lede => Found switch
    {
        { Words.Count: 0 } => Text["LedeEmpty"],
        _ when IsLetter => Text["OneLetter"],
        { Total: 0 } => Text["LedeNone", Words.Number(Data.Measures.Count)],
        _ => Text["Lede", Words.Count("Measures", Found.Total), Words.Count("Provinces", Found.Provinces.Count), Words.Count("Themes", ThemesFound),
            Found.Proposals > 0 ? Text["WithProposals", Words.Number(Found.Proposals)].Value : ""],
    };

    /// <summary>Too short for the records: it lists names.</summary>
    private bool IsLetter => Found.Words is [var only] && SearchText.IsLetter(only);

    private int ThemesFound => Found.Provinces.SelectMany(province => province.Themes).Select(group => group.Theme.Code).Distinct().Count();

    private IEnumerable<(string Name, string Url, bool IsChosen)> ThemeChoices => Data.Themes
        .Select(theme => (
            Words.Of(theme.Name), (View with { Themes = [theme.Code] }).ToUrl(), View.Themes.Contains(theme.Code)))
        .Prepend((Text["AnyTheme"], (View with { Themes = [] }).ToUrl(), View.Themes.Count == 0));

    private IReadOnlyList<(string Text, string Url)> Exports =>
    [
        (Text["ExportWorkbook"], PageUrls.MeasuresFile("xlsx", View.Filter())),
        (Text["ExportCsv"], PageUrls.MeasuresFile("csv", View.Filter())),
    ];

    protected override void Show(QueryReader query)
    {
        View = SearchView.Parse(query);
        Found = Find.Search(Data, new(View.Text ?? "", View.Provinces, View.Themes, View.AsOf), BestOfEach(View));
        var hits = 0;
        Shown = [.. Found.Provinces.TakeWhile(province =>
        {
            var isFirst = hits == 0;
            hits += province.Themes.Sum(group => group.Best.Count);
            return isFirst || hits <= MostHits;
        })];
    }

    /// <summary>The narrower the choice, the more of each province and theme.</summary>
    private static int BestOfEach(SearchView view) => (view.Provinces.Count, view.Themes.Count) switch
    {
        (1, 1) => 40,
        (1, _) or (_, 1) => 5,
        _ => 3,
    };
}
