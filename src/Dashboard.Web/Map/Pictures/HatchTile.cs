namespace Dashboard.Web.Map.Pictures;

/// <summary>The tile that a hatch repeats, in pixels; MapHatches.razor draws the same on the screen.</summary>
/// <param name="Data">SVG path data of its strokes.</param>
/// <param name="Round">Round ends: a line without length becomes a dot.</param>
internal sealed record HatchTile(double Size, double Degrees, string Data, double Width, bool Round)
{
    public static HatchTile Of(Hatch hatch) => hatch switch
    {
        Hatch.City => new(7, 45, "M1.6 0v7", 2.4, false),
        Hatch.NotFound => new(10, 0, "M2.5 2.5h.01M7.5 7.5h.01", 2.4, true),
        Hatch.NotReviewed => new(9, -45, "M1 0v9", 1.1, false),
        Hatch.NotComparable => new(8, 45, "M1 0v8M0 1h8", 1, false),
        Hatch.NoNumber => new(7, 0, "M0 3.5h7", 1, false),
        _ => throw new ArgumentOutOfRangeException(nameof(hatch), hatch, null),
    };
}
