using System.Globalization;
using Bunit;
using Dashboard.Data.Comparison;
using Dashboard.Data.Seeding;
using Dashboard.Web.Features.Themes;
using Dashboard.Web.Hosting;
using Dashboard.Web.Map;
using Dashboard.Web.Reports;
using Dashboard.Web.Shell;
using Dashboard.Web.Tests.Fixtures;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features;

/// <summary>Renders pages over the test dataset at an address, as an interactive circuit does, in Chinese unless told otherwise.</summary>
public abstract class PageContext : BunitContext
{
    // a busy build machine is no reason to fail
    static PageContext() => DefaultWaitTimeout = TimeSpan.FromSeconds(10);

    private readonly CultureInfo before = CultureInfo.CurrentUICulture;
    private readonly TestStorage storage = new();

    protected PageContext(Dataset? dataset = null, IReadOnlyDictionary<string, string?>? settings = null)
    {
        Data = dataset ?? TestDataset.Create();
        Use("zh-CN");
        Services.AddLogging();
        Services.AddDashboardLocalization();
        Services.AddSingleton<Words>();
        Services.AddSingleton<ThemeCharts>();
        Services.AddSingleton(storage.Options);
        Services.AddReports(new ConfigurationBuilder().AddInMemoryCollection(settings ?? new Dictionary<string, string?>()).Build());
        Services.AddSingleton<TimeProvider>(Time);
        Services.AddSingleton(Geometry);
        Services.AddOptions<MapOptions>();
        Services.AddSingleton<SheetNotes>();
        Services.AddSingleton<MultiplesWords>();
        Services.AddSingleton<IDatasetProvider>(new FixedDataset(Data));
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    protected Dataset Data { get; }

    protected ManualTime Time { get; } = new();

    protected NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    /// <summary>Path and query.</summary>
    protected string Address => "/" + Navigation.ToBaseRelativePath(Navigation.Uri);

    private static MapGeometry Geometry { get; } =
        MapGeometry.Load(Path.Combine(SeedFolder.Find(null, AppContext.BaseDirectory), "map", "china.json"));

    protected static void Use(string language) =>
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

    /// <summary>From here on pages are rendered as for a browser without script.</summary>
    protected void Prerender() => SetRendererInfo(new RendererInfo("Static", isInteractive: false));

    protected IRenderedComponent<TPage> Open<TPage>(
        string address, Action<ComponentParameterCollectionBuilder<TPage>>? parameters = null)
        where TPage : IComponent
    {
        Navigation.NavigateTo(address);
        return Render<TPage>(parameters ?? (_ => { }));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        storage.Dispose();
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
    }

    private sealed class FixedDataset(Dataset dataset) : IDatasetProvider
    {
        public ValueTask<Dataset> GetAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult(dataset);
    }
}
