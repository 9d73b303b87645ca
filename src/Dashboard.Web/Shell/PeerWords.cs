using Dashboard.Data.Comparison;

namespace Dashboard.Web.Shell;

/// <summary>What <c>peers</c> means: province codes, peer groups by code, the neighbours of the home province.</summary>
public static class PeerWords
{
    /// <returns>
    /// Codes of provinces with data, without the home province, each once, in the order of the words.
    /// No words mean all other provinces.
    /// </returns>
    public static IReadOnlyList<string> Expand(Dataset dataset, IReadOnlyList<string> words, string? home)
    {
        var named = words.Count == 0
            ? dataset.CoveredProvinces.Select(province => province.Code)
            : words.SelectMany(word => Of(dataset, word, home));
        return [.. named.Distinct().Where(code => code != home && dataset.ProvincesByCode[code].HasData)];
    }

    private static IEnumerable<string> Of(Dataset dataset, string word, string? home) =>
        word == QueryWords.Neighbours
            ? home is null ? [] : dataset.ProvincesByCode[home].Neighbours
            : dataset.PeerGroups.FirstOrDefault(group => group.Code == word)?.Members ?? [word];
}
