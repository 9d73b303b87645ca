namespace Dashboard.Data.Model;

/// <summary>The four pillars under which the source article files local practice.</summary>
public enum Pillar
{
    ScienceAndTechnology,
    NewTracksAndIndustry,
    GreenAndLowCarbon,
    ReformAndOpeningUp,
}

/// <summary>Which subclass of <see cref="Measure"/> a theme's measures are.</summary>
public enum MeasureKind
{
    General,
    FutureIndustry,
    CarbonFootprint,
    ConceptVerification,
    Fund,
}

/// <summary>A subject under which measures are compared, with its definition and coding rule.</summary>
public sealed class Theme
{
    /// <summary>Slug: future-industries, carbon-footprint, concept-verification, funds, computing-power …</summary>
    public required string Code { get; init; }

    public required Pillar Pillar { get; init; }

    public required MeasureKind Kind { get; init; }

    /// <summary>Order within everything that lists themes; the four structured ones come first.</summary>
    public required int Order { get; init; }

    public required string NameZh { get; init; }

    public required string NameEn { get; init; }

    public required string DefinitionZh { get; init; }

    public required string DefinitionEn { get; init; }

    /// <summary>Coding rule: what counts.</summary>
    public required string CountsZh { get; init; }

    public required string CountsEn { get; init; }

    /// <summary>Coding rule: what does not count.</summary>
    public required string ExcludesZh { get; init; }

    public required string ExcludesEn { get; init; }

    /// <summary>Other words for it by which it is searched for: AI, eVTOL, 引导基金 …; they say nothing of what counts.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    public LocalizedText Name => new(NameZh, NameEn);

    public LocalizedText Definition => new(DefinitionZh, DefinitionEn);

    public LocalizedText Counts => new(CountsZh, CountsEn);

    public LocalizedText Excludes => new(ExcludesZh, ExcludesEn);

    /// <summary>The four themes with typed details.</summary>
    public bool IsStructured => Kind != MeasureKind.General;
}

/// <summary>The six official directions of future industries (未来制造, 信息, 材料, 能源, 空间, 健康).</summary>
public enum TrackDirection
{
    Manufacturing,
    Information,
    Materials,
    Energy,
    Space,
    Health,
}

/// <summary>A future-industry track (赛道). Synonyms let 量子通信 and 量子科技 meet in one row.</summary>
public sealed class Track
{
    public required string Code { get; init; }

    public required TrackDirection Direction { get; init; }

    public required string NameZh { get; init; }

    public required string NameEn { get; init; }

    public required IReadOnlyList<string> Synonyms { get; init; }

    public required int Order { get; init; }

    public LocalizedText Name => new(NameZh, NameEn);
}
