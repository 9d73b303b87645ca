#!/usr/bin/env dotnet
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false

// Builds simplified.txt and pinyin.txt, by which the search compares characters, from Unicode's Unihan database.
// Run from anywhere: dotnet run seed/unihan/build.cs FOLDER, where FOLDER holds Unihan_Variants.txt and
// Unihan_Readings.txt. README.md beside it says where they come from.

using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

// The block of common characters; what lies outside it is written in no name or document that is compared.
const char First = '\u4E00', Last = '\u9FFF';

if (args.Length != 1)
{
    Console.Error.WriteLine("usage: dotnet run seed/unihan/build.cs FOLDER");
    return 1;
}

var folder = Path.GetDirectoryName(ScriptPath())!;
var variants = Read(Path.Combine(args[0], "Unihan_Variants.txt"), "kSimplifiedVariant", "kTraditionalVariant");
var readings = Read(Path.Combine(args[0], "Unihan_Readings.txt"), "kMandarin", "kHanyuPinlu");
var simplified = Simplified();
Write("simplified.txt", simplified
    .GroupBy(pair => pair.Value, pair => pair.Key)
    .OrderBy(group => group.Key)
    .Select(group => $"{group.Key}\t{string.Concat(group.Order())}"));
Write("pinyin.txt", Syllables()
    .OrderBy(pair => pair.Key, StringComparer.Ordinal)
    .Select(pair => $"{pair.Key}\t{string.Concat(pair.Value)}"));
return 0;

// Every character that has another simplified form, and that form. The two fields are not each other's inverse, so a
// character without a simplified form of its own takes the one that names it as traditional. Of several the first
// counts; a form that is itself simplified further is followed to its end.
Dictionary<char, char> Simplified()
{
    var direct = new Dictionary<char, char>();
    foreach (var (letter, values) in variants["kSimplifiedVariant"])
    {
        if (values.Split(' ').Select(Letter).FirstOrDefault(other => other is not null && other != letter) is { } other)
        {
            direct.TryAdd(letter, other);
        }
    }

    foreach (var (letter, values) in variants["kTraditionalVariant"])
    {
        foreach (var other in values.Split(' ').Select(Letter).OfType<char>().Where(other => other != letter))
        {
            // 后 is traditional of itself and simplified of 後: what is simplified already stays
            if (!variants["kTraditionalVariant"].ContainsKey(other))
            {
                direct.TryAdd(other, letter);
            }
        }
    }

    var ends = new Dictionary<char, char>();
    foreach (var letter in direct.Keys)
    {
        var (end, seen) = (letter, new HashSet<char>());
        while (seen.Add(end) && direct.TryGetValue(end, out var next))
        {
            end = next;
        }

        // two characters that name each other stand for the smaller one
        end = seen.Count > 0 && direct.ContainsKey(end) ? seen.Where(direct.ContainsKey).Min() : end;
        if (end != letter)
        {
            ends.Add(letter, end);
        }
    }

    return ends;
}

// Syllables without tone (ü as v), each with the characters that are read so; only simplified ones, as names are compared
// in their simplified form. The common reading and those of the frequency dictionary: 长 is under chang and zhang.
Dictionary<string, SortedSet<char>> Syllables()
{
    var syllables = new Dictionary<string, SortedSet<char>>();
    foreach (var field in readings.Values)
    {
        foreach (var (letter, values) in field.Where(pair => !simplified.ContainsKey(pair.Key)))
        {
            foreach (var syllable in values.Split(' ').Select(WithoutTone))
            {
                if (!syllables.TryGetValue(syllable, out var letters))
                {
                    syllables.Add(syllable, letters = []);
                }

                letters.Add(letter);
            }
        }
    }

    return syllables;
}

static string WithoutTone(string reading)
{
    var syllable = new StringBuilder();
    foreach (var letter in reading.Split('(')[0].Replace("ü", "v", StringComparison.Ordinal).Normalize(NormalizationForm.FormD))
    {
        if (letter == '\u0308')
        {
            syllable[^1] = 'v';
        }
        else if (char.IsAsciiLetterLower(letter))
        {
            syllable.Append(letter);
        }
    }

    return syllable.ToString();
}

static Dictionary<string, SortedDictionary<char, string>> Read(string path, params string[] fields)
{
    var known = fields.ToDictionary(field => field, _ => new SortedDictionary<char, string>());
    foreach (var columns in File.ReadLines(path).Select(line => line.Split('\t')))
    {
        if (columns.Length == 3 && known.TryGetValue(columns[1], out var field) && Letter(columns[0]) is { } letter)
        {
            field.Add(letter, columns[2].Trim());
        }
    }

    return known;
}

// U+6F22, or U+6F22<kMatthews: null outside the block.
static char? Letter(string code)
{
    var point = int.Parse(code.Split('<')[0].AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    return point is >= First and <= Last ? (char)point : null;
}

void Write(string name, IEnumerable<string> lines) =>
    File.WriteAllText(Path.Combine(folder, name), string.Join('\n', lines) + "\n");

static string ScriptPath([CallerFilePath] string path = "") => path;
