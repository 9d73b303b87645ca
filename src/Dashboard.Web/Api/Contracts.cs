using System.Text.Json.Serialization;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;

namespace Dashboard.Web.Api;

// The JSON of /api/v1. Texts are in the language of the request (Accept-Language or the language cookie);
// provinces, themes, tracks and measures are named by their codes; dates are written as precisely as they are known.

/// <summary>A provincial unit of China.</summary>
/// <param name="Code">GB/T 2260, six digits: 320000.</param>
/// <param name="Neighbours">Codes of the provinces that share a land border.</param>
/// <param name="HasData">False for Hong Kong, Macao and Taiwan, which the data does not cover.</param>
/// <param name="Measures">Number of measures on record there, of all levels, without proposals.</param>
public sealed record ProvinceItem(
    string Code,
    string Name,
    string ShortName,
    string Abbreviation,
    string Pinyin,
    StatisticalRegion Region,
    IReadOnlyList<string> Neighbours,
    bool HasData,
    int Measures);

/// <summary>A subject under which measures are compared.</summary>
/// <param name="Counts">Coding rule: what counts.</param>
/// <param name="Excludes">Coding rule: what does not count.</param>
public sealed record ThemeItem(
    string Code,
    Pillar Pillar,
    MeasureKind Kind,
    string Name,
    string Definition,
    string Counts,
    string Excludes,
    IReadOnlyList<FacetItem> Facets);

/// <summary>A row of the comparison under a theme.</summary>
/// <param name="Unit">Of the number; null for texts.</param>
/// <param name="Note">What the row says and when values do not compare.</param>
public sealed record FacetItem(string Code, string Name, string? Unit, string Note);

/// <summary>A future-industry track with the words under which documents name it.</summary>
public sealed record TrackItem(string Code, TrackDirection Direction, string Name, IReadOnlyList<string> Synonyms);

/// <summary>A context figure with its publications, newest year first.</summary>
/// <param name="HigherIsMore">False where a lower figure is the better one, null where neither is.</param>
public sealed record IndicatorItem(
    string Code,
    string Name,
    string Unit,
    int Decimals,
    bool? HigherIsMore,
    IReadOnlyList<VintageItem> Vintages);

/// <summary>One publication of an indicator for a year. Values of two vintages never share a ranking.</summary>
/// <param name="Vintage">first, revised, final … in words; null where only one is known.</param>
/// <param name="ComparesWith">Id of the vintage of an earlier year that was reckoned alike; null where none is known.</param>
/// <param name="IsComplete">All 31 provinces have a value.</param>
public sealed record VintageItem(
    string Id,
    int Year,
    string? Vintage,
    string? ComparesWith,
    bool IsComplete,
    decimal? NationalValue,
    string? Note,
    SourceItem Source,
    IReadOnlyList<IndicatorValueItem> Values);

/// <param name="City">Null for the province's own figure.</param>
public sealed record IndicatorValueItem(string Province, string? City, decimal Value, string? Locator);

/// <param name="Total">Number of measures that pass the filters.</param>
/// <param name="Page">From 1; a page beyond the last gives the last.</param>
/// <param name="Note">As of <see cref="CompareResult"/>.</param>
public sealed record MeasureList(int Total, int Page, int Size, string? Note, IReadOnlyList<MeasureItem> Items);

/// <summary>What a province, a city in it, or a national body acting there does about a theme.</summary>
/// <param name="Id">Lasting key: 320000-0007.</param>
/// <param name="Title">Official title where there is one.</param>
/// <param name="Summary">In our own words.</param>
/// <param name="City">Set exactly when the level is city.</param>
/// <param name="IssuedOn">yyyy, yyyy-MM or yyyy-MM-dd.</param>
/// <param name="IssuedOnIsLatestPossible">The date is the news date: the document is not later than it.</param>
/// <param name="Tracks">Codes.</param>
public sealed record MeasureItem(
    string Id,
    string Province,
    string Theme,
    string Title,
    string Summary,
    JurisdictionLevel Level,
    string? City,
    MeasureStatus Status,
    string? DocumentNumber,
    string? Issuer,
    string? IssuedOn,
    bool IssuedOnIsLatestPossible,
    string? EffectiveFrom,
    string? EffectiveTo,
    int? TargetYear,
    Verification Verification,
    DateOnly CheckedOn,
    IReadOnlyList<string> Tracks,
    MeasureDetails Details,
    IReadOnlyList<FigureItem> Figures,
    IReadOnlyList<CitationItem> Citations);

/// <summary>What only measures of one kind of theme have.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(GeneralDetails), "general")]
[JsonDerivedType(typeof(FutureIndustryDetails), "futureIndustry")]
[JsonDerivedType(typeof(CarbonFootprintDetails), "carbonFootprint")]
[JsonDerivedType(typeof(ConceptVerificationDetails), "conceptVerification")]
[JsonDerivedType(typeof(FundDetails), "fund")]
public abstract record MeasureDetails;

/// <summary>A theme without typed details.</summary>
public sealed record GeneralDetails : MeasureDetails;

/// <param name="FocusPattern">How the document counts its fields: 10+X.</param>
public sealed record FutureIndustryDetails(string? FocusPattern) : MeasureDetails;

public sealed record CarbonFootprintDetails(
    string? StandardNumber,
    StandardLevel? StandardLevel,
    IReadOnlyList<string> Products,
    string? Platform) : MeasureDetails;

