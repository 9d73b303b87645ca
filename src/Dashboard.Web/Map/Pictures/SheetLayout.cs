namespace Dashboard.Web.Map.Pictures;

/// <summary>Sizes of a sheet in units of the drawing; its small print has 12 of them.</summary>
/// <param name="MapTop">Above the map of a sheet with one.</param>
/// <param name="MapWidth">Of the map of a sheet with one.</param>
/// <param name="Letters">How much larger the names on the map are, measured by the map.</param>
/// <param name="TitleWidth">Left of where the border reaches north in the east.</param>
/// <param name="LegendWidth">Of the legend's heading and method, left of where the border reaches south.</param>
/// <param name="MostColumns">Of several maps.</param>
public sealed record SheetLayout(double Width, double MapTop, double MapWidth, double Letters, double TitleWidth, double LegendWidth, int MostColumns)
{
    /// <summary>For a screen, a slide, a file of its own.</summary>
    public static readonly SheetLayout Screen = new(960, 10, 900, 1, 560, 300, 4);

    /// <summary>For a page upright: as wide as a memo's lines (156 mm) its small print has 8 pt and the names of provinces 7.5 pt.</summary>
    public static readonly SheetLayout Paper = new(663, 60, 643, 1.2, 430, 212, 2);

    /// <summary>Maps on one sheet of two columns: a second row would make it higher than a memo's page, and its letters smaller.</summary>
    public const int MostMapsOnPaper = 2;
}
