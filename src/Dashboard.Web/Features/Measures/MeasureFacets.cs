using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Measures;

/// <summary>The filters beside the list.</summary>
/// <param name="view">The view as links of the page write it.</param>
public sealed class MeasureFacets(
    Dataset dataset, MeasuresView view, MeasureCounts counts, Words words, IStringLocalizer<MeasuresText> text)
{
    /// <summary>How many choices of a long group stand before "more".</summary>
    private const int MostShown = 8;

    private MeasureFilter Filter => view.Filter;

    public IReadOnlyList<FacetGroup> Groups => [Themes, Levels, Statuses, Verifications, Provinces, Tracks];

    /// <summary>In their own order: the four structured ones come first.</summary>
    public FacetGroup Themes => Long(
        QueryWords.Themes,
        text["GroupTheme"],
        dataset.Themes.Select(theme => Choice(
            words.Of(theme.Name), counts.Themes[theme.Code], Filter.Themes, theme.Code, list => Filter with { Themes = list })));

    /// <summary>Those with most measures first.</summary>
    public FacetGroup Provinces => Long(
        QueryWords.Provinces,
        text["GroupProvince"],
        dataset.CoveredProvinces
            .Select(province => Choice(
                words.Of(province.ShortName), counts.Provinces[province.Code], Filter.Provinces, province.Code,
                list => Filter with { Provinces = list }))
            .OrderByDescending(choice => choice.Count));

    /// <summary>Those with most measures first.</summary>
    public FacetGroup Tracks => Long(
        QueryWords.Tracks,
        text["GroupTrack"],
        dataset.Tracks
            .Select(track => Choice(
                words.Of(track.Name), counts.Tracks[track.Code], Filter.Tracks, track.Code, list => Filter with { Tracks = list }))
            .OrderByDescending(choice => choice.Count));

    public FacetGroup Levels => Short(
        QueryWords.Level,
        text["GroupLevel"],
        counts.Levels.OrderBy(pair => LevelOrder(pair.Key)).Select(pair => Choice(
            words.Of(pair.Key), pair.Value, Filter.Levels, pair.Key, list => Filter with { Levels = list })));

    /// <summary>期满待核 stands last: it cuts across the statuses, each of which counts its own.</summary>
    public FacetGroup Statuses => Short(
        QueryWords.Status,
        text["GroupStatus"],
        counts.Statuses.OrderBy(pair => StatusOrder(pair.Key))
            .Select(pair => Choice(
                words.Of(pair.Key), pair.Value, Filter.Statuses, pair.Key, list => Filter with { Statuses = list }))
            .Append(new FacetChoice(
                text["OfTheseDue"], counts.ReviewDue, Filter.ReviewDueOnly,
                Url(Filter with { ReviewDueOnly = !Filter.ReviewDueOnly }), IsDue: true)));

    public FacetGroup Verifications => Short(
        QueryWords.Verification,
        text["GroupVerification"],
        counts.Verifications.OrderBy(pair => pair.Key).Select(pair => Choice(
            words.Of(pair.Key), pair.Value, Filter.Verifications, pair.Key, list => Filter with { Verifications = list })));

    private static int LevelOrder(JurisdictionLevel level) => level switch
    {
        JurisdictionLevel.Province => 0,
        JurisdictionLevel.City => 1,
        _ => 2,
    };

    /// <summary>What holds first, what is only proposed last.</summary>
    private static int StatusOrder(MeasureStatus status) => status switch
    {
        MeasureStatus.InForce => 0,
        MeasureStatus.Pilot => 1,
        MeasureStatus.Achieved => 2,
        MeasureStatus.Planned => 3,
        MeasureStatus.Ended => 4,
        MeasureStatus.Superseded => 5,
        _ => 6,
    };

    private FacetChoice Choice<T>(
        string name, int count, IReadOnlyList<T> chosen, T value, Func<IReadOnlyList<T>, MeasureFilter> replace)
    {
        var isChosen = chosen.Contains(value);
        IReadOnlyList<T> toggled = isChosen
            ? [.. chosen.Where(other => !EqualityComparer<T>.Default.Equals(other, value))]
            : [.. chosen, value];
        return new FacetChoice(name, count, isChosen, Url(replace(toggled)));
    }

    private string Url(MeasureFilter filter) => view.Narrow(filter).ToUrl();

    /// <summary>What would show nothing is left out, unless it is chosen and must be droppable.</summary>
    private static IEnumerable<FacetChoice> Useful(IEnumerable<FacetChoice> choices) =>
        choices.Where(choice => choice.Count > 0 || choice.IsChosen);

    private static FacetGroup Short(string key, string name, IEnumerable<FacetChoice> choices) =>
        new(key, name, [.. Useful(choices)], []);

    private static FacetGroup Long(string key, string name, IEnumerable<FacetChoice> choices)
    {
        var useful = Useful(choices).ToList();
        var shown = useful.Where((choice, place) => place < MostShown || choice.IsChosen).ToList();
        return new FacetGroup(key, name, shown, [.. useful.Except(shown)]);
    }
}
