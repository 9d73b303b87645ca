using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>A number with the measure that states it.</summary>
/// <param name="Caption">Year and what else stands in small beside it.</param>
/// <param name="NotComparable">Why it does not compare and is in no total; null when it does.</param>
public sealed record ProvenNumber(decimal Value, LocalizedText? Caption, LocalizedText? NotComparable, Measure Measure);

/// <param name="City">Null for the province's own row.</param>
public sealed record CentreRow(Province Province, LocalizedText? City, ProvenNumber? Planned, ProvenNumber? Built);

/// <summary>Concept-verification centres, planned against built. Totals are of the comparable numbers of the provinces.</summary>
/// <param name="OfProvinces">Provinces with a number of their own, largest first.</param>
/// <param name="OfCities">Cities with a number; they count for no province.</param>
/// <param name="Planned">Null when no province has a comparable number.</param>
/// <param name="Built">Likewise.</param>
/// <param name="PlannedOf">What the comparable planned numbers are: 2027 年目标. Null when there is none.</param>
public sealed record CentresView(
    IReadOnlyList<CentreRow> OfProvinces,
    IReadOnlyList<CentreRow> OfCities,
    decimal? Planned,
    decimal? Built,
    LocalizedText? PlannedOf);

public sealed record StandardRow(Province Province, CarbonFootprintMeasure Measure);

/// <summary>Funds whose sizes mean the same.</summary>
/// <param name="Funds">Largest first, those without a size last.</param>
/// <param name="Sum">亿元, of the counted ones; null when none is counted.</param>
public sealed record FundGroup(FundBasis Basis, IReadOnlyList<FundRow> Funds, decimal? Sum);

/// <param name="NotCounted">Why its size is not in the sum; null when it is.</param>
public sealed record FundRow(Province Province, FundMeasure Fund, LocalizedText? NotCounted);

/// <param name="Start">Effective from, else issued on; null when neither is known.</param>
/// <param name="End">Effective to, else the target year; null when neither is known.</param>
public sealed record TimelineRow(
    Theme Theme,
    Measure Measure,
    PartialDate? Start,
    PartialDate? End,
    bool ReviewDue,
    bool Ended);

/// <summary>When provinces issued their first measure of a theme.</summary>
/// <param name="Years">By year, without gaps between the first and the last; provinces by code.</param>
/// <param name="Undated">Provinces whose measures all lack a date.</param>
public sealed record FirstYears(
    IReadOnlyList<(int Year, IReadOnlyList<Province> Provinces)> Years,
    IReadOnlyList<Province> Undated);
