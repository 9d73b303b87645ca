namespace Dashboard.Web.Map.Pictures;

/// <summary>The tile that a hatch repeats, in pixels: on the screen (MapHatches.razor) and in pictures.</summary>
/// <param name="Data">SVG path data of its strokes.</param>
/// <param name="Round">Round ends: a line without length becomes a dot.</param>
internal sealed record HatchTile(double Size, double Degrees, string Data, double Width, bool Round)
{
    public static HatchTile Of(Hatch hatch) => hatch switch
    {
        Hatch.Zero => new(11, 0, "M1 3a2 2 0 1 0 4 0a2 2 0 1 0-4 0zM6.5 8.5a2 2 0 1 0 4 0a2 2 0 1 0-4 0z", .9, false),
        Hatch.City => new(7, 45, "M1.6 0v7", 2.4, false),
        Hatch.VerifiedNone => new(7, 0, "M0 1h7M1 0v7", 1.2, false),
        Hatch.NotFound => new(10, 0, "M2.5 2.5h.01M7.5 7.5h.01", 2.4, true),
        Hatch.NotReviewed => new(9, -45, "M1 0v9", 1.1, false),
        Hatch.NotApplicable => new(5, 0, "M2.5 0v5", 1, false),
        Hatch.NotComparable => new(8, 45, "M1 0v8M0 1h8", 1, false),
        Hatch.NoNumber => new(6, 0, "M0 3h6", 1, false),
        Hatch.NoData => new(10, 0, "M.5 2.5h4.5M5.5 7.5h4.5", 1, false),
        _ => throw new ArgumentOutOfRangeException(nameof(hatch), hatch, null),
    };
}
