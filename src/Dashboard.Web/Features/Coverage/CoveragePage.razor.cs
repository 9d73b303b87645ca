using Dashboard.Data.Comparison;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Coverage;

/// <summary>What was looked for, when, how, by whom and with what outcome: the ground under every "not found".</summary>
public sealed partial class CoveragePage
{
    /// <summary>More cells than these are read in the board.</summary>
    private const int MostListed = 64;

    [Inject]
    public required IStringLocalizer<CoverageText> Text { get; init; }

    private CoverageView View { get; set; } = null!;

    private CoverageBoard Board { get; set; } = null!;

    /// <summary>Of the chosen provinces and themes.</summary>
    private IReadOnlyList<CoverageCell> Cells { get; set; } = [];

    private IReadOnlyList<CoverageCell> Matching { get; set; } = [];

    /// <summary>The whole board is not listed again; what is singled out is.</summary>
    private IReadOnlyList<CoverageCell> Listed => View.IsNarrowed || View.Tab != CoverageTab.All ? Matching : [];

    private DateOnly? Latest => Cells.Max(cell => cell.Review?.ReviewedOn);

    private string ProvinceValue => View.Provinces.Count == 0
        ? Text["AllProvinces", Board.Rows.Count]
        : Words.Join(View.Provinces.Select(code => Words.Of(Data.ProvincesByCode[code].ShortName)));

    private string ThemeValue => View.Themes.Count == 0
        ? Text["AllThemes", Board.Themes.Count]
        : Words.Join(View.Themes.Select(code => Words.Of(Data.ThemesByCode[code].Name)));

    private IEnumerable<(string Name, string Url, bool IsChosen)> ThemeChoices => Board.Themes
        .Select(theme => (Words.Of(theme.Name), (View with { Themes = [theme.Code] }).ToUrl(), View.Themes.Contains(theme.Code)))
        .Prepend((Text["AllThemes", Board.Themes.Count], (View with { Themes = [] }).ToUrl(), View.Themes.Count == 0));

    protected override void Show(QueryReader query)
    {
        View = CoverageView.Parse(query);
        Board = CoverageBoard.Build(Data, asOf: null);
        Cells = [.. Board.Rows.SelectMany(row => row.Cells).Where(View.Covers)];
        Matching = [.. Cells.Where(cell => View.Matches(cell, Board.AsOf))];
    }
}
