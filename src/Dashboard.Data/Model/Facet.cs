namespace Dashboard.Data.Model;

/// <summary>Which part of a measure fills a facet's cell.</summary>
public enum FacetField
{
    /// <summary>The titles of the measures themselves.</summary>
    Title,
    FirstYear,
    TargetYear,

    /// <summary>Tracks of one direction, each with the year first named.</summary>
    Tracks,
    FocusPattern,
    StandardNumber,
    Products,
    Platform,
    Planned,
    Built,
    ByYear,
    Subsidy,
    Fields,
    FundSize,
    FundMode,
    FundTerm,
    FundSectors,

    /// <summary>The value of a figure.</summary>
    Figure,
}

/// <summary>
/// A row of the comparison under a theme. A measure fills it when it belongs to the theme, is of one of the levels,
/// carries the tag (if one is set), and has a value in the field.
/// </summary>
public sealed class Facet
{
    /// <summary>Slug, unique in the dataset: cv-planned.</summary>
    public required string Code { get; init; }

    public required string ThemeCode { get; init; }

    public required int Order { get; init; }

    public required string NameZh { get; init; }

    public required string NameEn { get; init; }

    public required FacetField Field { get; init; }

    /// <summary>Only measures with this tag.</summary>
    public string? Tag { get; init; }

    /// <summary>For <see cref="FacetField.Figure"/>.</summary>
    public string? FigureCode { get; init; }

    /// <summary>For <see cref="FacetField.Tracks"/>.</summary>
    public TrackDirection? Direction { get; init; }

    /// <summary>For <see cref="FacetField.FundSize"/>: only sizes of this basis.</summary>
    public FundBasis? Basis { get; init; }

    /// <summary>Unit of the number, null for texts.</summary>
    public string? UnitZh { get; init; }

    public string? UnitEn { get; init; }

    /// <summary>Whether a national body's act in the province fills the row (a national metrology centre does).</summary>
    public bool NationalCounts { get; init; }

    /// <summary>What the row says and when values do not compare, shown with the row.</summary>
    public required string NoteZh { get; init; }

    public required string NoteEn { get; init; }

    public LocalizedText Name => new(NameZh, NameEn);

    public LocalizedText Note => new(NoteZh, NoteEn);

    public LocalizedText? Unit => UnitZh is null ? null : new LocalizedText(UnitZh, UnitEn);

    /// <summary>
    /// Whether the row only repeats what was published about a measure: its amounts, years, basis, mode, fields, pattern
    /// or number. The others (documents, tracks, platforms) say what a province does. A province that has the theme and
    /// lacks such a row lacks no policy: nobody wrote it.
    /// </summary>
    public bool IsDetail => Field is not (FacetField.Title or FacetField.Tracks or FacetField.Platform);

    public bool IsNumeric => Field is FacetField.Planned or FacetField.Built or FacetField.Subsidy or FacetField.FundSize
        or FacetField.FundTerm or FacetField.Figure;
}
