using System.Text.Json.Serialization;

namespace Dashboard.Data.Model;

public enum JurisdictionLevel
{
    /// <summary>A national body acting in the province.</summary>
    National,
    Province,
    City,
}

public enum MeasureStatus
{
    /// <summary>Only suggested by an author. Never counts as adopted.</summary>
    Proposed,
    Planned,
    InForce,
    Pilot,
    Achieved,
    Ended,
    Superseded,
}

/// <summary>How sure the record is: by its best source.</summary>
public enum Verification
{
    OfficialText,
    Press,
    Secondary,
}

/// <summary>
/// What a province, a city in it, or a national body acting there does about a theme. One measure per document.
/// Stored in one table with its subclasses (table per hierarchy).
/// </summary>
public abstract class Measure
{
    private IReadOnlyList<MeasureTrack> tracks = [];
    private IReadOnlyList<Figure> figures = [];
    private IReadOnlyList<Citation> citations = [];
    private Glossary glossary = Glossary.Empty;

    /// <summary>Lasting key and address: province code, dash, running number (320000-0007). Never reused.</summary>
    public required string Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required string ThemeCode { get; init; }

    /// <summary>Official title where there is one.</summary>
    public required string TitleZh { get; init; }

    public required string TitleEn { get; init; }

    /// <summary>In our own words.</summary>
    public required string SummaryZh { get; init; }

    public required string SummaryEn { get; init; }

    public required JurisdictionLevel Level { get; init; }

    /// <summary>Name of the city; set exactly when the level is City.</summary>
    public string? City { get; init; }

    public required MeasureStatus Status { get; init; }

    /// <summary>文号 as printed: 苏政发〔2023〕104号.</summary>
    public string? DocumentNumber { get; init; }

    public string? Issuer { get; init; }

    public PartialDate? IssuedOn { get; init; }

    /// <summary>True when the date is the news date: the document is not later than it.</summary>
    public bool IssuedOnIsLatestPossible { get; init; }

    public PartialDate? EffectiveFrom { get; init; }

    public PartialDate? EffectiveTo { get; init; }

    /// <summary>Year by which its goals are to be met, or in which its period ends.</summary>
    public int? TargetYear { get; init; }

    public required Verification Verification { get; init; }

    public required DateOnly CheckedOn { get; init; }

    /// <summary>What an independent second check of the record found, if there was one.</summary>
    public string? SecondCheckZh { get; init; }

    public string? SecondCheckEn { get; init; }

    /// <summary>Tags from the facet rules: plan, standard, platform, metrology-centre, labelling …</summary>
    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>In the order of the track dictionary.</summary>
    public required IReadOnlyList<MeasureTrack> Tracks { get => tracks; init => tracks = value; }

    /// <summary>By number.</summary>
    public required IReadOnlyList<Figure> Figures { get => figures; init => figures = value; }

    /// <summary>At least one, by number.</summary>
    public required IReadOnlyList<Citation> Citations { get => citations; init => citations = value; }

    public abstract MeasureKind Kind { get; }

    public LocalizedText Title => new(TitleZh, TitleEn);

    public LocalizedText Summary => new(SummaryZh, SummaryEn);

    /// <summary>Where the English of cities, products, fields … is found.</summary>
    [JsonIgnore]
    public Glossary Glossary { get => glossary; init => glossary = value; }

    public LocalizedText? CityName => City is { } city ? Glossary.Of(city) : null;

    /// <summary>False for what an author only proposes.</summary>
    public bool CountsAsAdopted => Status != MeasureStatus.Proposed;

    /// <summary>Only for the storage, which reads the rows of a measure apart, before anybody else sees the measure.</summary>
    internal void Assemble(
        IReadOnlyList<MeasureTrack> ownTracks,
        IReadOnlyList<Figure> ownFigures,
        IReadOnlyList<Citation> ownCitations,
        Glossary known) =>
        (tracks, figures, citations, glossary) = (ownTracks, ownFigures, ownCitations, known);
}

/// <summary>A track that a measure names, with the words of its source.</summary>
public sealed class MeasureTrack
{
    public required string MeasureId { get; init; }

    public required string TrackCode { get; init; }

    public required string SourceWords { get; init; }
}

/// <summary>A measure of a theme without typed details.</summary>
public sealed class GeneralMeasure : Measure
{
    public override MeasureKind Kind => MeasureKind.General;
}

public sealed class FutureIndustryMeasure : Measure
{
    public override MeasureKind Kind => MeasureKind.FutureIndustry;

    /// <summary>How the document counts its fields, as printed: 10+X, 9+6.</summary>
    public string? FocusPattern { get; init; }

    public LocalizedText? Pattern => FocusPattern is { } printed ? Glossary.Of(printed) : null;
}

public enum StandardLevel
{
    Group,
    Local,
    Industry,
    National,
    International,
}

public sealed class CarbonFootprintMeasure : Measure
{
    public override MeasureKind Kind => MeasureKind.CarbonFootprint;

    /// <summary>As printed: DB33/T 2023-001.</summary>
    public string? StandardNumber { get; init; }

    public StandardLevel? StandardLevel { get; init; }

    public IReadOnlyList<string> Products { get; init; } = [];

    /// <summary>Name of the platform, where the measure sets one up.</summary>
    public string? Platform { get; init; }
}

public sealed class ConceptVerificationMeasure : Measure
{
    public override MeasureKind Kind => MeasureKind.ConceptVerification;

    /// <summary>Number of centres planned.</summary>
    public int? Planned { get; init; }

    /// <summary>Number of centres built or recognised.</summary>
    public int? Built { get; init; }

    /// <summary>The year by which <see cref="Planned"/> is to be reached.</summary>
    public int? ByYear { get; init; }

    /// <summary>Highest subsidy for a centre or project, 万元.</summary>
    public decimal? SubsidyWanYuan { get; init; }

    public IReadOnlyList<string> Fields { get; init; } = [];

    public IReadOnlyList<string> Operators { get; init; } = [];

    /// <summary>True when the numbers include pilot-test platforms, so that they do not compare.</summary>
    public bool CountsOtherPlatforms { get; init; }
}

/// <summary>What a fund's size means. Sizes of different bases never add up or rank together.</summary>
public enum FundBasis
{
    Unknown,
    Target,
    Subscribed,
    PaidIn,
}

public enum FundMode
{
    Unknown,
    FundOfFunds,
    SubFundsAndDirect,
    Direct,
    FundGroup,
}

public sealed class FundMeasure : Measure
{
    public override MeasureKind Kind => MeasureKind.Fund;

    /// <summary>亿元.</summary>
    public decimal? SizeYiYuan { get; init; }

    public FundBasis Basis { get; init; }

    public bool SizeIsApproximate { get; init; }

    /// <summary>亿元.</summary>
    public decimal? FirstPhaseYiYuan { get; init; }

    public FundMode Mode { get; init; }

    public int? TermYears { get; init; }

    public IReadOnlyList<string> Sectors { get; init; } = [];

    public string? Manager { get; init; }

    /// <summary>Id of the measure whose fund contains this one; its size is then not added again.</summary>
    public string? PartOfId { get; init; }
}
