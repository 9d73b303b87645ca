namespace Dashboard.Web.Map.Pictures;

/// <summary>Provinces whose outline stands out on a map.</summary>
/// <param name="Home">Code; its outline is the heavier.</param>
/// <param name="Others">Codes; the home province among them is not marked twice.</param>
/// <param name="Selected">The others are a reader's selection, not the provinces of a comparison.</param>
public sealed record MapMarks(string? Home, IReadOnlyList<string> Others, bool Selected = false)
{
    public bool IsEmpty => Home is null && Others.Count == 0;

    /// <summary>An ink line upon a wider one in the colour of the paper: one of the two stands out from any fill.</summary>
    /// <returns>Widths in pixels; wwwroot/css/map.css has the same for the screen.</returns>
    public static (double Line, double Ground) WidthsOf(bool isHome) => isHome ? (4, 8) : (1.8, 5);
}
