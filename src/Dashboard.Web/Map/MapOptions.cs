namespace Dashboard.Web.Map;

/// <summary>The section "Map" of the settings: what the sheet says about the map itself.</summary>
public sealed class MapOptions
{
    public const string Section = "Map";

    /// <summary>
    /// An office's own reviewed map, GeoJSON in degrees: 34 units by code, the dashes, the islands. Drawn in place of the
    /// shipped one; a file that lacks something stops the start. Null for the shipped map.
    /// </summary>
    public string? File { get; set; }

    /// <summary>审图号, such as GS(2026)1234号, of <see cref="File"/>. Without one the sheet calls itself a sketch (示意图).</summary>
    public string? ReviewNumber { get; set; }

    /// <summary>The number as a sheet may show it; null without one, and over the shipped map, for which none was issued.</summary>
    public string? ShownNumber => string.IsNullOrWhiteSpace(File) || string.IsNullOrWhiteSpace(ReviewNumber) ? null : ReviewNumber.Trim();

    /// <summary>Where <see cref="File"/> comes from; when it is not set, the sheet says that the office gave its own.</summary>
    public string? Source { get; set; }

    /// <summary>The source as a sheet may show it; null without one, and over the shipped map, which has its own.</summary>
    public string? ShownSource => string.IsNullOrWhiteSpace(File) || string.IsNullOrWhiteSpace(Source) ? null : Source.Trim();
}
