using Dashboard.Data.Comparison;
using Dashboard.Data.Seeding;
using Dashboard.Web.Features.Search;
using Xunit;

namespace Dashboard.Web.Tests.Features.Search;

/// <summary>Queries over the repository's own data.</summary>
public sealed class SeedHitsTests
{
    private static readonly Lazy<Dataset> Seed = new(Read);

    public static TheoryData<string> Queries =>
    [
        "AI", "ＡＩ", "ai", "a", "gd", "GDP", "js", "jiangsu", "苏", "沪", "上海", "320000", "eVTOL", "飞行汽车", "低空经济", "产业基金", "產業基金",
        "氢能", "qingneng", "qn", "hydrogen", "green", "steel", "fund", "funds", "母基金", "政府投资基金", "Jiangsu hydrogen", "江苏 氢能", "海",
        "苏政发〔2023〕104号", "(2023)", "2025", "DB", "人民政府", "发展和改革委员会", "钢", "南京", "Nanjing", "suzhou", "高校", "carbon-footprint",
        "PCF", "VC", "CCUS", "R&D", "6G", "quantum", "weilaichanye", "lztx", "脑机接口", "the", "of", "集团", "battery", "concept verification",
    ];

    [Theory]
    [MemberData(nameof(Queries))]
    public void Every_hit_shows_a_marked_passage(string query)
    {
        var found = Find.Search(Seed.Value, new(query, [], [], null), int.MaxValue);
        var hits = found.Provinces.SelectMany(province => province.Themes).SelectMany(theme => theme.Best).ToList();

        Assert.Equal(found.Total, hits.Count);
        foreach (var english in new[] { false, true })
        {
            Assert.All(hits, hit =>
            {
                var parts = HitParts.Of(Seed.Value, hit, found.Marked, english);

                Assert.True(
                    parts.Tracks.Append(parts.Title).Append(parts.Number).Append(parts.Passage?.Parts ?? []).Any(HitParts.IsMarked),
                    $"{hit.Id} shows nothing of {query} (English: {english})");
            });
        }
    }

    [Theory]
    [InlineData("AI", "人工智能 人工智能")] // the theme and the track, not the chain of 产业链政策
    [InlineData("eVTOL", "低空经济 低空经济")]
    [InlineData("飞行汽车", "低空经济 低空经济")]
    [InlineData("gd", "广东省")]
    public void Names_are_what_the_word_means(string query, string names) =>
        Assert.Equal(names, string.Join(' ', Find.Search(Seed.Value, new(query, [], [], null), 1).Names.Select(name => name.Name.Zh)));

    [Theory]
    [InlineData("AI", "人工智能")]
    [InlineData("eVTOL", "低空经济")]
    public void A_Latin_synonym_finds_all_that_names_what_it_means(string synonym, string name) => Assert.Empty(Ids(name).Except(Ids(synonym)));

    [Fact]
    public void Two_letters_of_a_province_find_that_province_alone() => Assert.All(Ids("gd"), id => Assert.StartsWith("44", id, StringComparison.Ordinal));

    private static List<string> Ids(string query) =>
        [.. MeasureSearch.All(Seed.Value, MeasureFilter.None with { Text = query }, MeasureSort.Newest).Select(measure => measure.Id)];

    private static Dataset Read()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Dashboard.sln")))
        {
            folder = folder.Parent;
        }

        var data = SeedValidator.ReadChecked(SeedFolder.Read(Path.Combine(folder.FullName, "seed")));
        return new Dataset
        {
            Version = 1,
            AsOf = new(2026, 11, 25),
            Provinces = Values(data.Provinces),
            Themes = Values(data.Themes),
            Tracks = Values(data.Tracks),
            Facets = Values(data.Facets),
            PeerGroups = Values(data.PeerGroups),
            FigureDefinitions = Values(data.Figures),
            Measures = Values(data.Measures),
            Reviews = Values(data.Reviews),
            Statements = Values(data.Statements),
            Indicators = Values(data.Indicators),
            Vintages = Values(data.Vintages),
        };

        static IReadOnlyList<T> Values<T>(List<Located<T>> records) => [.. records.Select(record => record.Value)];
    }
}
