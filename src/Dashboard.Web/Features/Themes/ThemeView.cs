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

    public string ToUrl() => new QueryWriter($"/themes/{Code}")
        .Add(QueryWords.Home, Home)
        .Add(QueryWords.Status, Statuses)
        .Add(QueryWords.Level, Levels)
        .Add(QueryWords.AsOf, AsOf)
        .ToString();

    public bool Shows(Measure measure) =>
        (Statuses.Count == 0 || Statuses.Contains(measure.Status)) && (Levels.Count == 0 || Levels.Contains(measure.Level));
}
