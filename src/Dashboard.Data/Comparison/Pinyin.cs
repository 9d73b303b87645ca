namespace Dashboard.Data.Comparison;

/// <summary>Whether Latin letters spell a Chinese name: by its initials (lzxx) or by its syllables (liangzi).</summary>
/// <remarks>
/// Kept strict, because every name is compared with every word of a query: initials of the whole name, or at least
/// three of its first; syllables from the name's beginning as far as its second, the last one cut short or not; or at
/// least two whole syllables anywhere in it.
/// </remarks>
internal static class Pinyin
{
    private const int FewestInitials = 2, FewestLeadingInitials = 3;

    /// <param name="name">Normalised.</param>
    /// <param name="word">Normalised.</param>
    public static bool Spells(string name, string word) => IsLatin(word) && (IsInitials(name, word) || HoldsSyllables(name, word));

    /// <summary>The whole name's initials.</summary>
    public static bool IsWholeInitials(string name, string word) => name.Length == word.Length && IsLatin(word) && IsInitials(name, word);

    /// <summary>The first character of the name is read with that initial.</summary>
    public static bool BeginsWith(string name, char initial)
    {
        var readings = 0;
        return BeginsWith(name[0], initial, ref readings) && readings > 0;
    }

    private static bool IsInitials(string name, string word)
    {
        if (word.Length > name.Length || word.Length < (word.Length == name.Length ? FewestInitials : FewestLeadingInitials))
        {
            return false;
        }

        var readings = 0;
        for (var at = 0; at < word.Length; at++)
        {
            if (!BeginsWith(name[at], word[at], ref readings))
            {
                return false;
            }
        }

        // a name's own Latin letters are no initials
        return readings > 1;
    }

    private static bool BeginsWith(char letter, char initial, ref int readings)
    {
        foreach (var reading in Letters.Readings(letter))
        {
            if (reading[0] == initial)
            {
                readings++;
                return true;
            }
        }

        return letter == initial;
    }

    private static bool HoldsSyllables(string name, string word)
    {
        for (var start = 0; start < name.Length - 1; start++)
        {
            if (Follows(name.AsSpan(start), word, 0, mayBeCut: start == 0))
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="rest">What is left of the name.</param>
    /// <param name="letters">What is left of the word.</param>
    /// <param name="syllables">Whole ones read so far.</param>
    /// <param name="mayBeCut">The last syllable may be begun only.</param>
    private static bool Follows(ReadOnlySpan<char> rest, ReadOnlySpan<char> letters, int syllables, bool mayBeCut)
    {
        if (letters.IsEmpty)
        {
            return syllables > 1;
        }

        if (rest.IsEmpty)
        {
            return false;
        }

        foreach (var reading in Letters.Readings(rest[0]))
        {
            if ((letters.StartsWith(reading) && Follows(rest[1..], letters[reading.Length..], syllables + 1, mayBeCut))
                || (mayBeCut && syllables > 0 && reading.AsSpan().StartsWith(letters)))
            {
                return true;
            }
        }

        return rest[0] == letters[0] && Follows(rest[1..], letters[1..], syllables, mayBeCut);
    }

    private static bool IsLatin(string word)
    {
        foreach (var letter in word)
        {
            if (!char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter))
            {
                return false;
            }
        }

        return word.Length >= FewestInitials;
    }
}
