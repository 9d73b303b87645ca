using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace Dashboard.Web.Hosting;

/// <summary>Languages of the product, and the link that chooses one for a year.</summary>
public static class CultureEndpoint
{
    private const string Path = "/culture";

    public static IReadOnlyList<string> Supported { get; } = ["zh-CN", "en"];

    /// <summary>A link that switches the language and comes back to a local address.</summary>
    public static string Url(string culture, string returnTo) => $"{Path}?to={culture}&back={Uri.EscapeDataString(returnTo)}";

    public static void AddDashboardLocalization(this IServiceCollection services)
    {
        services.AddLocalization();
        services.Configure<RequestLocalizationOptions>(options =>
        {
            // Any Chinese browser setting ("zh", "zh-Hans-CN", "zh-TW") falls back to zh-CN through "zh".
            options.SupportedCultures = options.SupportedUICultures = [.. Supported.Append("zh").Select(CultureInfo.GetCultureInfo)];
            options.DefaultRequestCulture = new RequestCulture("zh-CN");
            options.FallBackToParentUICultures = options.FallBackToParentCultures = true;
        });
    }

    public static void MapCulture(this IEndpointRouteBuilder endpoints) => endpoints.MapGet(Path, (HttpContext context, string? to, string? back) =>
    {
        if (!Supported.Contains(to, StringComparer.Ordinal))
        {
            return Results.Problem(detail: $"to: {string.Join(" | ", Supported)}", statusCode: StatusCodes.Status400BadRequest);
        }

        context.Response.Cookies.Append(
            CookieRequestCultureProvider.DefaultCookieName,
            CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(to!)),
            new CookieOptions { MaxAge = TimeSpan.FromDays(365), IsEssential = true, SameSite = SameSiteMode.Lax });
        var local = back is ['/', ..] and not (['/', '/', ..] or ['/', '\\', ..]) ? back : "/";
        return Results.LocalRedirect(local);
    }).ExcludeFromDescription();
}
