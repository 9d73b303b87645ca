using Dashboard.Web.Shell;

namespace Dashboard.Web.Map.Pictures;

/// <summary>The fills of <see cref="MapClass"/> in colours of a theme, as wwwroot/css/map-classes.css gives them on the screen.</summary>
public sealed class Palette
{
    private readonly Tokens tokens;

    private Palette(Tokens tokens) => this.tokens = tokens;

    public static Palette Light { get; } = new(Tokens.Light);

    public static Palette Dark { get; } = new(Tokens.Dark);

    /// <summary>A colour by its name in tokens.css.</summary>
    public string this[string token] => tokens[token];

    public Fill FillOf(string unitClass) => unitClass switch
    {
        MapClass.Zero => new(tokens["paper"], Hatch.Zero, tokens["rule-3"]),
        MapClass.NotComparable => new(tokens["paper-2"], Hatch.NotComparable, tokens["ochre"]),
        MapClass.NoNumber => new(tokens["paper"], Hatch.NoNumber, tokens["rule-3"]),
        MapClass.NoData => new(tokens["st-out-f"], Hatch.NoData, tokens["st-out-h"]),
        "city" => new(tokens["st-city-f"], Hatch.City, tokens["st-city-h"]),
        "none" => new(tokens["st-none-f"], Hatch.VerifiedNone, tokens["st-none-h"]),
        "nf" => new(tokens["st-nf-f"], Hatch.NotFound, tokens["st-nf-h"]),
        "nr" => new(tokens["st-nr-f"], Hatch.NotReviewed, tokens["st-nr-h"]),
        "na" => new(tokens["st-na-f"], Hatch.NotApplicable, tokens["st-na-h"]),
        ['s', var step] => new(tokens[$"seq-{step}"]),
        ['d', var step] => new(tokens[$"div-{step}"]),
        _ => new(tokens[$"st-{unitClass}-f"]),
    };

    /// <summary>Of a unit's edge: it stands out from the class, so that neighbours of one class are told apart.</summary>
    public string EdgeOf(string unitClass) =>
        tokens[unitClass is "s3" or "s4" or "s5" or "d1" or "d2" or "d5" or "d6" or "rec" or "none" ? "map-inner" : "map-outer"];

    /// <summary>Of a name upon the class.</summary>
    public string TextOn(string unitClass) => unitClass switch
    {
        MapClass.Zero or MapClass.NotComparable or MapClass.NoNumber or MapClass.NoData => tokens["ink"],
        ['s', var step] => tokens[$"seq-t{step}"],
        ['d', var step] => tokens[$"div-t{step}"],
        _ => tokens[$"st-{unitClass}-t"],
    };
}
