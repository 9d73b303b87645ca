using Dashboard.Data.Model;

namespace Dashboard.Web.Map;

/// <summary>Letters typed one after the other name a province: by pinyin (jiangs), initials (js) or English name.</summary>
public sealed class TypeAhead(TimeProvider clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private string typed = "";
    private DateTimeOffset last;

    /// <summary>
    /// A first letter leads to the next match after <paramref name="current"/>, further ones narrow it. After a pause, or
    /// when nothing matches any more, the letter begins anew, so that a letter pressed again and again walks through its matches.
    /// </summary>
    /// <param name="provinces">In the order of the walk.</param>
    /// <returns>A code; null when no province has the letter.</returns>
    public string? Find(char letter, string current, IReadOnlyList<Province> provinces)
    {
        var now = clock.GetUtcNow();
        typed = now - last > Pause ? "" : typed;
        last = now;

        var at = Math.Max(0, provinces.ToList().FindIndex(province => province.Code == current));
        var fromCurrent = provinces.Skip(at).Concat(provinces.Take(at)).ToList();
        typed += char.ToLowerInvariant(letter);
        if (typed.Length > 1 && fromCurrent.Find(Matches) is { } narrowed)
        {
            return narrowed.Code;
        }

        typed = typed[^1..];
        return fromCurrent.Skip(1).Append(fromCurrent[0]).FirstOrDefault(Matches)?.Code;
    }

    private bool Matches(Province province) =>
        province.Pinyin.StartsWith(typed, StringComparison.OrdinalIgnoreCase)
        || province.PinyinInitials.StartsWith(typed, StringComparison.OrdinalIgnoreCase)
        || province.NameEn.Replace(" ", "", StringComparison.Ordinal).StartsWith(typed, StringComparison.OrdinalIgnoreCase);
}
