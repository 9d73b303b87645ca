using System.Text.Encodings.Web;
using System.Text.Unicode;
using Dashboard.Data.Storage;
using Dashboard.Web.Api;
using Dashboard.Web.Charts.Pictures;
using Dashboard.Web.Features.Themes;
using Dashboard.Web.Map;
using Dashboard.Web.Map.Pictures;
using Dashboard.Web.Reports;
using Dashboard.Web.Shell;
using Microsoft.AspNetCore.ResponseCompression;
using MudBlazor;
using MudBlazor.Services;

namespace Dashboard.Web.Hosting;

/// <summary>What the web application is made of, in the order in which it is wired.</summary>
public static class DashboardHost
{
    public static void AddDashboard(this WebApplicationBuilder builder)
    {
        // so that a build that was not published finds its style sheets in every environment
        builder.WebHost.UseStaticWebAssets();
        var services = builder.Services;
        builder.AcceptLongAddresses();
        builder.QuietFailedStarts();
        services.AddDashboardStorage(builder.Configuration);
        services.AddDashboardLocalization();
        services.AddHttpContextAccessor();
        services.AddSingleton<Words>();
        services.AddMap(builder.Configuration);
        services.AddSingleton<ThemeCharts>();
        // Chinese text goes into pages as it is, not as character references of twice its size
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddMudServices();
        services.AddTransient<MudLocalizer, ChineseMudLocalizer>();
        services.AddApi();
        services.AddReports(builder.Configuration);
        services.AddHealthChecks().AddCheck<DatasetHealthCheck>("dataset", tags: [DatasetHealthCheck.Ready]);

        // Pages carry no secret beside what the user typed, so compressing them gives nothing away (BREACH);
        // over TLS it stays off all the same, which is the framework's default.
        services.AddResponseCompression(options =>
            options.MimeTypes = ResponseCompressionDefaults.MimeTypes.Append("image/svg+xml"));
    }

    /// <summary>Migrates and seeds. False when the data could not be made ready; the log then says why, in words.</summary>
    public static async Task<bool> PrepareDataAsync(this WebApplication app)
    {
        try
        {
            await app.Services.GetRequiredService<DatabaseInitializer>().InitializeAsync(app.Lifetime.ApplicationStopping);
            // a map that may not be shown stops the start as well
            app.Services.GetRequiredService<MapGeometry>();
            return true;
        }
        catch (StartupFaultException fault)
        {
            // said in words, not as a stack trace: the operator must read it
            Console.Error.WriteLine(fault.Message);
            return false;
        }
    }

    public static void UseDashboard(this WebApplication app)
    {
        app.UseResponseCompression();
        app.UseRequestLocalization();
        app.UseSecurityHeaders();
        app.UseLongAddresses();
        if (!app.Environment.IsDevelopment())
        {
            app.UseExceptionHandler("/error", createScopeForErrors: true);
        }

        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapCulture();
        app.MapHealth();
        app.MapApi();
        app.MapReports();
        app.MapPictures();
        app.MapChartPictures();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
    }
}
