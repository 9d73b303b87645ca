using Dashboard.Data.Model;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Themes;

/// <summary>A column of a theme's own fields in its table.</summary>
/// <param name="Value">What a measure says there; null where it says nothing.</param>
/// <param name="IsReserved">Whether the number does not compare and is marked ≠.</param>
public sealed record ThemeColumn(string Head, bool IsNumber, Func<Measure, string?> Value, Func<Measure, bool>? IsReserved = null);

/// <summary>Which fields the table of a kind of theme shows.</summary>
public sealed class ThemeColumns(Words words, IStringLocalizer<ThemesText> text, Func<string, string> trackName)
{
    public IReadOnlyList<ThemeColumn> Of(MeasureKind kind) => kind switch
    {
        MeasureKind.FutureIndustry =>
        [
            Text<FutureIndustryMeasure>("ColPattern", measure => measure.Pattern is { } pattern ? words.Of(pattern) : null),
            Text<Measure>("ColTracks", measure => NullIfEmpty(words.Join(measure.Tracks.Select(track => trackName(track.TrackCode))))),
        ],
        MeasureKind.CarbonFootprint =>
        [
            Text<CarbonFootprintMeasure>("ColStandard", measure => measure.StandardNumber),
            Text<CarbonFootprintMeasure>("ColProducts", measure => Names(measure, measure.Products)),
            Text<CarbonFootprintMeasure>("ColPlatform", measure => measure.Platform),
        ],
        MeasureKind.ConceptVerification =>
        [
            Number<ConceptVerificationMeasure>("ColPlanned", measure => measure.Planned, measure => measure.CountsOtherPlatforms),
            Number<ConceptVerificationMeasure>("ColBuilt", measure => measure.Built, measure => measure.CountsOtherPlatforms),
            Number<ConceptVerificationMeasure>("ColSubsidy", measure => measure.SubsidyWanYuan),
            Text<ConceptVerificationMeasure>("ColFields", measure => Names(measure, measure.Fields)),
        ],
        MeasureKind.Fund =>
        [
            Number<FundMeasure>("ColSize", measure => measure.SizeYiYuan),
            Text<FundMeasure>("ColBasis", measure => measure.SizeYiYuan is null ? null : words.Of(measure.Basis)),
            Text<FundMeasure>("ColMode", measure => measure.Mode == FundMode.Unknown ? null : words.Of(measure.Mode)),
            Text<FundMeasure>("ColSectors", measure => Names(measure, measure.Sectors)),
        ],
        MeasureKind.General => [Text<Measure>("ColSummary", measure => words.Of(measure.Summary))],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private string? Names(Measure measure, IReadOnlyList<string> names) => NullIfEmpty(words.Names(measure, names));

    private static string? NullIfEmpty(string joined) => joined.Length > 0 ? joined : null;

    private ThemeColumn Text<T>(string head, Func<T, string?> value)
        where T : Measure => new(text[head], false, measure => measure is T known ? value(known) : null);

    private ThemeColumn Number<T>(string head, Func<T, decimal?> value, Func<T, bool>? isReserved = null)
        where T : Measure => new(
            text[head],
            true,
            measure => measure is T known && value(known) is { } number ? Words.Number((decimal?)number) : null,
            isReserved is null ? null : measure => measure is T known && value(known) is not null && isReserved(known));
}
