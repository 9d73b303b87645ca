namespace Dashboard.Data.Comparison;

/// <summary>One normalised word of a query, and the provinces, themes and tracks that it names.</summary>
internal sealed class WordMatch
{
    private readonly string? number;
    private readonly bool[] provinces;
    private readonly bool[] themes;
    private readonly bool[] tracks;
    private readonly string[] meanings;
    private readonly bool searchesEnglish;

    public WordMatch(DatasetIndex index, string word)
    {
        Text = word;
        number = DocumentNumbers.KeyOfQuery(word);
        searchesEnglish = !index.Names.Any(name => name.HasInitials(word));
        provinces = new bool[index.Dataset.Provinces.Count];
        themes = new bool[index.Dataset.Themes.Count];
        tracks = new bool[index.Dataset.Tracks.Count];
        var named = new List<(SearchName Name, NameFit Fit)>();
        foreach (var name in index.Names)
        {
            if (name.Fit(word, searchesEnglish) is { } fit)
            {
                // a letter says which names there are, not which records are meant
                Of(name.Kind)[name.Number] = !SearchText.IsLetter(word);
                named.Add((name, fit));
            }
        }

        Named = named;
        meanings = char.IsAsciiLetter(word[0])
            ?
            [
                .. named
                    .Where(pair => pair.Fit == NameFit.Whole && pair.Name.Synonym(word) is not null)
                    .Select(pair => SearchText.Normalise(pair.Name.Name.Zh))
                    .Distinct(),
            ]
            : [];
    }

    public string Text { get; }

    public IReadOnlyList<(SearchName Name, NameFit Fit)> Named { get; }

    /// <summary>The word stands in the title, in either language, or the Chinese name that it abbreviates.</summary>
    public bool IsInTitle(SearchTable table, int position) =>
        Means(TitleOf(table.Chinese[position])) || (searchesEnglish && SearchText.IndexOf(TitleOf(table.English[position]), Text) >= 0);

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

        return Means(table.Chinese[position])
            || (searchesEnglish && SearchText.IndexOf(table.English[position], Text) >= 0)
            || (number is not null && table.Numbers[position]?.Contains(number, StringComparison.Ordinal) == true);
    }

    private bool Means(ReadOnlySpan<char> chinese)
    {
        if (SearchText.IndexOf(chinese, Text) >= 0)
        {
            return true;
        }

        foreach (var meaning in meanings)
        {
            if (chinese.Contains(meaning, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private bool[] Of(NameKind kind) => kind switch
    {
        NameKind.Province => provinces,
        NameKind.Theme => themes,
        _ => tracks,
    };

    private static ReadOnlySpan<char> TitleOf(string text) =>
        text.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? text.AsSpan(0, end) : text;
}
