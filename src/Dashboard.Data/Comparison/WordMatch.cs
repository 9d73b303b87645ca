using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>One normalised word of a query, and the provinces, themes and tracks that it names.</summary>
internal sealed class WordMatch
{
    /// <summary>Shorter beginnings of pinyin would name half the country.</summary>
    private const int ShortestPinyin = 3;

    private readonly string word;
    private readonly bool[] provinces;
    private readonly bool[] themes;
    private readonly bool[] tracks;
    private readonly bool searchesEnglish;

    public WordMatch(Dataset dataset, string word)
    {
        this.word = word;
        searchesEnglish = !dataset.Provinces.Any(province => province.PinyinInitials == word);
        provinces = [.. dataset.Provinces.Select(NamesProvince)];
        themes = [.. dataset.Themes.Select(theme => Names(theme.Code, theme.Name, []))];
        tracks = [.. dataset.Tracks.Select(track => Names(track.Code, track.Name, track.Synonyms))];
    }

    public bool IsIn(SearchTable table, int position)
    {
        var (province, theme) = (table.Province[position], table.Theme[position]);
        if ((province >= 0 && provinces[province]) || (theme >= 0 && themes[theme]))
        {
            return true;
        }

        foreach (var track in table.Tracks[position])
        {
            if (tracks[track])
            {
                return true;
            }
        }

        return table.Chinese[position].Contains(word, StringComparison.Ordinal)
            || (searchesEnglish && table.English[position].Contains(word, StringComparison.Ordinal));
    }

    private bool NamesProvince(Province province) =>
        SearchText.Normalise(province.AbbreviationZh) == word
        || province.PinyinInitials == word
        || Names(province.Code, new(province.NameZh, null), [])
        || (word.Length >= ShortestPinyin && province.Pinyin.StartsWith(word, StringComparison.Ordinal))
        || (word.Length >= ShortestPinyin && SearchText.Normalise(province.NameEn).StartsWith(word, StringComparison.Ordinal));

    /// <summary>A single character of a name (业, 海) says nothing of what is meant; it is left to the texts.</summary>
    private bool Names(string code, LocalizedText name, IReadOnlyList<string> synonyms) =>
        code == word
        || (word.Length > 1 && (
            Holds(name.Zh)
            || synonyms.Any(Holds)
            || (searchesEnglish && name.En is { } english && Holds(english))));

    private bool Holds(string name) => SearchText.Normalise(name).Contains(word, StringComparison.Ordinal);
}