/// <param name="Planned">Number of centres planned.</param>
/// <param name="Built">Number of centres built or recognised.</param>
/// <param name="SubsidyWanYuan">Highest subsidy, 万元 (10,000 yuan).</param>
/// <param name="CountsOtherPlatforms">The numbers include pilot-test platforms and do not compare.</param>
public sealed record ConceptVerificationDetails(
    int? Planned,
    int? Built,
    int? ByYear,
    decimal? SubsidyWanYuan,
    IReadOnlyList<string> Fields,
    IReadOnlyList<string> Operators,
    bool CountsOtherPlatforms) : MeasureDetails;

/// <param name="SizeYiYuan">亿元 (100 million yuan).</param>
/// <param name="Basis">What the size means; sizes of different bases never add up.</param>
/// <param name="PartOf">Id of the measure whose fund contains this one.</param>
public sealed record FundDetails(
    decimal? SizeYiYuan,
    FundBasis Basis,
    bool SizeIsApproximate,
    decimal? FirstPhaseYiYuan,
    FundMode Mode,
    int? TermYears,
    IReadOnlyList<string> Sectors,
    string? Manager,
    string? PartOf) : MeasureDetails;

/// <summary>A number that a measure states.</summary>
public sealed record FigureItem(
    string Figure,
    string Name,
    decimal Value,
    string Unit,
    FigureQualifier Qualifier,
    FigureBasis Basis,
    int? Year,
    string? Note);

/// <param name="Locator">Where in the source; null when not recorded.</param>
public sealed record CitationItem(SourceItem Source, string? Locator);

/// <param name="Url">Only where it is an official or press page.</param>
public sealed record SourceItem(
    string Title,
    string? Author,
    string? Publisher,
    string? Url,
    string? PublishedOn,
    SourceKind Kind);

/// <summary>Provinces as columns, themes and their facets as rows.</summary>
/// <param name="AsOf">The day whose state is shown.</param>
/// <param name="Note">That the day lies after the data's own, or how many undated measures an earlier day leaves out; null when neither.</param>
/// <param name="Provinces">Codes, in the order of the cells.</param>
public sealed record CompareResult(DateOnly AsOf, string? Note, IReadOnlyList<string> Provinces, IReadOnlyList<CompareRow> Rows);

/// <param name="Facet">Null for the theme's own row.</param>
/// <param name="Unit">Of the values; null where they have none.</param>
/// <param name="Total">Sum of the counted values, in the unit; null where there is none and where values do not add up.</param>
/// <param name="TotalOf">What the comparable values are, where a row has several kinds: targets for 2030.</param>
/// <param name="Counted">Number of values that count in the total.</param>
/// <param name="Incomparable">How many of the counted ones do not compare: none unless they were asked for.</param>
public sealed record CompareRow(
    string Theme,
    string? Facet,
    string Name,
    string? Unit,
    IReadOnlyList<CompareCell> Cells,
    decimal? Total,
    string? TotalOf,
    int Counted,
    int Incomparable);

/// <param name="State">"None" never means "nobody looked": notReviewed is its own state.</param>
/// <param name="Value">The number, in the row's unit; in a theme's own row the number of province-level measures.</param>
/// <param name="Text">What the cell says beside or instead of the number.</param>
/// <param name="NotComparable">Why the value does not compare with the row's others; null when it does.</param>
/// <param name="Measures">Ids of the records that fill the cell, the leading one first.</param>
/// <param name="Caption">A second, quieter line: document number and date under a title, the cities beside a province's own.</param>
/// <param name="ReviewDue">期满待核: the leading record's target year or period has passed with no result on record.</param>
/// <param name="Ended">Everything that fills the cell has ended or been superseded.</param>
/// <param name="NoData">The place is outside the data: nobody was to review it.</param>
public sealed record CompareCell(
    string Province,
    CellState State,
    decimal? Value,
    string? Text,
    string? NotComparable,
    IReadOnlyList<string> Measures,
    string? Caption,
    bool ReviewDue,
    bool Ended,
    bool NoData);

/// <summary>A theme or facet that some peers have and the home province has not.</summary>
/// <param name="Facet">Null for the theme as a whole.</param>
/// <param name="PeersTotal">Peers whose state is known.</param>
/// <param name="Earliest">The first of the peers' dates.</param>
/// <param name="Examples">Ids of up to three measures to learn from.</param>
/// <param name="IsQuestion">The home province was never reviewed: a question, not a gap.</param>
/// <param name="Kind">Whether policy is missing, the home province has the theme and only less was published, or nobody looked.</param>
/// <param name="Group">From 1 in each kind; items with the same number are counted as one.</param>
/// <param name="EarliestIsLatestPossible">The earliest date is a news date: the document is not later than it.</param>
/// <param name="Texts">The examples with their states.</param>
public sealed record GapItem(
    string Theme,
    string? Facet,
    CellState HomeState,
    int PeersWith,
    int PeersTotal,
    string? Earliest,
    IReadOnlyList<string> Examples,
    bool IsQuestion,
    GapKind Kind,
    int Group,
    bool EarliestIsLatestPossible,
    IReadOnlyList<GapText> Texts);

/// <summary>A text to learn from, as it stands on the day asked for.</summary>
/// <param name="Id">Of the measure.</param>
/// <param name="HasEnded">It has ended or been superseded.</param>
/// <param name="ReviewDue">Its term has passed with no result on record.</param>
public sealed record GapText(string Id, MeasureStatus Status, bool HasEnded, bool ReviewDue);

/// <summary>What is known of a province and a theme, and what that rests on.</summary>
/// <param name="ReviewedOn">Null when nobody looked.</param>
/// <param name="Method">How it was searched.</param>
public sealed record CoverageItem(
    string Province,
    string Theme,
    CellState State,
    DateOnly? ReviewedOn,
    string? Method,
    string? Note);
