using System.Text;

namespace Dashboard.Data.Comparison;

/// <summary>What is known of single Chinese characters (U+4E00–U+9FFF); seed/unihan says where from.</summary>
internal static class Letters
{
    private const char First = '\u4E00', Last = '\u9FFF';

    private static readonly char[] SimplifiedForms = ReadSimplified();
    private static readonly Lazy<string[]?[]> Syllables = new(ReadSyllables);

    /// <summary>The character that simplified text has in its place; any other character as it is.</summary>
    public static char Simplified(char letter) => IsChinese(letter) ? SimplifiedForms[letter - First] : letter;

    /// <summary>Pinyin syllables of a simplified character, without tones (ü as v), in alphabetical order.</summary>
    public static ReadOnlySpan<string> Readings(char letter) => IsChinese(letter) ? Syllables.Value[letter - First] : [];

    private static bool IsChinese(char letter) => letter is >= First and <= Last;

    private static char[] ReadSimplified()
    {
        var forms = Enumerable.Range(First, Last - First + 1).Select(letter => (char)letter).ToArray();
        foreach (var (simplified, letters) in Read("unihan.simplified.txt"))
        {
            foreach (var letter in letters)
            {
                forms[letter - First] = simplified[0];
            }
        }

        return forms;
    }

    private static string[]?[] ReadSyllables()
    {
        var readings = new string[]?[Last - First + 1];
        foreach (var (syllable, letters) in Read("unihan.pinyin.txt"))
        {
            foreach (var letter in letters)
            {
                readings[letter - First] = [.. readings[letter - First] ?? [], syllable];
            }
        }

        return readings;
    }

    private static IEnumerable<(string Head, string Letters)> Read(string name)
    {
        using var stream = typeof(Letters).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            yield return (line[..tab], line[(tab + 1)..]);
        }
    }
}
