using System.Globalization;
using Dashboard.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Map;

public enum MapSize
{
    /// <summary>700 px and more; names and callouts, one-character names where the column is narrower.</summary>
    Full,

    /// <summary>About 300 to 500 px: coarser lines, one-character names, the legend below.</summary>
    Small,
}

/// <summary>The map of a metric, as a sheet with everything that a map of China must show.</summary>
public partial class MapSheet : UnitPicker
{
    /// <summary>Width in pixels at which the small sheet is usually drawn.</summary>
    private const double SmallWidth = 470;

    /// <summary>The same for a full sheet on a telephone.</summary>
    private const double NarrowWidth = 350;

    /// <summary>Share of the width beyond which a card has no room on the right of its unit.</summary>
    private const double MostRight = .62;

    /// <summary>The day that the values stand for.</summary>
    [Parameter, EditorRequired]
    public DateOnly AsOf { get; set; }

    [Parameter]
    public MapSize Size { get; set; }

    /// <summary>Instead of the metric's own title.</summary>
    [Parameter]
    public string? Title { get; set; }

    /// <summary>Prefix of the ids in the drawing; must differ between the maps of a page.</summary>
    [Parameter]
    public string Id { get; set; } = "map";

    protected override UnitDirections Directions => Geometry.Directions;

    private bool IsSmall => Size == MapSize.Small;

    private string NarrowId => $"{Id}-narrow";

    private double HatchScale => IsSmall ? Math.Round(Geometry.Width / SmallWidth, 1) : 1;

    private double HatchScaleNarrow => Math.Round(Geometry.Width / NarrowWidth, 1);

    // which hatch applies is the style sheet's choice: it knows how wide the sheet is
    private string? NarrowHatches => IsSmall ? null : string.Concat(MapClass.Hatched.Select(hatched => $"--narrow-{hatched}:url(#{NarrowId}-{hatched});"));

    private string Subtitle => View.Period is { } period ? Words.Of(period) : Text["AsOf", Words.Date(AsOf)];

    private string ClassOf(string code) => MapClass.Of(View, Values.GetValueOrDefault(code));

    /// <param name="name">A unit's code or a line's name.</param>
    private string Shape(string name) => Geometry.File.Address(IsSmall ? MapLayer.Small : MapLayer.Full, name);

    // a name in the sea keeps the colour of names in the sea
    private string NameClassOf(MapUnit unit) => unit.Anchor is null ? ClassOf(unit.Code) : "sea";

    private static double LabelX(MapUnit unit, MapPoint label) => label.X + unit.Anchor switch
    {
        "start" => 3,
        "end" => -3,
        _ => 0,
    };

    private static string Leader(MapPoint from, MapPoint to) => $"M{Number(from.X)} {Number(from.Y)}L{Number(to.X)} {Number(to.Y)}";

    /// <summary>A box over the callout's name and a circle about the unit itself.</summary>
    private static string HitOf(MapUnit unit, MapPoint spot)
    {
        var left = unit.Anchor == "end" ? unit.Label.X - 36 : unit.Label.X;
        return $"M{Number(left)} {Number(unit.Label.Y - 9)}h36v18h-36zM{Number(spot.X - 6)} {Number(spot.Y)}a6 6 0 1 0 12 0a6 6 0 1 0-12 0z";
    }

    /// <summary>In shares of the drawing's width and height.</summary>
    private MapPoint CardAt(string code)
    {
        var at = Geometry.ByCode[code].Callout ?? Geometry.ByCode[code].Label;
        return new MapPoint(at.X / Geometry.Width, at.Y / Geometry.Height);
    }

    private string CardPlace(string code)
    {
        var at = CardAt(code);
        return string.Create(CultureInfo.InvariantCulture, $"left:{at.X * 100:0.#}%;top:{at.Y * 100:0.#}%");
    }

    private static string Number(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);
}
