using Dashboard.Data.Comparison;
using Dashboard.Web.Shell;

namespace Dashboard.Web.Features.Search;

/// <summary>What the address of the search says: the words, and the provinces and themes to which the hits are narrowed.</summary>
/// <param name="Text">Null before anything is asked.</param>
public sealed record SearchView(string? Text, IReadOnlyList<string> Provinces, IReadOnlyList<string> Themes, DateOnly? AsOf)
{
    public const string Path = "/search";

    public bool IsNarrowed => Provinces.Count > 0 || Themes.Count > 0;

    public static SearchView Parse(QueryReader query) => new(query.Text(), query.Provinces(), query.Themes(), query.AsOf());

    /// <summary>The same words in the list, of one province or theme or of those that are chosen.</summary>
    public MeasureFilter Filter(string? province = null, string? theme = null) => MeasureFilter.None with
    {
        Text = Text,
        Provinces = province is null ? Provinces : [province],
        Themes = theme is null ? Themes : [theme],
        AsOf = AsOf,
    };

    public string ToUrl() => new QueryWriter(Path)
        .Add(QueryWords.Text, Text)
        .Add(QueryWords.Provinces, Provinces)
        .Add(QueryWords.Themes, Themes)
        .Add(QueryWords.AsOf, AsOf)
        .ToString();
}
