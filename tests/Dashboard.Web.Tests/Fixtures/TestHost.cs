using Dashboard.Data.Comparison;
using Dashboard.Web.Api;
using Dashboard.Web.Hosting;
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
    private readonly WebApplication app;

    private TestHost(WebApplication app)
    {
        this.app = app;
        Client = app.GetTestClient();
    }

    /// <summary>Asks in Chinese, as a browser without a language cookie does.</summary>
    public HttpClient Client { get; }

    /// <summary>Takes one of the places for making workbooks, as a download under way does.</summary>
    internal async Task<IDisposable> TakeExportPlaceAsync() =>
        await app.Services.GetRequiredService<ExportGate>().EnterAsync(CancellationToken.None)
        ?? throw new InvalidOperationException("No place was free.");

    public static async Task<TestHost> StartAsync(Dataset? dataset = null, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.Configuration.AddInMemoryCollection(settings ?? new Dictionary<string, string?>());
        builder.WebHost.UseTestServer();
        builder.Services.AddRouting();
        builder.Services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning));
        builder.Services.AddDashboardLocalization();
        builder.Services.AddSingleton<Words>();
        builder.Services.AddSingleton<IDatasetProvider>(new FixedDataset(dataset ?? TestDataset.Create()));
        builder.Services.AddApi();
        builder.Services.AddReports(builder.Configuration);
        var app = builder.Build();
        app.UseRequestLocalization();
        app.MapApi();
        app.MapReports();
        await app.StartAsync();
        return new TestHost(app);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }

    private sealed class FixedDataset(Dataset dataset) : IDatasetProvider
    {
        public ValueTask<Dataset> GetAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult(dataset);
    }
}
