namespace Dashboard.Web.Shell;

/// <summary>
/// Links whose address names all provinces of the page. Were the list in each of them, one province more or less would
/// send them all to the browser again. So with the circuit up they carry a stand-in for it in data-list-url, and
/// js/page-links.js makes their address of it and of the list, which the page holds once, in data-list. Rendered
/// without a circuit they are plain links.
/// </summary>
public static class ListLink
{
    /// <summary>The list as it is.</summary>
    public const string Same = "~";

    /// <summary>The list without that province.</summary>
    public static string Without(string code) => $"{Same}drop.{code}";

    /// <summary>The list with that province one place to the left (-1) or to the right (1).</summary>
    public static string Moved(string code, int places) => $"{Same}{(places < 0 ? "left" : "right")}.{code}";

    /// <summary>The attributes of a link to an address with or without a stand-in.</summary>
    public static KeyValuePair<string, object>[] To(string url) =>
        [new(url.Contains($"{QueryWords.Provinces}={Same}", StringComparison.Ordinal) ? "data-list-url" : "href", url)];
}
