using System.Text.Json.Serialization;

namespace Dashboard.Data.Model;

public enum SourceKind
{
    /// <summary>A page or document of a government body.</summary>
    Official,

    /// <summary>Major media.</summary>
    Press,

    /// <summary>A re-publication; its address is left out, the official title and issuer are kept.</summary>
    Republication,

    /// <summary>A signed or unsigned article that describes or suggests practice.</summary>
    Article,

    /// <summary>Official statistics.</summary>
    Statistics,
}

/// <summary>Where something was read.</summary>
public sealed class Source
{
    private Glossary glossary = Glossary.Empty;

    /// <summary>Slug, unique in the dataset.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    public string? Author { get; init; }

    public string? Publisher { get; init; }

    /// <summary>Only where it is an official or press page.</summary>
    public string? Url { get; init; }

    public PartialDate? PublishedOn { get; init; }

    public required SourceKind Kind { get; init; }

    /// <inheritdoc cref="Measure.Glossary"/>
    [JsonIgnore]
    public Glossary Glossary { get => glossary; init => glossary = value; }

    /// <summary>In English only where the title is ours, because the original's is lost.</summary>
    public LocalizedText TitleText => Glossary.Of(Title);

    /// <summary>Only for the storage, before anybody else sees the source.</summary>
    internal void Assemble(Glossary known) => glossary = known;
}

/// <summary>That a source states a measure, and where in it.</summary>
public sealed class Citation
{
    private Source source = null!;

    public required string MeasureId { get; init; }

    /// <summary>1 for the leading citation, then 2, 3 …</summary>
    public required int Number { get; init; }

    public required string SourceId { get; init; }

    public Source Source { get => source; init => source = value; }

    /// <summary>Where in the source: section, article, line. Null when not recorded.</summary>
    public string? Locator { get; init; }

    /// <summary>Only for the storage, before anybody else sees the citation.</summary>
    internal void Assemble(Source cited) => source = cited;
}

/// <summary>
/// A statement of how many provinces do something without naming them ("9 provinces name future energy").
/// Shown beside our own counts, never added to them.
/// </summary>
public sealed class AggregateStatement
{
    private Source source = null!;

    public required string Id { get; init; }

    public required string ThemeCode { get; init; }

    /// <summary>Tracks that the statement speaks of; may be empty.</summary>
    public required IReadOnlyList<string> TrackCodes { get; init; }

    public required string TextZh { get; init; }

    public required string TextEn { get; init; }

    /// <summary>How many provinces, as stated.</summary>
    public required int ProvinceCount { get; init; }

    public required string SourceId { get; init; }

    public Source Source { get => source; init => source = value; }

    public string? Locator { get; init; }

    public LocalizedText Text => new(TextZh, TextEn);

    /// <summary>Only for the storage, before anybody else sees the statement.</summary>
    internal void Assemble(Source cited) => source = cited;
}
