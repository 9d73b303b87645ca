using Dashboard.Data.Model;

namespace Dashboard.Web.Map;

/// <summary>
/// Letters typed one after the other name a province: by pinyin (jiangs), initials (js), English name or the letters
/// that an English map shows (HK).
/// </summary>
/// <param name="lettersOf">The map's letters by code.</param>
public sealed class TypeAhead(TimeProvider clock, Func<string, string?> lettersOf)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private string typed = "";
    private DateTimeOffset last;

    /// <summary>
    /// A first letter leads to the next match after <paramref name="current"/>, further ones narrow it: initials as a whole
    /// before what only begins so. One letter again and again walks through its matches. After a pause all begins anew.
    /// </summary>
    /// <param name="provinces">In the order of the walk.</param>
    /// <returns>A code; null where nothing matches what was typed, so that the place is kept.</returns>
    public string? Find(char letter, string current, IReadOnlyList<Province> provinces)
    {
        var now = clock.GetUtcNow();
        typed = now - last > Pause ? "" : typed;
        last = now;
        typed += char.ToLowerInvariant(letter);

        var at = Math.Max(0, provinces.ToList().FindIndex(province => province.Code == current));
        var fromCurrent = provinces.Skip(at).Concat(provinces.Take(at)).ToList();
        if (typed.Length > 1
            && (fromCurrent.Find(IsInitials) ?? fromCurrent.Find(Begins) ?? fromCurrent.Find(IsLetters)) is { } narrowed)
        {
            return narrowed.Code;
        }

        if (typed.Any(other => other != typed[0]))
        {
            return null;
        }

        typed = typed[..1];
        return fromCurrent.Skip(1).Append(fromCurrent[0]).FirstOrDefault(Begins)?.Code;
    }

    private bool IsInitials(Province province) => typed.Equals(province.PinyinInitials, StringComparison.OrdinalIgnoreCase);

    private bool IsLetters(Province province) => typed.Equals(lettersOf(province.Code), StringComparison.OrdinalIgnoreCase);

    private bool Begins(Province province) =>
        province.Pinyin.StartsWith(typed, StringComparison.OrdinalIgnoreCase)
        || province.PinyinInitials.StartsWith(typed, StringComparison.OrdinalIgnoreCase)
        || province.NameEn.Replace(" ", "", StringComparison.Ordinal).StartsWith(typed, StringComparison.OrdinalIgnoreCase);
}
