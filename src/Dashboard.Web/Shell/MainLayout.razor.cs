using System.Globalization;
using Dashboard.Data.Comparison;
using Dashboard.Web.Hosting;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell.Presentation;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using MudBlazor;

namespace Dashboard.Web.Shell;

/// <summary>Header, page and footer.</summary>
public sealed partial class MainLayout : IDisposable
{
    private ErrorBoundary? boundary;
    private Dataset? dataset;
    private IDisposable? keepsShow;
    private bool shows;

    [Inject]
    public required Words Words { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required IDatasetProvider Datasets { get; init; }

    [Inject]
    public required IDialogService Dialogs { get; init; }

    [Inject]
    public required IStringLocalizer<KeysText> KeysText { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    private string OtherLanguageUrl =>
        CultureEndpoint.Url(Words.English ? "zh-CN" : "en", "/" + Navigation.ToBaseRelativePath(Navigation.Uri));

    private string FooterNote => dataset is null
        ? ""
        : Words.Format("FooterNote", Words.Date(dataset.AsOf), dataset.Version.ToString(CultureInfo.InvariantCulture));

    protected override async Task OnInitializedAsync()
    {
        Navigation.LocationChanged += OnLocationChanged;
        shows = ShowMode.IsOn(Navigation.Uri);
        dataset = await Datasets.GetAsync();
    }

    /// <summary>Tells scripts and tests that events now reach the server.</summary>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (shows)
        {
            keepsShow ??= Navigation.RegisterLocationChangingHandler(KeepShow);
        }

        if (firstRender)
        {
            await Script.InvokeVoidAsync("dashboard.markInteractive");
        }
    }

    public void Dispose()
    {
        Navigation.LocationChanged -= OnLocationChanged;
        keepsShow?.Dispose();
    }

    /// <summary>The language link carries the address, and an error belongs to the page that was left.</summary>
    private void OnLocationChanged(object? sender, LocationChangedEventArgs e)
    {
        boundary?.Recover();
        shows = ShowMode.IsOn(e.Location);
        if (!shows)
        {
            keepsShow?.Dispose();
            keepsShow = null;
        }

        _ = InvokeAsync(StateHasChanged);
    }

    /// <summary>While a page is shown, whatever is followed is shown too. Only then does a change of address ask here first.</summary>
    private ValueTask KeepShow(LocationChangingContext context)
    {
        if (ShowMode.Kept(Relative(Navigation.Uri), Relative(Navigation.ToAbsoluteUri(context.TargetLocation).ToString())) is { } kept)
        {
            context.PreventNavigation();
            Navigation.NavigateTo(kept);
        }

        return ValueTask.CompletedTask;
    }

    private string Relative(string uri) => "/" + Navigation.ToBaseRelativePath(uri);

    private void Recover() => boundary?.Recover();
}
