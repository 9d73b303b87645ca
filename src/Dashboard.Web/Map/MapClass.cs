using Dashboard.Data.Comparison;
using Dashboard.Web.Shell.Parts;

namespace Dashboard.Web.Map;

/// <summary>
/// How a unit is painted, as a class name of wwwroot/css/map.css: s0 (zero), s1 to s5 (sequential, low to high),
/// the six cell states (rec city none nf nr na), out (data not available).
/// </summary>
public static class MapClass
{
    public const string Zero = "s0";
    public const string NoData = "out";

    private const int Steps = 5;

    /// <summary>Hong Kong, Macao and Taiwan are a class of their own, whatever the metric.</summary>
    public static string Of(MetricView view, MetricValue? value) => value switch
    {
        null or { Province.HasData: false } => NoData,
        { State: { } state } => StateMark.Key(state),
        { ClassIndex: { } index } => Step(index, view.Classes.Count),
        { Value: 0 } => Zero,
        _ => NoData,
    };

    /// <summary>Fewer classes than colours take them spread from light to dark, ending at the darkest.</summary>
    public static string Step(int index, int count)
    {
        var step = count <= 1 ? Steps - 1 : 1 + (int)Math.Round(index * (Steps - 1) / (double)(count - 1));
        return $"s{Math.Clamp(step, 1, Steps)}";
    }

    /// <summary>The fill of a class that is a pattern; null where the style sheet's colour is all there is.</summary>
    /// <param name="prefix">Of the pattern's id: "hl" for legends, the map's own for a map.</param>
    public static string? Hatch(string unitClass, string prefix) =>
        unitClass is "city" or "nf" or "nr" ? $"url(#{prefix}-{unitClass})" : null;
}
