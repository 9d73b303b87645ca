using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Shell;

namespace Dashboard.Web.Features.Search;

/// <summary>Where a text stands that is shown of a hit only because the words stand in it.</summary>
public enum HitField
{
    Summary,
    Issuer,
    City,
    TitleZh,
    TitleEn,
    SummaryZh,
    SummaryEn,
    StandardNumber,
    Platform,
    Products,
    Fields,
    Operators,
    Manager,
    Sectors,
    FocusPattern,
    Province,
    Theme,
}

/// <summary>A passage with the words marked in it.</summary>
/// <param name="IsChinese">On an English page too.</param>
public sealed record HitPassage(HitField Field, IReadOnlyList<TextPart> Parts, bool IsChinese);

/// <summary>
/// What is shown of a measure that a search found: at least one of the parts has something marked, since what stands
/// only in a field that is not shown otherwise is shown as the passage.
/// </summary>
/// <param name="Passage">Of the summary, or of the first other field that has the words where nothing shown has.</param>
/// <param name="Number">The document number; empty where there is none.</param>
/// <param name="Tracks">Those whose name or words in the source are marked.</param>
public sealed record HitParts(
    IReadOnlyList<TextPart> Title,
    HitPassage? Passage,
    IReadOnlyList<TextPart> Number,
    IReadOnlyList<IReadOnlyList<TextPart>> Tracks)
{
    /// <param name="data">Names the tracks, the province and the theme.</param>
    /// <param name="measure">A hit.</param>
    /// <param name="marked">Normalised, see <see cref="FoundMeasures.Marked"/>.</param>
    /// <param name="english">The language of the page.</param>
    public static HitParts Of(Dataset data, Measure measure, IReadOnlyList<string> marked, bool english)
    {
        var title = TextMatches.Mark(measure.Title.In(english), marked);
        var number = TextMatches.Mark(measure.DocumentNumber ?? "", marked);
        IReadOnlyList<TextPart>[] tracks =
        [
            .. measure.Tracks
                .SelectMany(track => new[] { data.TracksByCode[track.TrackCode].Name.In(english), track.SourceWords })
                .Distinct()
                .Select(name => TextMatches.Mark(name, marked))
                .Where(IsMarked),
        ];
        var passage = Passage(HitField.Summary, measure.Summary.In(english), isChinese: false);
        if (passage is null && tracks.Length == 0 && !IsMarked(title) && !IsMarked(number))
        {
            passage = Others(data, measure, english)
                .Select(other => Passage(other.Field, other.Text, other.IsChinese))
                .FirstOrDefault(other => other is not null);
        }

        return new(title, passage, number, tracks);

        HitPassage? Passage(HitField field, string? text, bool isChinese) =>
            string.IsNullOrEmpty(text) || TextMatches.Passage(text, marked) is not { } parts ? null : new(field, parts, isChinese && english);
    }

    public static bool IsMarked(IReadOnlyList<TextPart> parts) => parts.Any(part => part.IsMatch);

    /// <summary>What the search looks through besides what is always shown.</summary>
    private static IEnumerable<(HitField Field, string? Text, bool IsChinese)> Others(Dataset data, Measure measure, bool english) =>
    [
        (english ? HitField.TitleZh : HitField.TitleEn, measure.Title.In(!english), english),
        (english ? HitField.SummaryZh : HitField.SummaryEn, measure.Summary.In(!english), english),
        (HitField.Issuer, measure.Issuer, true),
        (HitField.City, measure.CityName?.In(english), false),
        (HitField.City, measure.CityName?.In(!english), english),
        .. Details(measure),
        (HitField.Province, data.ProvincesByCode[measure.ProvinceCode].Name.In(english), false),
        (HitField.Theme, data.ThemesByCode[measure.ThemeCode].Name.In(english), false),
    ];

    private static IEnumerable<(HitField Field, string? Text, bool IsChinese)> Details(Measure measure) => measure switch
    {
        FutureIndustryMeasure future => [(HitField.FocusPattern, future.FocusPattern, true)],
        CarbonFootprintMeasure carbon =>
        [
            (HitField.StandardNumber, carbon.StandardNumber, false),
            (HitField.Platform, carbon.Platform, true),
            (HitField.Products, string.Join('、', carbon.Products), true),
        ],
        ConceptVerificationMeasure centre =>
        [
            (HitField.Fields, string.Join('、', centre.Fields), true),
            (HitField.Operators, string.Join('、', centre.Operators), true),
        ],
        FundMeasure fund => [(HitField.Manager, fund.Manager, true), (HitField.Sectors, string.Join('、', fund.Sectors), true)],
        _ => [],
    };
}
