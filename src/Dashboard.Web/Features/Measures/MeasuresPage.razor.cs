using System.Globalization;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Reports;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Microsoft.JSInterop;

namespace Dashboard.Web.Features.Measures;

/// <summary>Find and read any record: search, filters with counts, the list and the open record.</summary>
public sealed partial class MeasuresPage
{
    /// <summary>How long typing must rest before the list follows.</summary>
    public static readonly TimeSpan Debounce = TimeSpan.FromMilliseconds(300);

    private CancellationTokenSource? search;
    private string? typed;
    private string? searched;
    private string? shownOpen;

    [Inject]
    public required IStringLocalizer<MeasuresText> Text { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    [Inject]
    public required TimeProvider Time { get; init; }

    [Inject]
    public required IOptions<ReportOptions> Reports { get; init; }

    private MeasuresView View { get; set; } = MeasuresView.Everything;

    /// <summary>The view as links of the page write it.</summary>
    private MeasuresView Links { get; set; } = MeasuresView.Everything;

    private MeasureSearchResult Found { get; set; } = null!;

    private MeasureFacets Facets { get; set; } = null!;

    private IReadOnlyList<FilterChip> Chips { get; set; } = [];

    private Measure? OpenMeasure { get; set; }

    private IReadOnlyList<(string Text, string Url)> Exports =>
    [
        .. Found.Page.Total > Reports.Value.MaxFormattedRows ? [] : new[] { (Text["ExportExcel"].Value, View.ExportUrl("xlsx")) },
        (Text["ExportList"], View.ListUrl()),
        (Text["ExportCsv"], View.ExportUrl("csv")),
    ];

    /// <summary>Among what is found, where there is more than they: other pages do not count them.</summary>
    private int Proposals => View.Filter is { ReviewDueOnly: false, Statuses: var chosen }
        && (chosen.Count == 0 || (chosen.Count > 1 && chosen.Contains(MeasureStatus.Proposed)))
            ? Found.Counts.Statuses[MeasureStatus.Proposed]
            : 0;

    private string AllProvinces => Text["AllProvinces", Data.CoveredProvinces.Count()];

    private string? StatusValue
    {
        get
        {
            var names = View.Filter.Statuses.Select(Words.Of).ToList();
            if (View.Filter.ReviewDueOnly)
            {
                names.Add(Words["ReviewDue"]);
            }

            return names.Count == 0 ? null : Words.Join(names);
        }
    }

    protected override void Show(QueryReader query)
    {
        View = MeasuresView.Parse(query);
        Links = View with { Filter = View.Filter with { AsOf = Linked(View.Filter.AsOf) } };
        Found = MeasureSearch.Search(Data, View.Filter, View.Sort, View.Page, View.Size);
        Facets = new MeasureFacets(Data, Links, Found.Counts, Words, Text);
        Chips = FilterChip.Of(View.Filter, Data, Words, Text);
        OpenMeasure = View.Open is { } id ? Data.MeasuresById[id] : null;

        // what is being typed stays as it stands in the box, unless the address says something else
        if (View.Filter.Text != searched)
        {
            typed = searched = View.Filter.Text;
        }
    }

    /// <summary>Brings the opened row into sight and, where the record lies over the list, the focus to it.</summary>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (View.Open != shownOpen)
        {
            shownOpen = View.Open;
            if (shownOpen is not null)
            {
                await Script.InvokeVoidAsync("dashboard.reveal", MeasureTable.RowId(shownOpen), "drawer");
            }
        }
    }

    /// <summary>A few names, then how many there are; null when nothing is chosen.</summary>
    private string? Chosen(IReadOnlyList<string> codes, Func<string, string> name)
    {
        const int most = 3;
        var names = Words.Join(codes.Take(most).Select(name));
        return codes.Count == 0 ? null : codes.Count > most ? Text["SomeChosen", names, codes.Count] : names;
    }

    private async Task SearchSoonAsync()
    {
        search?.Cancel();
        search = new CancellationTokenSource();
        try
        {
            await Task.Delay(Debounce, Time, search.Token);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        SearchNow();
    }

    private void SearchNow()
    {
        search?.Cancel();
        var text = string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
        if (text != View.Filter.Text)
        {
            searched = text;
            Navigation.NavigateTo(View.Narrow(View.Filter with { Text = text }).ToUrl(), replace: true);
        }
    }

    private void NarrowDates(ChangeEventArgs change, DateOnly? other, bool isStart)
    {
        DateOnly? day = DateOnly.TryParseExact(
            change.Value as string, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed) ? parsed : null;
        var filter = isStart
            ? View.Filter with { IssuedFrom = day, IssuedTo = other }
            : View.Filter with { IssuedFrom = other, IssuedTo = day };
        Navigation.NavigateTo(View.Narrow(filter).ToUrl());
    }

    private static string? DateValue(DateOnly? date) => date is { } day ? Words.Date(day) : null;

    /// <summary>The view with the row so many places further open; null where there is none on this page.</summary>
    private string? Neighbour(int steps)
    {
        var items = Found.Page.Items;
        var at = items.TakeWhile(measure => measure.Id != View.Open).Count();
        if (at == items.Count)
        {
            // the open record is not in the list: the keys start at its ends
            return items.Count == 0 ? null : OpenUrl(items[steps > 0 ? 0 : ^1].Id);
        }

        return at + steps >= 0 && at + steps < items.Count ? OpenUrl(items[at + steps].Id) : null;
    }

    private string OpenUrl(string id) => (Links with { Open = id }).ToUrl();
}
