using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>One search over everything: what the words name, and the measures in which all of them are found.</summary>
/// <remarks>The rules of a match are those of <see cref="MeasureSearch"/>, so that "all in the list" shows the same hits.</remarks>
public static class Find
{
    private const int MostNames = 24;

    /// <param name="dataset">Where to look.</param>
    /// <param name="query">What for.</param>
    /// <param name="best">Measures to give of each province and theme.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one measure is asked for.</exception>
    public static FoundMeasures Search(Dataset dataset, FindQuery query, int best)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(best, 1);
        var pass = new MeasurePass(dataset, MeasureFilter.None with { Text = query.Text, AsOf = query.AsOf });
        if (pass.Words.Count == 0)
        {
            return new([], [], [], 0, [], new Dictionary<string, int>(), new Dictionary<string, int>());
        }

        pass.MatchAll();
        var cells = new Cells(dataset, pass, best);
        var provinces = Chosen(query.Provinces, dataset.Provinces, province => province.Code);
        var themes = Chosen(query.Themes, dataset.Themes, theme => theme.Code);
        var found = provinces
            .Select(province => new FoundProvince(
                dataset.Provinces[province],
                themes.Sum(theme => cells.Count(province, theme)),
                [.. themes
                    .Where(theme => cells.Count(province, theme) > 0)
                    .Select(theme => new FoundGroup(
                        dataset.Themes[theme], cells.Count(province, theme), cells.Best(province, theme)))]))
            .Where(province => province.Count > 0)
            .OrderByDescending(province => province.Count)
            .ToList();
        return new(
            [.. pass.Words.Select(word => word.Text)],
            Marked(pass.Words),
            Names(dataset, pass.Words),
            found.Sum(province => province.Count),
            found,
            Enumerable.Range(0, dataset.Provinces.Count)
                .Select(province => (dataset.Provinces[province].Code, Count: themes.Sum(theme => cells.Count(province, theme))))
                .Where(pair => pair.Count > 0)
                .ToDictionary(),
            Enumerable.Range(0, dataset.Themes.Count)
                .Select(theme => (dataset.Themes[theme].Code, Count: provinces.Sum(province => cells.Count(province, theme))))
                .Where(pair => pair.Count > 0)
                .ToDictionary())
        {
            Proposals = provinces.Sum(province => themes.Sum(theme => cells.Proposals(province, theme))),
        };
    }

    /// <summary>What to mark in the texts that a query finds, normalised; see <see cref="FoundMeasures.Marked"/>.</summary>
    public static IReadOnlyList<string> Marks(Dataset dataset, string? query) =>
        Marked(SearchText.Words(query).Select(word => new WordMatch(DatasetIndex.Of(dataset), word)));

    private static List<int> Chosen<T>(IReadOnlyList<string> codes, IReadOnlyList<T> all, Func<T, string> code) =>
        [.. Enumerable.Range(0, all.Count).Where(number => codes.Count == 0 || codes.Contains(code(all[number])))];

    private static List<FoundName> Names(Dataset dataset, IReadOnlyList<WordMatch> words) =>
    [
        .. words
            .SelectMany(word => word.Named.Select(named => new FoundName(
                named.Name.Kind, named.Name.Code, named.Name.Name, named.Fit, word.Text, named.Fit == NameFit.Pinyin ? null : named.Name.Synonym(word.Text))))
            .OrderBy(name => name.Fit)
            .ThenByDescending(name => name.Word.Length)
            .ThenBy(name => name.Kind)
            .DistinctBy(name => (name.Kind, name.Code))
            .Take(MostNames),
    ];

    private static List<string> Marked(IEnumerable<WordMatch> words) =>
    [
        .. words
            .Where(word => !SearchText.IsLetter(word.Text))
            .SelectMany(word => word.Named.SelectMany(named => named.Name.Marks(word.Text)).Prepend(word.Text))
            .Distinct(),
    ];

    /// <summary>Hits by province and theme, each with the best of them.</summary>
    private sealed class Cells
    {
        private readonly int themes;
        private readonly int[] counts;
        private readonly int[] proposals;
        private readonly List<Measure>?[] inTitle;
        private readonly List<Measure>?[] elsewhere;
        private readonly int best;

        public Cells(Dataset dataset, MeasurePass pass, int best)
        {
            this.best = best;
            themes = dataset.Themes.Count;
            counts = new int[dataset.Provinces.Count * themes];
            proposals = new int[counts.Length];
            (inTitle, elsewhere) = (new List<Measure>?[counts.Length], new List<Measure>?[counts.Length]);
            var table = DatasetIndex.Of(dataset).Search;
            foreach (var position in table.Order(MeasureSort.Newest))
            {
                if (pass.Passed(position) && table.Province[position] >= 0 && table.Theme[position] >= 0)
                {
                    var cell = (table.Province[position] * themes) + table.Theme[position];
                    counts[cell]++;
                    proposals[cell] += table.Status[position] == (byte)MeasureStatus.Proposed ? 1 : 0;
                    Keep(cell, position, table, pass.Words, dataset.Measures[position]);
                }
            }
        }

        public int Count(int province, int theme) => counts[(province * themes) + theme];

        public int Proposals(int province, int theme) => proposals[(province * themes) + theme];

        public List<Measure> Best(int province, int theme)
        {
            var cell = (province * themes) + theme;
            return [.. (inTitle[cell] ?? []).Concat(elsewhere[cell] ?? []).Take(best)];
        }

        private void Keep(int cell, int position, SearchTable table, IReadOnlyList<WordMatch> words, Measure measure)
        {
            if (inTitle[cell]?.Count == best)
            {
                return;
            }

            if (words.All(word => word.IsInTitle(table, position)))
            {
                (inTitle[cell] ??= []).Add(measure);
            }
            else if ((elsewhere[cell] ??= []).Count < best)
            {
                elsewhere[cell]!.Add(measure);
            }
        }
    }
}
