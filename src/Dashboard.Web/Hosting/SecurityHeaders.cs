namespace Dashboard.Web.Hosting;

/// <summary>Response headers that keep a page to its own origin.</summary>
public static class SecurityHeaders
{
    /// <summary>
    /// No script but our own files; the hash list covers the inline import map that the framework writes.
    /// Inline styles are allowed because MudBlazor and the chart engine write style attributes.
    /// </summary>
    public static string ContentSecurityPolicy(string? importMapHash, bool development) => string.Join("; ",
    [
        // hot reload opens a socket on another port
        .. development ? Array.Empty<string>() : ["default-src 'self'"],
        importMapHash is null ? "script-src 'self'" : $"script-src 'self' '{importMapHash}'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data:",
        "font-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        "frame-src 'none'",
        "frame-ancestors 'self'",
    ]);

    public static void UseSecurityHeaders(this WebApplication app)
    {
        var development = app.Environment.IsDevelopment();
        app.Use(async (context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                var headers = context.Response.Headers;
                headers.ContentSecurityPolicy = ContentSecurityPolicy(ImportMapHash.Of(context), development);
                headers.XContentTypeOptions = "nosniff";
                headers["Referrer-Policy"] = "same-origin";
                return Task.CompletedTask;
            });
            await next();
        });
    }
}
