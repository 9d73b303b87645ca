using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Map;

/// <summary>Leads through the addresses of a slider: going back returns to where it was first moved, not through every step.</summary>
internal sealed class SliderWay(NavigationManager navigation)
{
    private string? own;

    /// <summary>Whether the address is the one that the slider set last.</summary>
    public bool IsOnIt => own == Plain(navigation.Uri);

    public void Go(string url)
    {
        var to = Plain(navigation.ToAbsoluteUri(url).ToString());
        var stays = to == Plain(navigation.Uri);
        var replace = stays || IsOnIt;
        own = stays ? own : to;
        // to the same address too: a page that showed other days for the moment reads it again
        navigation.NavigateTo(url, replace: replace);
    }

    /// <summary>A browser writes some signs of an address otherwise than we do.</summary>
    private static string Plain(string address) => Uri.UnescapeDataString(address);
}
