namespace Dashboard.Data.Model;

public enum FigureNature
{
    /// <summary>A level at a point in time.</summary>
    Stock,

    /// <summary>A quantity over a period.</summary>
    Flow,
}

public enum FigureQualifier
{
    Exact,
    About,
    AtLeast,
    AtMost,
}

public enum FigureBasis
{
    Plan,
    Result,
}

/// <summary>A kind of number that measures state: pilot zones, industry scale, computing power.</summary>
public sealed class FigureDefinition
{
    public required string Code { get; init; }

    public required string NameZh { get; init; }

    public required string NameEn { get; init; }

    public required string UnitZh { get; init; }

    public required string UnitEn { get; init; }

    public required FigureNature Nature { get; init; }

    public LocalizedText Name => new(NameZh, NameEn);

    public LocalizedText Unit => new(UnitZh, UnitEn);
}

/// <summary>A number that a measure states.</summary>
public sealed class Figure
{
    private FigureDefinition definition = null!;

    public required string MeasureId { get; init; }

    public required int Number { get; init; }

    public required string DefinitionCode { get; init; }

    public FigureDefinition Definition { get => definition; init => definition = value; }

    /// <summary>In the definition's unit.</summary>
    public required decimal Value { get; init; }

    public required FigureQualifier Qualifier { get; init; }

    public required FigureBasis Basis { get; init; }

    /// <summary>Target year of a plan, year of a result.</summary>
    public int? Year { get; init; }

    /// <summary>What exactly was counted, in a few own words.</summary>
    public string? NoteZh { get; init; }

    public string? NoteEn { get; init; }

    /// <summary>Only for the storage, before anybody else sees the figure.</summary>
    internal void Assemble(FigureDefinition defined) => definition = defined;
}
