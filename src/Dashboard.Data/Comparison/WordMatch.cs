namespace Dashboard.Data.Comparison;

/// <summary>One normalised word of a query, and the provinces, themes and tracks that it names.</summary>
internal sealed class WordMatch
{
    private readonly string? number;
    private readonly bool[] provinces;
    private readonly bool[] themes;
    private readonly bool[] tracks;
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
                Of(name.Kind)[name.Number] = true;
                named.Add((name, fit));
            }
        }

        Named = named;
    }

    public string Text { get; }

    public IReadOnlyList<(SearchName Name, NameFit Fit)> Named { get; }

    /// <summary>The word stands in the title, in either language.</summary>
    public bool IsInTitle(SearchTable table, int position) =>
        TitleOf(table.Chinese[position]).Contains(Text, StringComparison.Ordinal)
        || (searchesEnglish && TitleOf(table.English[position]).Contains(Text, StringComparison.Ordinal));

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

        return table.Chinese[position].Contains(Text, StringComparison.Ordinal)
            || (searchesEnglish && table.English[position].Contains(Text, StringComparison.Ordinal))
            || (number is not null && table.Numbers[position]?.Contains(number, StringComparison.Ordinal) == true);
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
