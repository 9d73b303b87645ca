using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Shell;

/// <summary>
/// Links that keep the page's day. Were the day in each of them, a step of the slider would send them all to the
/// browser again. So with the circuit up a page makes its links' addresses of a stand-in for the day, written asOf=~, and
/// js/page-links.js puts the day in, which the page holds once, in data-day of its <see cref="Parts.ViewBar"/>. Rendered
/// without a circuit they are plain links.
/// </summary>
public static class DayLink
{
    /// <summary>How the stand-in is written in an address.</summary>
    public const string Written = "~";

    /// <summary>No page has that day: <see cref="QueryReader.FurthestDay"/> is long before it.</summary>
    public static readonly DateOnly StandIn = DateOnly.MaxValue;

    /// <summary>The day as a link writes it, in a part of a page whose bar holds the day.</summary>
    public static DateOnly? Of(DateOnly? day, RendererInfo renderer) => renderer.IsInteractive ? StandIn : day;
}
