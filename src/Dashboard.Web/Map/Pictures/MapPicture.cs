using Dashboard.Data.Comparison;

namespace Dashboard.Web.Map.Pictures;

/// <summary>The map as a picture: for downloads, workbooks, memos and briefings. Light unless asked otherwise.</summary>
public sealed class MapPicture(MapSheetDrawer drawer, MultiplesDrawer several)
{
    /// <summary>The sheet, checked by <see cref="MapSheetRules"/>.</summary>
    /// <param name="asOf">The day that the values stand for.</param>
    /// <exception cref="IncompleteSheetException">It would lack something that it must show.</exception>
    public MapDrawing Draw(MetricView view, DateOnly asOf, bool english, bool dark = false, MapMarks? marks = null, SheetLayout? layout = null)
    {
        using var language = new CultureScope(english);
        return MapSheetRules.Require(drawer.Draw(view, asOf, dark ? Palette.Dark : Palette.Light, marks, layout));
    }

    /// <summary>The sheet of several maps, checked in the same way.</summary>
    /// <exception cref="IncompleteSheetException">It would lack something that it must show.</exception>
    public MapDrawing Draw(MultiplesView maps, bool english, bool dark = false, MapMarks? marks = null, SheetLayout? layout = null)
    {
        using var language = new CultureScope(english);
        return MapSheetRules.Require(several.Draw(maps, dark ? Palette.Dark : Palette.Light, marks, layout));
    }

    /// <inheritdoc cref="Draw(MetricView, DateOnly, bool, bool, MapMarks, SheetLayout)"/>
    /// <param name="scale">Pixels to a unit: 1 gives 960 pixels in width.</param>
    /// <exception cref="MissingFontException">The machine has no Chinese font.</exception>
    public byte[] Png(MetricView view, DateOnly asOf, bool english, int scale = 2, bool dark = false) =>
        SkiaPainter.Png(Draw(view, asOf, english, dark), scale);

    /// <inheritdoc cref="Draw(MetricView, DateOnly, bool, bool, MapMarks, SheetLayout)"/>
    public byte[] Svg(MetricView view, DateOnly asOf, bool english, bool dark = false) =>
        SvgWriter.Write(Draw(view, asOf, english, dark));
}
