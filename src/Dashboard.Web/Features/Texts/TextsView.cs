using Dashboard.Web.Shell;

namespace Dashboard.Web.Features.Texts;

/// <summary>What the address of the texts says.</summary>
/// <param name="Provinces">Codes in the order of the columns; empty when the address names none.</param>
/// <param name="Home">Code; its column comes first, whether <paramref name="Provinces"/> names it or not.</param>
/// <param name="Theme">Code; null when the address names none.</param>
/// <param name="Documents">Ids of measures, for provinces whose leading one is not to be shown.</param>
public sealed record TextsView(
    IReadOnlyList<string> Provinces, string? Home, string? Theme, IReadOnlyList<string> Documents, DateOnly? AsOf)
{
    public const string Path = "/texts";

    /// <summary>Codes, the home province first.</summary>
    public IReadOnlyList<string> Columns => Home is null ? Provinces : [Home, .. Provinces.Where(code => code != Home)];

    public static TextsView Parse(QueryReader query)
    {
        var themes = query.Themes();
        if (themes.Count > 1)
        {
            query.AddFault(QueryFault.TooMany(QueryWords.Themes, 1));
        }

        return new(query.Provinces(), query.Home(), themes.Count > 0 ? themes[0] : null, query.Documents(), query.AsOf());
    }

    public string ToUrl() => new QueryWriter(Path)
        .Add(QueryWords.Provinces, Provinces)
        .Add(QueryWords.Home, Home)
        .Add(QueryWords.Themes, Theme)
        .Add(QueryWords.AsOf, AsOf)
        .Add(QueryWords.Documents, Documents)
        .ToString();
}
