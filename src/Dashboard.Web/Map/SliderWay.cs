using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Map;

/// <summary>Leads through the addresses of a slider: going back returns to where it was first moved, not through every step.</summary>
internal sealed class SliderWay(NavigationManager navigation)
{
    private string? own;

    /// <summary>Whether the address is one that the slider set.</summary>
    public bool IsOnIt => navigation.Uri == own;

    public void Go(string url)
    {
        var to = navigation.ToAbsoluteUri(url).ToString();
        if (to != navigation.Uri)
        {
            var replace = IsOnIt;
            own = to;
            navigation.NavigateTo(url, replace: replace);
        }
    }
}
