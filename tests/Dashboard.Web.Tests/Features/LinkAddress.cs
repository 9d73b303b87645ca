using AngleSharp.Dom;
using Dashboard.Web.Shell;

namespace Dashboard.Web.Tests.Features;

internal static class LinkAddress
{
    /// <summary>Where a link leads: with the day of its page put in, as js/page-links.js does it.</summary>
    public static string? LeadsTo(this IElement link)
    {
        const string standIn = $"{QueryWords.AsOf}={DayLink.Written}";
        var address = link.GetAttribute("href");
        var at = address?.IndexOf(standIn, StringComparison.Ordinal) ?? -1;
        if (address is null || at < 0)
        {
            return address;
        }

        var page = link.GetAncestors().OfType<IParentNode>().Last();
        var (before, after) = (address[..at], address[(at + standIn.Length)..]);
        return page.QuerySelector("[data-day]")?.GetAttribute("data-day") is { } day ? $"{before}{QueryWords.AsOf}={day}{after}"
            : after.StartsWith('&') ? before + after[1..]
            : before[..^1] + after;
    }
}
