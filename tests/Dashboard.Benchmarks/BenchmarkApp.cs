using Dashboard.Data.Comparison;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Dashboard.Benchmarks;

/// <summary>The application over loopback, with the seed's dataset or another one in its place.</summary>
/// <remarks>Any type of its assembly names the application; Program would be this project's own.</remarks>
internal sealed class BenchmarkApp : WebApplicationFactory<CommonText>
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("dashboard-benchmark-");
    private readonly Dataset? replacement;

    public BenchmarkApp(Dataset? replacement = null)
    {
        this.replacement = replacement;
        UseKestrel(0);
        StartServer();
    }

    public async Task<Dataset> DatasetAsync() => await Services.GetRequiredService<IDatasetProvider>().GetAsync();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseContentRoot(Path.Combine(Repository.Root, "src", "Dashboard.Web"));
        builder.UseStaticWebAssets();
        builder.UseSetting("Data:Path", data.FullName);
        builder.UseSetting("Logging:LogLevel:Default", "Error");
        if (replacement is not null)
        {
            builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton<IDatasetProvider>(new Fixed(replacement))));
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        data.Delete(recursive: true);
    }

    private sealed class Fixed(Dataset dataset) : IDatasetProvider
    {
        public ValueTask<Dataset> GetAsync(CancellationToken cancellationToken = default) => new(dataset);
    }
}
