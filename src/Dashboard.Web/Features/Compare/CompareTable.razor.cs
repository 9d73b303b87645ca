using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;

namespace Dashboard.Web.Features.Compare;

/// <summary>
/// The table of a comparison. One cell is the tab stop; arrows move from it, Enter opens its proof, C copies its
/// citation, Escape closes the proof. A key press renders two rows at most.
/// </summary>
public partial class CompareTable : ComponentBase, IAsyncDisposable
{
    /// <summary>With more columns the table scrolls in its own frame on narrow screens.</summary>
    private const int MostNarrow = 5;

    private ElementReference table;
    private IJSObjectReference? script;
    private IReadOnlyList<ComparisonRow> rows = [];
    private IReadOnlyList<int> starts = [];
    private IReadOnlyList<ThemeBlock>? shownBlocks;
    private GridSpot spot;
    private bool open;
    private bool isNamed;
    private string? movedColumn;
    private string said = "";

    /// <summary>The table's id in the page.</summary>
    public const string Id = "comparison";

    [Inject]
    public required Words Words { get; init; }

    [Inject]
    public required IStringLocalizer<CompareText> Text { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    [Parameter, EditorRequired]
    public required Dataset Data { get; set; }

    /// <summary>Names its provinces; the links of the heads start from it.</summary>
    [Parameter, EditorRequired]
    public required CompareView View { get; set; }

    /// <summary>The columns.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<Province> Provinces { get; set; }

    /// <summary>The rows that are shown.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<ThemeBlock> Blocks { get; set; }

    /// <summary>The day that the cells stand for.</summary>
    [Parameter, EditorRequired]
    public DateOnly On { get; set; }

    [Parameter, EditorRequired]
    public string Caption { get; set; } = "";

    protected override void OnParametersSet()
    {
        if (ReferenceEquals(shownBlocks, Blocks))
        {
            return;
        }

        shownBlocks = Blocks;
        rows = [.. Blocks.SelectMany(block => block.Rows)];
        var next = 0;
        var firsts = new List<int>(Blocks.Count);
        foreach (var block in Blocks)
        {
            firsts.Add(next);
            next += block.Facets.Count + 1;
        }

        starts = firsts;
        spot = spot.Within(rows.Count, Provinces.Count);
        open = false;
        if (rows.ToList().FindIndex(row => CompareLine.AnchorOf(row) == Named) is var named and >= 0)
        {
            (spot, isNamed) = (new(named, 0), true);
        }
    }

    /// <summary>The row that the address leads to: whoever follows a link to it by keyboard goes on from there.</summary>
    private string Named => Navigation.Uri.Split('#', 2) is [_, var row] ? row : "";

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (movedColumn is { } code)
        {
            movedColumn = null;
            await CallAsync("focusHead", table, code);
        }
        else if (isNamed)
        {
            isNamed = false;
            await FocusSpotAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        try
        {
            if (script is not null)
            {
                await script.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // the page is gone, and its script with it
        }
    }

    private async Task ToggleAsync(GridSpot at)
    {
        var closes = open && at == spot;
        spot = at;
        open = !closes;
        if (closes)
        {
            await FocusSpotAsync();
        }
    }

    private async Task CloseAsync()
    {
        open = false;
        await FocusSpotAsync();
    }

    private async Task OnKeyDownAsync(KeyboardEventArgs key)
    {
        if (key.CtrlKey || key.AltKey || key.MetaKey || key.ShiftKey)
        {
            return;
        }

        if (key.Key == "Escape" && open)
        {
            await CloseAsync();
        }
        else if (key.Key is "c" or "C")
        {
            await CopyAsync();
        }
        else if (!open && spot.After(key.Key, rows.Count, Provinces.Count) is { } next)
        {
            spot = next;
            await FocusSpotAsync();
        }
    }

    private async Task CopyAsync()
    {
        var cell = rows[spot.Row].Cells[spot.Column];
        if (cell.Measures.Count == 0)
        {
            said = Text["NothingToCopy"];
            return;
        }

        await CallAsync("copy", CitationText.Of(cell.Measures[0], Data, Words));
        said = Text["CitationCopied", Words.Of(cell.Measures[0].Title)];
    }

    private void Move(Province province, int places)
    {
        var moved = View.Move(province.Code, places);
        var place = moved.Columns.ToList().IndexOf(province.Code);
        if (place == View.Columns.ToList().IndexOf(province.Code))
        {
            return;
        }

        movedColumn = province.Code;
        said = Text["ColumnMoved", Words.Of(province.ShortName), place + 1];
        Navigation.NavigateTo(moved.ToUrl());
    }

    /// <summary>The focus goes to the column that takes its place, or to the last one.</summary>
    private void Drop(Province province)
    {
        if (View.Columns.Count <= CompareView.FewestColumns)
        {
            return;
        }

        var place = View.Columns.ToList().IndexOf(province.Code);
        var rest = View.Drop(province.Code);
        movedColumn = rest.Columns[Math.Min(place, rest.Columns.Count - 1)];
        said = Text["ColumnDropped", Words.Of(province.ShortName)];
        Navigation.NavigateTo(rest.ToUrl());
    }

    private string TextsUrl(Theme theme) => PageUrls.Texts(RendererInfo.IsInteractive ? [ListLink.Same] : View.Columns, theme.Code, View.Home, DayLink.Of(View.AsOf, RendererInfo));

    private Task FocusSpotAsync() => CallAsync("focusCell", table, spot.Row, spot.Column);

    private async Task CallAsync(string function, params object?[] arguments)
    {
        script ??= await Script.InvokeAsync<IJSObjectReference>("import", "./Features/Compare/CompareTable.razor.js");
        await script.InvokeVoidAsync(function, arguments);
    }
}
