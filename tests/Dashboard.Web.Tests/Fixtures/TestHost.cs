using Dashboard.Data.Comparison;
using Dashboard.Data.Seeding;
using Dashboard.Web.Api;
using Dashboard.Web.Charts.Pictures;
using Dashboard.Web.Features.Themes;
using Dashboard.Web.Hosting;
using Dashboard.Web.Map;
using Dashboard.Web.Map.Pictures;
using Dashboard.Web.Reports;
using Dashboard.Web.Shell;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Dashboard.Web.Tests.Fixtures;

/// <summary>The API and the downloads in memory, over a dataset made for the test: no database, no pages.</summary>
public sealed class TestHost : IAsyncDisposable
{
    private static readonly Lazy<MapGeometry> Geometry =
        new(() => MapGeometry.Load(Path.Combine(SeedFolder.Find(null, AppContext.BaseDirectory), "map", "china.json")));

    private readonly WebApplication app;
    private readonly TestStorage storage;

    private TestHost(WebApplication app, TestStorage storage)
    {
        this.app = app;
        this.storage = storage;
        Client = app.GetTestClient();
    }

    /// <summary>Asks in Chinese, as a browser without a language cookie does.</summary>
    public HttpClient Client { get; }

    /// <summary>Takes one of the places for making workbooks, as a download under way does.</summary>
    internal async Task<IDisposable> TakeExportPlaceAsync() =>
        await app.Services.GetRequiredService<ExportGate>().EnterAsync(CancellationToken.None)
        ?? throw new InvalidOperationException("No place was free.");

    internal ExportLogRecorder Exports => app.Services.GetRequiredService<ExportLogRecorder>();

    internal IServiceProvider Services => app.Services;

    /// <summary>Where temporary files of downloads lie.</summary>
    public string ExportFolder => Path.Combine(storage.Path, "exports");

    public static async Task<TestHost> StartAsync(Dataset? dataset = null, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var storage = new TestStorage();
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.Configuration.AddInMemoryCollection(settings ?? new Dictionary<string, string?>());
        builder.WebHost.UseTestServer();
        builder.Services.AddRouting();
        builder.Services.AddLogging();
        builder.Services.AddSingleton<ExportLogRecorder>();
        builder.Services.AddSingleton<ILoggerProvider>(services => services.GetRequiredService<ExportLogRecorder>());
        builder.Services.AddSingleton(storage.Options);
        builder.Services.AddDashboardLocalization();
        builder.Services.AddSingleton<Words>();
        builder.Services.AddSingleton<IDatasetProvider>(new FixedDataset(dataset ?? TestDataset.Create()));
        builder.Services.AddSingleton(Geometry.Value);
        builder.Services.AddSingleton<SheetNotes>();
        builder.Services.AddSingleton<MultiplesWords>();
        builder.Services.AddSingleton<MapSheetDrawer>();
        builder.Services.AddSingleton<MultiplesDrawer>();
        builder.Services.AddSingleton<MapPicture>();
        builder.Services.AddSingleton<ThemeCharts>();
        builder.Services.AddApi();
        builder.Services.AddReports(builder.Configuration);
        var app = builder.Build();
        app.UseRequestLocalization();
        app.MapApi();
        app.MapReports();
        app.MapChartPictures();
        app.MapPictures();
        await app.StartAsync();
        return new TestHost(app, storage);
    }

    /// <summary>Ends the server but leaves its data folder to be looked at.</summary>
    public ValueTask DisposeServerAsync() => app.DisposeAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
        storage.Dispose();
    }

    private sealed class FixedDataset(Dataset dataset) : IDatasetProvider
    {
        public ValueTask<Dataset> GetAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult(dataset);
    }
}
