using System.Collections.Frozen;
using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>
/// Everything that is read, held in memory and never changed: one instance per published version.
/// All views are pure functions over it.
/// </summary>
public sealed class Dataset
{
    public required int Version { get; init; }

    /// <summary>The latest day on which a record was checked or a search was done: the data's as-of date.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>
    /// The day by which statuses are told in a view of the given day: never after the data's own. What ends or falls due
    /// later was not looked at then, so nothing says that it had no result.
    /// </summary>
    /// <param name="asOf">The view's day; null for the data's own.</param>
    public DateOnly StatusDay(DateOnly? asOf) => asOf is { } day && day < AsOf ? day : AsOf;

    /// <summary>By code.</summary>
    public required IReadOnlyList<Province> Provinces { get; init; }

    /// <summary>By order.</summary>
    public required IReadOnlyList<Theme> Themes { get; init; }

    /// <summary>By theme, then order.</summary>
    public required IReadOnlyList<Facet> Facets { get; init; }

    /// <summary>By order.</summary>
    public required IReadOnlyList<Track> Tracks { get; init; }

    public required IReadOnlyList<PeerGroup> PeerGroups { get; init; }

    public required IReadOnlyList<FigureDefinition> FigureDefinitions { get; init; }

    /// <summary>By id.</summary>
    public required IReadOnlyList<Measure> Measures { get; init; }

    public required IReadOnlyList<CoverageReview> Reviews { get; init; }

    public required IReadOnlyList<AggregateStatement> Statements { get; init; }

    /// <summary>By order.</summary>
    public required IReadOnlyList<Indicator> Indicators { get; init; }

    /// <summary>By indicator, then year descending.</summary>
    public required IReadOnlyList<IndicatorVintage> Vintages { get; init; }

    private FrozenDictionary<string, Province>? provincesByCode;
    private FrozenDictionary<string, Theme>? themesByCode;
    private FrozenDictionary<string, Track>? tracksByCode;
    private FrozenDictionary<string, Measure>? measuresById;
    private FrozenDictionary<(string, string), CoverageReview>? reviewsByCell;

    public FrozenDictionary<string, Province> ProvincesByCode =>
        provincesByCode ??= Provinces.ToFrozenDictionary(province => province.Code);

    public FrozenDictionary<string, Theme> ThemesByCode => themesByCode ??= Themes.ToFrozenDictionary(theme => theme.Code);

    public FrozenDictionary<string, Track> TracksByCode => tracksByCode ??= Tracks.ToFrozenDictionary(track => track.Code);

    public FrozenDictionary<string, Measure> MeasuresById =>
        measuresById ??= Measures.ToFrozenDictionary(measure => measure.Id);

    /// <summary>By (province code, theme code).</summary>
    public FrozenDictionary<(string Province, string Theme), CoverageReview> ReviewsByCell =>
        reviewsByCell ??= Reviews.ToFrozenDictionary(review => (review.ProvinceCode, review.ThemeCode));

    /// <summary>
    /// Makes what the views derive from the dataset and keep, so that the first reader does not wait for it: about a
    /// second for 100,000 measures. Never needed for a right answer.
    /// </summary>
    public void Warm()
    {
        var index = DatasetIndex.Of(this);
        index.Search.Warm();
        _ = MeasuresById;
        _ = Summary.Newest(this, null, 1);
        _ = TrackGrid.Build(this, null);
        _ = Matrix.Build(
            this,
            new ComparisonQuery([.. Provinces.Select(province => province.Code)], [.. Themes.Select(theme => theme.Code)], null));
    }

    /// <summary>The 31 provinces that the data covers, by code.</summary>
    public IEnumerable<Province> CoveredProvinces => Provinces.Where(province => province.HasData);
}

/// <summary>Gives the current dataset; reloads it when a newer version has been published.</summary>
public interface IDatasetProvider
{
    ValueTask<Dataset> GetAsync(CancellationToken cancellationToken = default);
}
