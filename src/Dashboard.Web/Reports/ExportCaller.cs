namespace Dashboard.Web.Reports;

/// <summary>Who asks for a file.</summary>
internal sealed class ExportCaller(IHttpContextAccessor accessor)
{
    private const string Unknown = "-";

    /// <summary>Scheme and host by which the site was asked, so that a file can lead back to its page; empty where there is no request.</summary>
    public string Site => accessor.HttpContext?.Request is { } request ? $"{request.Scheme}://{request.Host}{request.PathBase}" : "";

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
