using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Shell;

/// <summary>The static document around the interactive application.</summary>
public partial class App
{
    /// <summary>Written by theme.js; "dark" or "light".</summary>
    public const string ThemeCookie = "theme";

    [CascadingParameter]
    public required HttpContext HttpContext { get; set; }

    private static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? "en" : "zh-CN";

    /// <summary>Known from the cookie, so that a dark page is dark from its first byte; else theme.js asks the system.</summary>
    private string? Theme => HttpContext.Request.Cookies[ThemeCookie] is "dark" or "light"
        ? HttpContext.Request.Cookies[ThemeCookie]
        : null;
}
