using System.Text.Json.Serialization;

namespace Dashboard.Data.Model;

/// <summary>A context figure: GDP, R&amp;D intensity …</summary>
public sealed class Indicator
{
    public required string Code { get; init; }

    public required string NameZh { get; init; }

    public required string NameEn { get; init; }

    public required string UnitZh { get; init; }

    public required string UnitEn { get; init; }

    public required int Decimals { get; init; }

    /// <summary>False where a lower figure is the better one, null where neither is.</summary>
    public bool? HigherIsMore { get; init; }

    public required int Order { get; init; }

    public LocalizedText Name => new(NameZh, NameEn);

    public LocalizedText Unit => new(UnitZh, UnitEn);
}

/// <summary>One publication of an indicator for a year. Values of two vintages never share a ranking.</summary>
public sealed class IndicatorVintage
{
    private Source source = null!;
    private IReadOnlyList<IndicatorValue> values = [];

    /// <summary>Slug: rd_intensity-2023-first.</summary>
    public required string Id { get; init; }

    public required string IndicatorCode { get; init; }

    public required int Year { get; init; }

    /// <summary>first, revised, final … in words; null where only one is known.</summary>
    public string? VintageZh { get; init; }

    public string? VintageEn { get; init; }

    /// <summary>
    /// Id of the publication of an earlier year that was reckoned alike, so that the difference of the two is a change; null where
    /// none is known.
    /// </summary>
    public string? ComparesWithId { get; init; }

    public required string SourceId { get; init; }

    public Source Source { get => source; init => source = value; }

    /// <summary>All 31 provinces have a value.</summary>
    public required bool IsComplete { get; init; }

    public decimal? NationalValue { get; init; }

    public string? NoteZh { get; init; }

    public string? NoteEn { get; init; }

    public LocalizedText? Name => VintageZh is { } name ? new(name, VintageEn) : null;

    /// <summary>By province code, the province's own value before its cities'.</summary>
    public required IReadOnlyList<IndicatorValue> Values { get => values; init => values = value; }

    /// <summary>Only for the storage, before anybody else sees the vintage.</summary>
    internal void Assemble(Source published, IReadOnlyList<IndicatorValue> ownValues) =>
        (source, values) = (published, ownValues);
}

/// <summary>A province's or a city's figure. A city's figure belongs to the city.</summary>
public sealed class IndicatorValue
{
    private Glossary glossary = Glossary.Empty;

    public required string VintageId { get; init; }

    public required string ProvinceCode { get; init; }

    /// <summary>Empty for the province's own figure, else the city's name.</summary>
    public required string City { get; init; }

    /// <inheritdoc cref="Measure.Glossary"/>
    [JsonIgnore]
    public Glossary Glossary { get => glossary; init => glossary = value; }

    public LocalizedText CityName => Glossary.Of(City);

    public required decimal Value { get; init; }

    /// <summary>Where in the source, when it differs by value.</summary>
    public string? Locator { get; init; }

    /// <summary>Only for the storage, before anybody else sees the value.</summary>
    internal void Assemble(Glossary known) => glossary = known;
}
