using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>A province, theme or track with all the spellings under which it is searched for.</summary>
internal sealed class SearchName
{
    /// <summary>Shorter beginnings of pinyin or of an English name would name half the country.</summary>
    private const int ShortestBeginning = 3;

    private readonly string? abbreviation;
    private readonly string? pinyin;
    private readonly string? initials;
    private readonly string[] chinese;
    private readonly string english;

    public SearchName(Province province, int number)
        : this(NameKind.Province, number, province.Code, province.Name, [province.ShortZh])
    {
        abbreviation = SearchText.Normalise(province.AbbreviationZh);
        pinyin = province.Pinyin;
        initials = province.PinyinInitials;
    }

    public SearchName(Theme theme, int number)
        : this(NameKind.Theme, number, theme.Code, theme.Name, theme.Synonyms)
    {
    }

    public SearchName(Track track, int number)
        : this(NameKind.Track, number, track.Code, track.Name, track.Synonyms)
    {
    }

    private SearchName(NameKind kind, int number, string code, LocalizedText name, IReadOnlyList<string> synonyms)
    {
        (Kind, Number, Code, Name) = (kind, number, code, name);
        Chinese = [name.Zh, .. synonyms];
        chinese = [.. Chinese.Select(SearchText.Normalise)];
        english = SearchText.Normalise(name.En ?? "");
    }

    public NameKind Kind { get; }

    /// <summary>Place in the dataset's list.</summary>
    public int Number { get; }

    public string Code { get; }

    public LocalizedText Name { get; }

    /// <summary>The name, then its synonyms.</summary>
    public IReadOnlyList<string> Chinese { get; }

    /// <summary>Normalised, in both languages.</summary>
    private IEnumerable<string> Spellings => english.Length > 0 ? chinese.Append(english) : chinese;

    /// <summary>The word is this name's initials, and too short to be looked for inside English words.</summary>
    public bool HasInitials(string word) =>
        word.Length <= ShortestBeginning
        && (initials is not null ? initials == word : Array.Exists(chinese, name => Pinyin.IsWholeInitials(name, word)));

    /// <summary>
    /// How a normalised word names it; null when it does not. A single character of a name (业, 海) says nothing of what
    /// is meant; it is left to the texts.
    /// </summary>
    public NameFit? Fit(string word, bool searchesEnglish)
    {
        if (Code == word || abbreviation == word || english == word || Array.IndexOf(chinese, word) >= 0)
        {
            return NameFit.Whole;
        }

        if (word.Length < 2)
        {
            return SearchText.IsLetter(word) ? FitOfLetter(word) : null;
        }

        if (Array.Exists(chinese, name => SearchText.IndexOf(name, word) == 0))
        {
            return NameFit.Beginning;
        }

        if (Array.Exists(chinese, name => SearchText.IndexOf(name, word) > 0))
        {
            return NameFit.Part;
        }

        return Kind == NameKind.Province ? FitOfLatin(word) : searchesEnglish && SearchText.IndexOf(english, word) is >= 0 and var at
            ? (at == 0 ? NameFit.Beginning : NameFit.Part)
            : Array.Exists(chinese, name => Pinyin.Spells(name, word)) ? NameFit.Pinyin : null;
    }

    /// <summary>What to mark in texts where a word names it: its names, but those that show the word themselves.</summary>
    public IEnumerable<string> Marks(string word) => Kind == NameKind.Province
        ? Spellings.Where(name => SearchText.IndexOf(name, word) < 0)
        : Spellings;

    /// <summary>The synonym by which a word names it; null where its own name shows the word.</summary>
    public string? Synonym(string word) => Kind == NameKind.Province || SearchText.IndexOf(chinese[0], word) >= 0
        ? null
        : Chinese.Skip(1).Zip(chinese.Skip(1)).FirstOrDefault(pair => SearchText.IndexOf(pair.Second, word) >= 0).First;

    private NameFit? FitOfLetter(string letter) =>
        english.StartsWith(letter, StringComparison.Ordinal) ? NameFit.Beginning
        : (initials is null ? Pinyin.BeginsWith(chinese[0], letter[0]) : initials[0] == letter[0]) ? NameFit.Pinyin
        : null;

    /// <summary>Provinces have pinyin of their own, corrected by hand (chongqing, shaanxi).</summary>
    private NameFit? FitOfLatin(string word) =>
        pinyin == word || initials == word ? NameFit.Pinyin
        : word.Length < ShortestBeginning ? null
        : english.StartsWith(word, StringComparison.Ordinal) ? NameFit.Beginning
        : pinyin!.StartsWith(word, StringComparison.Ordinal) ? NameFit.Pinyin
        : null;
}
