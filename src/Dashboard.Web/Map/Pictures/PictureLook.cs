using Dashboard.Web.Shell;

namespace Dashboard.Web.Map.Pictures;

/// <summary>In which language and colours a picture of a map or chart is asked for.</summary>
/// <param name="Scale">Pixels to a unit, 1 to 3; of a PNG only.</param>
internal sealed record PictureLook(bool English, bool Dark, int Scale)
{
    private const int LargestScale = 3;

    public static IReadOnlyList<string> Words { get; } = [QueryWords.Language, QueryWords.Look];

    private enum Language
    {
        Zh,
        En,
    }

    private enum Look
    {
        Light,
        Dark,
    }

    /// <summary>The page's own language, light, 2 pixels to a unit, where the address does not say.</summary>
    public static PictureLook Read(QueryReader query) => new(
        query.Choice(QueryWords.Language, Shell.Words.English ? Language.En : Language.Zh) == Language.En,
        query.Choice(QueryWords.Look, Look.Light) == Look.Dark,
        query.Number(QueryWords.Scale, 1, LargestScale, 2));
}
