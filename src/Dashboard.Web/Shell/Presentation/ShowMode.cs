using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace Dashboard.Web.Shell.Presentation;

/// <summary>A page shown to a room: where ← and → lead, and what it is called.</summary>
public sealed record ShowStep(string Name, string Url);

/// <summary>
/// The show mode in addresses: <c>present=1</c> makes a page large and bare, <c>step</c> names the part that is shown
/// where a page is shown in parts. Both belong to the frame; no page's view knows them.
/// </summary>
public static class ShowMode
{
    public static bool IsOn(string address) => Value(address, QueryWords.Present) == "1";

    /// <summary>From 1; 1 where the address names none or nonsense.</summary>
    public static int StepOf(string address) =>
        int.TryParse(Value(address, QueryWords.Step), NumberStyles.None, CultureInfo.InvariantCulture, out var step) && step > 0 ? step : 1;

    /// <summary>The address in show mode.</summary>
    public static string With(string address, int step = 1) => Add(
        Without(address),
        step == 1 ? $"{QueryWords.Present}=1" : $"{QueryWords.Present}=1&{QueryWords.Step}={step.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>The address out of show mode; everything else in it stays as it is written.</summary>
    public static string Without(string address)
    {
        var (path, query, fragment) = Parts(address);
        var kept = query.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(pair => pair.Split('=')[0] is not (QueryWords.Present or QueryWords.Step))
            .ToList();
        return path + (kept.Count > 0 ? "?" + string.Join('&', kept) : "") + fragment;
    }

    /// <summary>
    /// Where a link leads while <paramref name="current"/> is being shown: to the same in show mode. Null where it may
    /// be followed as it is: it keeps the mode, or is the very page without it, which is how one leaves.
    /// </summary>
    public static string? Kept(string current, string target) =>
        !IsOn(current) || IsOn(target) || Place(target) == Place(current) ? null : With(target);

    private static string Place(string address)
    {
        var (path, query, _) = Parts(Without(address));
        return path + "?" + query;
    }

    private static string Add(string address, string words)
    {
        var (path, query, fragment) = Parts(address);
        return $"{path}?{(query.Length > 0 ? query + "&" : "")}{words}{fragment}";
    }

    private static string? Value(string address, string word) =>
        QueryHelpers.ParseQuery(Parts(address).Query).TryGetValue(word, out var values) && values.Count == 1 ? values[0] : null;

    private static (string Path, string Query, string Fragment) Parts(string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : address[hash..];
        var rest = hash < 0 ? address : address[..hash];
        var mark = rest.IndexOf('?', StringComparison.Ordinal);
        return mark < 0 ? (rest, "", fragment) : (rest[..mark], rest[(mark + 1)..], fragment);
    }
}
