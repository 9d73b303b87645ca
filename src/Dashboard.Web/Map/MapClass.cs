using Dashboard.Data.Comparison;
using Dashboard.Web.Map.Pictures;
using Dashboard.Web.Shell.Parts;

namespace Dashboard.Web.Map;

/// <summary>
/// How a unit is painted, as a class name of wwwroot/css/map-classes.css: s0 (zero), s1 to s5 (sequential, low to high),
/// d1 d2 d3 (below a reference, farthest first) and d4 d5 d6 (above it, nearest first), the six cell states
/// (rec city none nf nr na), nc (not comparable), nn (no number), out (data not available).
/// </summary>
public static class MapClass
{
    public const string Zero = "s0";
    public const string NoData = "out";
    public const string NotComparable = "nc";
    public const string NoNumber = "nn";

    private const int Steps = 5;

    /// <summary>Colours on each side of a reference.</summary>
    private const int StepsAside = 3;

    /// <summary>Hong Kong, Macao and Taiwan are a class of their own, whatever the metric.</summary>
    public static string Of(MetricView view, MetricValue? value) => value switch
    {
        null or { Province.HasData: false } => NoData,
        { NotComparable: not null } => NotComparable,
        { ClassIndex: { } index } => Step(view, index),
        { State: { } state } => StateMark.Key(state),
        { Value: 0 } => Zero,
        _ => NoNumber,
    };

    /// <summary>The colour of a class of the view's scale.</summary>
    public static string Step(MetricView view, int index)
    {
        if (view.Reference is not { } reference)
        {
            return Step(index, view.Classes.Count);
        }

        var below = view.Classes.Count(known => known.From < reference);
        return index < below
            ? $"d{1 + Spread(index, below, StepsAside)}"
            : $"d{StepsAside + 1 + Spread(index - below, view.Classes.Count - below, StepsAside)}";
    }

    /// <summary>Fewer classes than colours take them spread from light to dark, ending at the darkest.</summary>
    public static string Step(int index, int count) =>
        $"s{(count <= 1 ? Steps - 1 : 1 + Math.Clamp(Spread(index, count, Steps), 0, Steps - 1))}";

    /// <summary>The classes that are told apart by their pattern, so that they differ in grey too.</summary>
    public static IReadOnlyList<string> Hatched { get; } = [.. Enum.GetValues<Hatch>().Where(hatch => hatch != Pictures.Hatch.None).Select(Of)];

    /// <summary>The class that a pattern is for.</summary>
    public static string Of(Hatch hatch) => hatch switch
    {
        Pictures.Hatch.Zero => Zero,
        Pictures.Hatch.City => "city",
        Pictures.Hatch.VerifiedNone => "none",
        Pictures.Hatch.NotFound => "nf",
        Pictures.Hatch.NotReviewed => "nr",
        Pictures.Hatch.NotApplicable => "na",
        Pictures.Hatch.NotComparable => NotComparable,
        Pictures.Hatch.NoNumber => NoNumber,
        Pictures.Hatch.NoData => NoData,
        _ => throw new ArgumentOutOfRangeException(nameof(hatch), hatch, null),
    };

    /// <summary>The fill of a class that is a pattern; null where the style sheet's colour is all there is.</summary>
    /// <param name="prefix">Of the pattern's id: "hl" for legends, the map's own for a map.</param>
    public static string? Hatch(string unitClass, string prefix) => Hatched.Contains(unitClass) ? $"url(#{prefix}-{unitClass})" : null;

    private static int Spread(int index, int count, int colours) =>
        count <= 1 ? colours / 2 : (int)Math.Round(index * (colours - 1) / (double)(count - 1));
}
