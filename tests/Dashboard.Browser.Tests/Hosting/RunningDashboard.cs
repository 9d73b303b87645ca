using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Dashboard.Browser.Tests.Hosting;

/// <summary>The real application with the real seed on a free loopback port, its data in a temporary folder.</summary>
public class RunningDashboard : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("dashboard-browser-");

    public RunningDashboard()
    {
        UseKestrel(0);
        StartServer();
        Address = ClientOptions.BaseAddress;
    }

    public Uri Address { get; }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        // Production, because its content security policy is the one that users meet
        builder.UseEnvironment("Production");
        builder.UseStaticWebAssets();
        builder.UseSetting("Data:Path", data.FullName);
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        data.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }
}
