using System.Collections.Concurrent;
using System.Text;
using SkiaSharp;

namespace Dashboard.Web.Map.Pictures;

/// <summary>The faces of pictures: named in tokens.css's order, taken from what the machine has.</summary>
internal static class Fonts
{
    private static readonly string[] Sans =
    [
        "PingFang SC", "HarmonyOS Sans SC", "Source Han Sans SC", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei UI",
        "Microsoft YaHei", "WenQuanYi Micro Hei",
    ];

    private static readonly string[] Song =
    [
        "FZXiaoBiaoSong-B05S", "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", "Songti SC", "STZhongsong", "SimSun",
    ];

    /// <summary>One common character: a face without it is no Chinese face.</summary>
    private const int Probe = '国';

    private static readonly ConcurrentDictionary<(Typeface, bool), SKTypeface?> Faces = new();
    private static readonly ConcurrentDictionary<(int Rune, bool Bold), SKTypeface?> Others = new();

    public static IReadOnlyList<string> Families(Typeface face) => face == Typeface.Song ? Song : Sans;

    public static string Generic(Typeface face) => face == Typeface.Song ? "serif" : "sans-serif";

    /// <exception cref="MissingFontException">The machine has no Chinese face at all.</exception>
    public static SKTypeface Of(Typeface face, bool bold) => Faces.GetOrAdd((face, bold), static key => Find(key.Item1, key.Item2))
        ?? throw new MissingFontException(((char)Probe).ToString());

    /// <summary>A face that has the character, where the wanted one lacks it; null when none has.</summary>
    public static SKTypeface? For(Rune rune, bool bold) =>
        Others.GetOrAdd((rune.Value, bold), static key => AnyWith(key.Rune, StyleOf(key.Bold)));

    private static SKTypeface? Find(Typeface face, bool bold)
    {
        var style = StyleOf(bold);
        var wanted = face == Typeface.Song ? Song.Concat(Sans) : Sans;
        return wanted
            .SelectMany(family => OfFamily(family, style))
            .FirstOrDefault(match => Has(match, Probe))
            ?? AnyWith(Probe, style);
    }

    /// <summary>The system's answer, if it has a font service, then what lies in the folders; the wanted weight first.</summary>
    private static IEnumerable<SKTypeface> OfFamily(string family, SKFontStyle style)
    {
        if (SKFontManager.Default.MatchFamily(family, style) is { } match && IsOf(match, family))
        {
            yield return match;
        }

        foreach (var face in FontFolders.All.Where(face => IsOf(face, family)).OrderBy(face => Math.Abs(face.FontWeight - style.Weight)))
        {
            yield return face;
        }
    }

    private static bool IsOf(SKTypeface face, string family) => string.Equals(face.FamilyName, family, StringComparison.OrdinalIgnoreCase);

    private static SKTypeface? AnyWith(int rune, SKFontStyle style) =>
        SKFontManager.Default.MatchCharacter(null, style, ["zh-Hans", "zh"], rune) is { } match && Has(match, rune)
            ? match
            : FontFolders.All.Where(face => Has(face, rune)).MinBy(face => Math.Abs(face.FontWeight - style.Weight));

    private static bool Has(SKTypeface face, int rune)
    {
        using var font = new SKFont(face);
        return font.ContainsGlyph(rune);
    }

    private static SKFontStyle StyleOf(bool bold) => bold ? SKFontStyle.Bold : SKFontStyle.Normal;
}

/// <summary>No face on the machine has a character that the picture needs.</summary>
public sealed class MissingFontException(string character) : Exception($"No font has the character '{character}'.")
{
    public string Character { get; } = character;
}
