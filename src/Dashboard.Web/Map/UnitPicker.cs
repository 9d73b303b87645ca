using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Map.Pictures;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Dashboard.Web.Shell.Parts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;

namespace Dashboard.Web.Map;

/// <summary>
/// What map and tile grid have in common: every unit a link, one tab stop for all, arrow keys to the neighbour,
/// Home and End, letters, Space to select; Enter is the link's own. While selecting, the pointer chooses too.
/// </summary>
public abstract class UnitPicker : ComponentBase, IAsyncDisposable
{
    /// <summary>What passes between the focus leaving a unit and its card's link having it.</summary>
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(200);

    private readonly Dictionary<string, UnitHandlers> handlers = [];
    private TypeAhead? typeAhead;
    private PointerSelection? pointer;
    private string? current;
    private int moves;

    [Inject]
    public required Words Words { get; init; }

    [Inject]
    public required IStringLocalizer<MapText> Text { get; init; }

    [Inject]
    public required MapGeometry Geometry { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    [Parameter, EditorRequired]
    public required MetricView View { get; set; }

    /// <summary>Province code.</summary>
    [Parameter]
    public string? Home { get; set; }

    /// <summary>Province codes.</summary>
    [Parameter]
    public IReadOnlyList<string> Selected { get; set; } = [];

    /// <summary>What is outlined, for the legend. A row of the comparison has the compared provinces selected.</summary>
    protected MapMarks Marks => new(Home, Selected, Selected: View.Metric.Kind != MetricKind.Facet);

    /// <summary>Address of a province by code.</summary>
    [Parameter, EditorRequired]
    public required Func<string, string> ProvinceUrl { get; set; }

    /// <summary>Theme whose searches an empty unit's card leads to; without it cards lead nowhere.</summary>
    [Parameter]
    public Theme? Theme { get; set; }

    /// <summary>The day that the values stand for; null for all that is on record.</summary>
    [Parameter]
    public DateOnly? Day { get; set; }

    /// <summary>The day since which the values count what was added.</summary>
    [Parameter]
    public DateOnly? From { get; set; }

    /// <summary>The day's slider is on its way: what need not be seen at once waits.</summary>
    [Parameter]
    public bool Moves { get; set; }

    /// <summary>What the view was made of; without it neither labels nor cards name the state beside a number, nor cards a source.</summary>
    [Parameter]
    public Dataset? Data { get; set; }

    /// <summary>Space on a unit; without a listener nothing can be selected.</summary>
    [Parameter]
    public EventCallback<string> OnToggle { get; set; }

    /// <summary>Clicks choose a unit instead of opening it, drags all units of a box.</summary>
    [Parameter]
    public bool IsSelecting { get; set; }

    /// <summary>The units of a box, by code.</summary>
    [Parameter]
    public EventCallback<IReadOnlyList<string>> OnSelect { get; set; }

    /// <summary>What holds the units' links.</summary>
    protected ElementReference Picture { get; set; }

    protected Dictionary<string, ElementReference> Links { get; } = [];

    protected IReadOnlyDictionary<string, MetricValue> Values { get; private set; } = new Dictionary<string, MetricValue>();

    /// <summary>The unit under the pointer or in focus; null when there is none, or Escape has put its card away.</summary>
    protected string? Active { get; set; }

    protected abstract UnitDirections Directions { get; }

    /// <summary>The unit that Tab reaches.</summary>
    private string? TabStop =>
        current ?? (Home is not null && Values.ContainsKey(Home) ? Home : View.Values is [var first, ..] ? first.Province.Code : null);

    protected override void OnParametersSet() =>
        Values = View.Values.ToDictionary(value => value.Province.Code);

    protected override Task OnAfterRenderAsync(bool firstRender) => pointer is null && !IsSelecting
        ? Task.CompletedTask
        : (pointer ??= new PointerSelection(Script, ToggleAsync, SelectAsync)).SwitchAsync(IsSelecting, Picture);

    public async ValueTask DisposeAsync()
    {
        if (pointer is not null)
        {
            await pointer.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>Before the circuit is up each link is a tab stop of its own, since no arrow key would answer.</summary>
    protected string? TabIndex(string code) => !RendererInfo.IsInteractive ? null : code == TabStop ? "0" : "-1";

    /// <summary>Name, metric, value and state as they are read aloud: 江苏省，概念验证中心 3 条，有.</summary>
    protected string Label(MetricValue value) => UnitWords.Label(
        Text, Words, value, Data is null ? View.Title : MetricNames.Brief(Data, View, From), StateOf(value),
        value.Province.Code == Home, Selected.Contains(value.Province.Code));

    protected CellState? StateOf(MetricValue value) => Data is null
        ? value.Province.HasData ? value.State : null
        : MetricProof.StateOf(Data, View.Metric, value, Day);

    /// <summary>Where the active unit's value is from: said after its label, which the focus has said.</summary>
    protected string? Spoken => Active is not null && Values.GetValueOrDefault(Active) is { } value && ProofOf(value) is { } proof
        ? UnitWords.Sources(Text, Words, proof)
        : null;

    protected MetricProof? ProofOf(MetricValue value) => Data is null ? null : MetricProof.Of(Data, View, value, Day, From);

    /// <summary>Kept, since a new delegate on each render would be sent to the browser as a change.</summary>
    protected UnitHandlers On(string code) => handlers.TryGetValue(code, out var known)
        ? known
        : handlers[code] = new UnitHandlers(() => Active = code, () => Focus(code));

    /// <summary>A finger leaves with each tap; what it has tapped keeps its card.</summary>
    protected void Leave(PointerEventArgs left) => Active = left.PointerType == "touch" ? Active : null;

    /// <summary>The focus has left the units: for another one, for the card's link, or for good.</summary>
    protected async Task BlurAsync()
    {
        var move = ++moves;
        if (Active is null || !Values.TryGetValue(Active, out var value) || !LeadsToCoverage(value))
        {
            Active = null;
            return;
        }

        await Task.Delay(Step, Clock);
        if (move == moves)
        {
            Active = null;
        }
    }

    /// <summary>The card's link has the focus.</summary>
    protected void Stay() => moves++;

    /// <summary>Back from the card's link to its unit.</summary>
    protected async Task OnCardKeyAsync(KeyboardEventArgs key)
    {
        if (key.Key == "Escape" && Active is { } code && Links.TryGetValue(code, out var link))
        {
            await link.FocusAsync(preventScroll: true);
        }
    }

    /// <summary>While units are being chosen nothing may lie over them.</summary>
    protected bool LeadsToCoverage(MetricValue value) =>
        Theme is not null && !IsSelecting && value.State is { } state && StateLink.IsEmpty(value.Province, state);

    private void Focus(string code)
    {
        moves++;
        Active = current = code;
    }

    protected async Task OnKeyDownAsync(KeyboardEventArgs key)
    {
        if (key.CtrlKey || key.AltKey || key.MetaKey || TabStop is not { } from)
        {
            return;
        }

        if (key.Key == " ")
        {
            await OnToggle.InvokeAsync(from);
        }
        else if (key.Key == "Escape")
        {
            Active = null;
        }
        else if (Target(key.Key, from) is { } target)
        {
            current = target;
            await Links[target].FocusAsync(preventScroll: false);
        }
    }

    // what comes from a browser is not taken on trust
    private Task ToggleAsync(string code) => Geometry.ByCode.ContainsKey(code) ? OnToggle.InvokeAsync(code) : Task.CompletedTask;

    private Task SelectAsync(IReadOnlyList<string> codes) => OnSelect.InvokeAsync([.. codes.Where(Geometry.ByCode.ContainsKey).Distinct()]);

    private string? Target(string key, string from)
    {
        IReadOnlyList<Province> provinces = [.. View.Values.Select(value => value.Province)];
        var target = key switch
        {
            "ArrowUp" => Directions.Next(from, Direction.Up),
            "ArrowRight" => Directions.Next(from, Direction.Right),
            "ArrowDown" => Directions.Next(from, Direction.Down),
            "ArrowLeft" => Directions.Next(from, Direction.Left),
            "Home" => provinces[0].Code,
            "End" => provinces[^1].Code,
            [var letter] when char.IsAsciiLetter(letter) => (typeAhead ??= new TypeAhead(Clock, code => Geometry.ByCode.GetValueOrDefault(code)?.Letters)).Find(letter, from, provinces),
            _ => null,
        };
        return target is not null && Links.ContainsKey(target) ? target : null;
    }

    /// <summary>What the pointer and the focus do on a unit.</summary>
    protected sealed record UnitHandlers(Action Enter, Action Focus);
}
