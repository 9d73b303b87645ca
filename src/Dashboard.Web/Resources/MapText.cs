namespace Dashboard.Web.Resources;

/// <summary>Texts of the map sheet, the tile grid, the ranking and the table of a metric.</summary>
public sealed class MapText;
