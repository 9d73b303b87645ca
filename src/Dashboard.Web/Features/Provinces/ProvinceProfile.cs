using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Features.Gaps;

namespace Dashboard.Web.Features.Provinces;

/// <summary>Everything that is known of a province on a day.</summary>
/// <param name="Themes">The structured ones, whether anything is on record or not.</param>
/// <param name="FurtherThemes">The others with a measure or a review.</param>
/// <param name="UnreviewedThemes">The others: nothing on record, and nobody looked.</param>
/// <param name="Timeline">The adopted measures of all levels, by theme, then start.</param>
/// <param name="Proposals">What authors only suggest.</param>
/// <param name="Strips">The first indicators that all provinces have.</param>
/// <param name="OtherFigures">Further indicators of the province and of its cities.</param>
/// <param name="Nearest">By the same indicators as the gap list takes unless told otherwise.</param>
public sealed record ProvinceProfile(
    Province Province,
    DateOnly On,
    ProvinceFacts Facts,
    IReadOnlyList<ThemeEntry> Themes,
    IReadOnlyList<ThemeEntry> FurtherThemes,
    IReadOnlyList<Theme> UnreviewedThemes,
    IReadOnlyList<TimelineRow> Timeline,
    IReadOnlyList<NamedTrack> Tracks,
    IReadOnlyList<Measure> Proposals,
    IReadOnlyList<IndicatorStrip> Strips,
    IReadOnlyList<OtherFigure> OtherFigures,
    NearestProvinces Nearest)
{
    private const int StripsShown = 8;
    private const int NearestShown = 5;

    /// <exception cref="KeyNotFoundException">There is no such province.</exception>
    public static ProvinceProfile Build(Dataset dataset, string code, DateOnly? asOf)
    {
        var province = dataset.ProvincesByCode[code];
        var on = dataset.StatusDay(asOf);
        var entries = dataset.Themes
            .Select(theme => new ThemeEntry(theme, Matrix.ThemeCell(dataset, code, theme.Code, asOf)))
            .ToList();
        var further = entries.Where(entry => !entry.Theme.IsStructured).ToLookup(entry => entry.Cell.State == CellState.NotReviewed);
        var timeline = StructuredViews.Timeline(dataset, code, asOf);
        var strips = IndicatorStrip.Build(dataset, code, StripsShown);
        return new ProvinceProfile(
            province,
            on,
            ProvinceFacts.Of([.. timeline.Select(row => row.Measure)], entries, on),
            [.. entries.Where(entry => entry.Theme.IsStructured)],
            [.. further[false]],
            [.. further[true].Select(entry => entry.Theme)],
            timeline,
            NamedTrack.Build(dataset, code, asOf),
            [.. dataset.Measures.Where(measure =>
                measure.ProvinceCode == code && !measure.CountsAsAdopted && measure.ExistsOn(asOf))],
            strips,
            OtherFigure.Build(dataset, code, strips),
            Peers.Nearest(dataset, code, GapsView.NearDefault, NearestShown));
    }
}

/// <param name="Cell">Its measures are the province's own, a national body's and the cities'.</param>
public sealed record ThemeEntry(Theme Theme, ComparisonCell Cell)
{
    public int Count(JurisdictionLevel level) => Cell.Measures.Count(measure => measure.Level == level);
}

/// <summary>The head of the page in numbers; all of adopted measures.</summary>
/// <param name="ByLevel">Every level is there.</param>
/// <param name="ThemesRecorded">Structured themes that the province itself has something on record for.</param>
/// <param name="Newest">By the first possible day; null when no measure is dated.</param>
/// <param name="FurthestTarget">Latest target year; null when there is none.</param>
public sealed record ProvinceFacts(
    int Measures,
    IReadOnlyDictionary<JurisdictionLevel, int> ByLevel,
    int ThemesRecorded,
    int ThemesTotal,
    int Official,
    int ReviewDue,
    Measure? Newest,
    int? FurthestTarget)
{
    public static ProvinceFacts Of(IReadOnlyList<Measure> adopted, IReadOnlyList<ThemeEntry> entries, DateOnly on)
    {
        var structured = entries.Where(entry => entry.Theme.IsStructured).ToList();
        return new ProvinceFacts(
            adopted.Count,
            Enum.GetValues<JurisdictionLevel>().ToDictionary(level => level, level => adopted.Count(measure => measure.Level == level)),
            structured.Count(entry => entry.Cell.State == CellState.Recorded),
            structured.Count,
            adopted.Count(measure => measure.Verification == Verification.OfficialText),
            adopted.Count(measure => measure.IsReviewDue(on)),
            adopted.Where(measure => measure.FiledOn() is not null).MaxBy(measure => measure.FiledOn()),
            adopted.Max(measure => measure.TargetYear));
    }
}

/// <param name="State">Recorded when the province itself names it, CityOnly when only a city does.</param>
/// <param name="Provinces">How many provinces name it themselves.</param>
public sealed record NamedTrack(Track Track, CellState State, int Provinces)
{
    public static IReadOnlyList<NamedTrack> Build(Dataset dataset, string code, DateOnly? asOf) =>
        [.. from row in TrackGrid.Build(dataset, asOf).Rows
            let cell = row.Cells.FirstOrDefault(cell => cell.ProvinceCode == code)
            where cell is { State: CellState.Recorded or CellState.CityOnly }
            select new NamedTrack(row.Track, cell.State, row.Has)];
}
