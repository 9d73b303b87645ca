namespace Dashboard.Web.Map.Pictures;

/// <summary>What a shape is on the sheet: the rules ask for these, not for how they are drawn.</summary>
public enum SheetPart
{
    Ground,
    Frame,
    Title,
    AsOf,

    /// <summary>What one of several maps shows, and its figure.</summary>
    MapHead,
    MapFigure,
    Unit,

    /// <summary>The outline of a unit that stands out, and the light line under it.</summary>
    Mark,
    MarkGround,
    Line,
    Dash,
    Islet,
    UnitName,
    PlaceName,
    InsetFrame,
    InsetUnit,
    InsetLine,
    InsetTitle,

    /// <summary>Of the inset that names the islands for a sheet of several maps; its names are place names.</summary>
    NamedInset,
    Legend,
    LegendMethod,
    ReviewNote,
    NoDataNote,
    MapSourceNote,
    MeaningNote,
    DataSourceNote,
}

public enum Hatch
{
    None,

    /// <summary>Small rings.</summary>
    Zero,

    /// <summary>Broad stripes at 45°.</summary>
    City,

    /// <summary>An upright grid, light upon dark.</summary>
    VerifiedNone,

    /// <summary>Dots.</summary>
    NotFound,

    /// <summary>Thin stripes at −45°.</summary>
    NotReviewed,

    /// <summary>Thin upright lines.</summary>
    NotApplicable,

    /// <summary>A grid at 45°.</summary>
    NotComparable,

    /// <summary>Thin level lines.</summary>
    NoNumber,

    /// <summary>Short level dashes, set off from row to row.</summary>
    NoData,
}

public enum TextAnchor
{
    Start,
    Middle,
    End,
}

public enum Typeface
{
    Sans,
    Song,
}

/// <summary>Colours are CSS hex values.</summary>
/// <param name="Ink">Of the hatch; null without one.</param>
public sealed record Fill(string Ground, Hatch Hatch = Hatch.None, string? Ink = null);

/// <param name="Dash">Lengths of dash and gap; null for a full line.</param>
/// <param name="Round">Round ends: a line without length becomes a dot.</param>
public sealed record Stroke(string Colour, double Width, (double On, double Off)? Dash = null, bool Round = false);

/// <param name="Halo">Colour of the outline behind the letters; null for none.</param>
public sealed record TextStyle(
    double Size,
    string Colour,
    TextAnchor Anchor = TextAnchor.Start,
    Typeface Face = Typeface.Sans,
    bool Bold = false,
    string? Halo = null,
    double HaloWidth = 2.6);

public abstract record Shape(SheetPart Part);

/// <param name="Data">SVG path data.</param>
/// <param name="Code">Of the province it shows.</param>
/// <param name="Label">What a reader of the picture may be told about it: 江苏省，13 条.</param>
public sealed record PathShape(
    SheetPart Part, string Data, Fill? Fill, Stroke? Stroke = null, string? Code = null, string? Label = null) : Shape(Part);

public sealed record RectShape(
    SheetPart Part, double X, double Y, double Width, double Height, Fill? Fill, Stroke? Stroke = null) : Shape(Part);

/// <param name="Y">Of the baseline.</param>
public sealed record TextShape(SheetPart Part, string Text, double X, double Y, TextStyle Style) : Shape(Part);

/// <summary>Shapes in coordinates of their own, moved, scaled and cut as the group says.</summary>
/// <param name="Clip">Width and height of the part that is shown, from the group's own origin; null for all.</param>
public sealed record GroupShape(
    SheetPart Part, double X, double Y, double Scale, (double Width, double Height)? Clip, IReadOnlyList<Shape> Shapes) : Shape(Part);

/// <summary>A sheet as it is drawn, everything computed: the SVG writer and the bitmap painter only put it down.</summary>
/// <param name="Language">As in <c>xml:lang</c>.</param>
public sealed record MapDrawing(
    double Width, double Height, string Language, string Title, string Description, IReadOnlyList<Shape> Shapes)
{
    /// <summary>Every shape that is not a group, with the scale and the place of the group it stands in.</summary>
    public IEnumerable<(Shape Shape, double X, double Y, double Scale)> Flat() => Flat(Shapes, 0, 0, 1);

    private static IEnumerable<(Shape, double, double, double)> Flat(IEnumerable<Shape> shapes, double x, double y, double scale)
    {
        foreach (var shape in shapes)
        {
            if (shape is GroupShape group)
            {
                foreach (var inner in Flat(group.Shapes, x + (group.X * scale), y + (group.Y * scale), scale * group.Scale))
                {
                    yield return inner;
                }
            }
            else
            {
                yield return (shape, x, y, scale);
            }
        }
    }
}
