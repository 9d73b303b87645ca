using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Shell;

namespace Dashboard.Web.Features.Themes;

/// <summary>What the address of a theme page says beside the theme.</summary>
/// <param name="Levels">Narrows the records listed; the states of provinces always stand on all levels.</param>
/// <param name="Statuses">Likewise.</param>
public sealed record ThemeView(
    string Code, string? Home, IReadOnlyList<MeasureStatus> Statuses, IReadOnlyList<JurisdictionLevel> Levels, DateOnly? AsOf)
{
    public static ThemeView Parse(string code, QueryReader query) =>
        new(code, query.Home(), query.Statuses(), query.Levels(), query.AsOf());

    public bool IsNarrowed => Statuses.Count > 0 || Levels.Count > 0;

    /// <summary>The same narrowing in a list of measures.</summary>
    public MeasureFilter Filter => MeasureFilter.None with { Statuses = Statuses, Levels = Levels };

    public string ToUrl() => Address(new QueryWriter($"/themes/{Code}").Add(QueryWords.Home, Home));

    /// <summary>The workbook of what the page shows.</summary>
    public string ExportUrl() => Address(new QueryWriter("/exports/theme.xlsx").Add(QueryWords.Themes, Code));

    private string Address(QueryWriter writer) => writer
        .Add(QueryWords.Status, Statuses)
        .Add(QueryWords.Level, Levels)
        .Add(QueryWords.AsOf, AsOf)
        .ToString();

    /// <param name="measure">Of the theme.</param>
    /// <param name="on">The day whose status counts: <see cref="Dataset.StatusDay"/>.</param>
    public bool Shows(Measure measure, DateOnly on) =>
        (Statuses.Count == 0 || Statuses.Contains(measure.StatusOn(on))) && (Levels.Count == 0 || Levels.Contains(measure.Level));
}
