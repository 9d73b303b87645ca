namespace Dashboard.Web.Reports;

/// <summary>Who asks for a file.</summary>
internal sealed class ExportCaller(IHttpContextAccessor accessor)
{
    private const string Unknown = "-";

    /// <summary>The name of who signed in; null where nobody did.</summary>
    public string? User => accessor.HttpContext?.User.Identity?.Name;

    /// <summary>
    /// The user's name, else the address that the request came from. In a circuit that is the request which opened its
    /// connection; where there is none the caller stays unknown, so nothing may be allowed or refused by this.
    /// </summary>
    public string Name => accessor.HttpContext is { } http
        ? http.User.Identity?.Name ?? http.Connection.RemoteIpAddress?.ToString() ?? Unknown
        : Unknown;
}
