namespace Dashboard.Data.Model;

public enum ReviewOutcome
{
    Found,
    NotFound,

    /// <summary>Checked against a complete official list or with the office: there is none.</summary>
    ConfirmedNone,
    NotApplicable,
}

/// <summary>That somebody looked for a province's measures of a theme: when, how, by whom, with what outcome.</summary>
public sealed class CoverageReview
{
    public required string ProvinceCode { get; init; }

    public required string ThemeCode { get; init; }

    public required DateOnly ReviewedOn { get; init; }

    public required string MethodZh { get; init; }

    public required string MethodEn { get; init; }

    public required string ReviewedBy { get; init; }

    public required ReviewOutcome Outcome { get; init; }

    public string? NoteZh { get; init; }

    public string? NoteEn { get; init; }

    public LocalizedText Method => new(MethodZh, MethodEn);
}
