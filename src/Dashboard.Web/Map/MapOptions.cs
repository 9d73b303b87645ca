namespace Dashboard.Web.Map;

/// <summary>The section "Map" of the settings: what the sheet says about the map itself.</summary>
public sealed class MapOptions
{
    public const string Section = "Map";

    /// <summary>审图号, such as GS(2026)1234号. Without one the sheet calls itself a sketch (示意图).</summary>
    public string? ReviewNumber { get; set; }

    /// <summary>Where the map comes from; the note of the shipped geometry when it is not set.</summary>
    public string? Source { get; set; }
}
