using Dashboard.Data.Model;

namespace Dashboard.Web.Map;

/// <summary>Letters typed one after the other name a province: by pinyin (jiangs), initials (js) or English name.</summary>
public sealed class TypeAhead(TimeProvider clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private string typed = "";
    private DateTimeOffset last;

    /// <summary>The next match after <paramref name="current"/>, which stays when it still matches; null when nothing does.</summary>
    /// <param name="provinces">In the order in which a repeated letter walks through them.</param>
    public string? Find(char letter, string current, IReadOnlyList<Province> provinces)
    {
        var now = clock.GetUtcNow();
        typed = now - last > Pause ? "" : typed;
        last = now;
        var isRepeat = typed.Length > 0 && typed.All(earlier => earlier == char.ToLowerInvariant(letter));
        typed += char.ToLowerInvariant(letter);

        var at = Math.Max(0, provinces.ToList().FindIndex(province => province.Code == current));
        var fromCurrent = provinces.Skip(at).Concat(provinces.Take(at)).ToList();
        // a new search leaves the current province; further letters narrow it
        var match = fromCurrent.Skip(typed.Length == 1 ? 1 : 0).Append(fromCurrent[0]).FirstOrDefault(Matches);
        if (match is null && isRepeat)
        {
            typed = typed[..1];
            match = fromCurrent.Skip(1).FirstOrDefault(Matches);
        }

        return match?.Code;
    }

    private bool Matches(Province province) =>
        province.Pinyin.StartsWith(typed, StringComparison.OrdinalIgnoreCase)
        || province.PinyinInitials.StartsWith(typed, StringComparison.OrdinalIgnoreCase)
        || province.NameEn.Replace(" ", "", StringComparison.Ordinal).StartsWith(typed, StringComparison.OrdinalIgnoreCase);
}
