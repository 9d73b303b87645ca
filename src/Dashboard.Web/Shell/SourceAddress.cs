using Dashboard.Data.Model;

namespace Dashboard.Web.Shell;

/// <summary>Only web addresses become links, whatever the data says.</summary>
public static class SourceAddress
{
    public static Uri? Of(Source source) =>
        Uri.TryCreate(source.Url, UriKind.Absolute, out var address) && (address.Scheme is "http" or "https") ? address : null;
}
