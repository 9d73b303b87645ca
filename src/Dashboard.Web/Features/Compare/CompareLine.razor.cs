using System.Globalization;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Compare;

/// <summary>A row of the matrix. It renders again only when its own row, current cell or open cell has changed.</summary>
public partial class CompareLine : ComponentBase
{
    private CellFace[] faces = [];
    private readonly Dictionary<string, Func<Task>> toggles = [];
    private bool isLive;
    private Shown last;
    private bool changed = true;

    [Inject]
    public required Words Words { get; init; }

    [Inject]
    public required IStringLocalizer<CompareText> Text { get; init; }

    [Parameter, EditorRequired]
    public required Dataset Data { get; set; }

    [Parameter, EditorRequired]
    public required ComparisonRow Row { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<Province> Provinces { get; set; }

    /// <summary>Code of the home province.</summary>
    [Parameter]
    public string? Home { get; set; }

    /// <summary>Symbol and number only.</summary>
    [Parameter]
    public bool Compact { get; set; }

    /// <summary>Where the theme's texts stand side by side; null for a facet's row.</summary>
    [Parameter]
    public string? TextsUrl { get; set; }

    [Parameter, EditorRequired]
    public DateOnly On { get; set; }

    /// <summary>The column that Tab reaches, -1 when it is in another row.</summary>
    [Parameter]
    public int Current { get; set; } = -1;

    /// <summary>The column whose proof is open, or -1.</summary>
    [Parameter]
    public int Open { get; set; } = -1;

    [Parameter]
    public EventCallback<int> OnToggle { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    /// <summary>The row's id in the page.</summary>
    public static string AnchorOf(ComparisonRow row) => PageUrls.CompareRow(row.Theme.Code, row.Facet?.Code);

    private static string Comma => Words.English ? ", " : "，";

    private bool IsTheme => Row.Facet is null;

    private string ThemeUrl => PageUrls.Theme(Row.Theme.Code, Home);

    private string FacetName => Row.Facet is { } facet ? Words.WithUnit(facet.Name, facet.Unit) : "";

    private string Counts
    {
        get
        {
            var totals = Row.Totals;
            var covered = Row.Cells.Count - totals.NoData;
            string?[] counts =
            [
                covered == 0 ? Text["CountNone"].Value : Text["CountHas", covered, totals.Has].Value,
                totals.NotReviewed == 0 ? null : Text["CountUnknown", totals.NotReviewed].Value,
                totals.NoData == 0 ? null : Text["CountNoData", totals.NoData].Value,
            ];
            return string.Join(Comma, counts.OfType<string>());
        }
    }

    /// <summary>Only where numbers add up and there are at least two.</summary>
    private string? Sum => Row.Facet?.Unit is { } unit && Row.Totals is { Counted: > 1, Sum: { } sum } totals
        ? (totals.Included, Row.Reference) switch
        {
            ( > 0, _) => Text["CountSumAll", Words.Number(sum), Words.Of(unit), totals.Included].Value,
            (_, { } reference) => Text["CountSumOf", Words.Number(sum), Words.Of(unit), Words.Of(reference)].Value,
            _ => Text["CountSum", Words.Number(sum), Words.Of(unit)].Value,
        }
        : null;

    private string CssOf(int column) => faces[column].Css
        + (Provinces[column].Code == Home ? " home" : "")
        + (column == Open ? " open" : "");

    /// <summary>Before the circuit is up each cell is a tab stop of its own, since no arrow key would answer.</summary>
    private string? TabIndex(int column) => !isLive ? null : column == Current ? "0" : "-1";

    /// <summary>Marks what a spreadsheet takes of a cell: the number alone, without its words.</summary>
    private static string? Value(ComparisonCell cell) => cell.Counts ? "" : null;

    private string? Expanded(int column) => column == Open ? "true" : null;

    private static string Percent(double share) => (share * 100).ToString("0.#", CultureInfo.InvariantCulture) + "%";

    protected override void OnParametersSet()
    {
        isLive = RendererInfo.IsInteractive;
        var now = new Shown(Row, Provinces, Home, TextsUrl, Compact, Current, Open, isLive);
        changed |= now != last;
        if (last.Row != Row || last.Provinces != Provinces)
        {
            faces = [.. Row.Cells.Select((cell, column) => CellFace.Of(Row, cell, Provinces[column], Words))];
            // kept by province: a new delegate would be a new handler in the browser
            foreach (var code in Provinces.Select(province => province.Code))
            {
                toggles.TryAdd(code, () => ToggleAsync(code));
            }
        }

        last = now;
    }

    private Task ToggleAsync(string code) => OnToggle.InvokeAsync(Provinces.TakeWhile(province => province.Code != code).Count());

    protected override bool ShouldRender()
    {
        var renders = changed;
        changed = false;
        return renders;
    }

    private readonly record struct Shown(
        ComparisonRow? Row, IReadOnlyList<Province>? Provinces, string? Home, string? TextsUrl, bool Compact, int Current, int Open,
        bool IsLive);
}
