using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Shell.Presentation;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace Dashboard.Web.Shell;

/// <summary>
/// A page whose address is its view. Subclasses read the query in <see cref="Show"/>, which runs for the first
/// rendering and again whenever the query changes; they keep no filter anywhere else.
/// </summary>
public abstract class ViewPage : ComponentBase, IDisposable
{
    [Inject]
    public required Words Words { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required IDatasetProvider Datasets { get; init; }

    /// <summary>Set before <see cref="Show"/>.</summary>
    protected Dataset Data { get; private set; } = null!;

    /// <summary>Markup that needs data waits for this.</summary>
    protected bool IsReady { get; private set; }

    /// <summary>What could not be read in the address.</summary>
    protected IReadOnlyList<QueryFault> Faults { get; private set; } = [];

    /// <summary>What is to be said of what the address asks for.</summary>
    protected IReadOnlyList<LocalizedText> Notes { get; private set; } = [];

    /// <summary>The page is shown to a room; where it comes in parts, one at a time.</summary>
    protected bool Shows => ShowMode.IsOn(Navigation.Uri);

    private string path = "";

    protected override void OnInitialized() => Navigation.LocationChanged += OnLocationChanged;

    protected override async Task OnParametersSetAsync() => await ReadAsync();

    public void Dispose()
    {
        Navigation.LocationChanged -= OnLocationChanged;
        GC.SuppressFinalize(this);
    }

    /// <summary>The day as links of the page write it (<see cref="DayLink"/>): what is shown takes the view's own.</summary>
    protected DateOnly? Linked(DateOnly? day) => DayLink.Of(day, RendererInfo);

    /// <summary>Words of the query that the page reads; null where any that some page knows is passed over. A word that no page knows is always named.</summary>
    protected virtual IReadOnlyList<string>? KnownWords => null;

    /// <summary>Which of so many parts is shown, from 0; -1 where there is none.</summary>
    protected int PartOf(int parts) => Math.Min(ShowMode.StepOf(Navigation.Uri), parts) - 1;

    /// <summary>Computes what the page shows from the data and the query.</summary>
    protected abstract void Show(QueryReader query);

    private async Task ReadAsync()
    {
        // a page with a code in its path lives on from one code to the next
        path = PathOf(Navigation.Uri);
        Data = await Datasets.GetAsync();
        var query = QueryReader.FromUri(Navigation.Uri, Data);
        query.NameUnknown(KnownWords);
        Show(query);
        (Faults, Notes) = (query.Faults, query.Notes);
        IsReady = true;
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs e)
    {
        // another path is another page's address; this one is about to be disposed of
        if (PathOf(e.Location) == path)
        {
            _ = InvokeAsync(ReadAgainAsync);
        }
    }

    private async Task ReadAgainAsync()
    {
        try
        {
            await ReadAsync();
            StateHasChanged();
        }
        catch (Exception exception)
        {
            await DispatchExceptionAsync(exception);
        }
    }

    private static string PathOf(string uri) => new Uri(uri).AbsolutePath;
}
