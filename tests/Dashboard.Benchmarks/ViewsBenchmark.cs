using Dashboard.Data.Comparison;
using Dashboard.Data.Model;

namespace Dashboard.Benchmarks;

/// <summary>The pure functions behind the pages.</summary>
internal static class ViewsBenchmark
{
    private const int Rounds = 60;

    public static async Task<int> RunAsync()
    {
        await using var app = new BenchmarkApp();
        var seed = await app.DatasetAsync();
        await MeasureAsync($"seed, {seed.Measures.Count} measures", seed);
        await MeasureAsync("generated, 100,000 measures", SampleData.Generate(seed, 100_000));
        return 0;
    }

    private static async Task MeasureAsync(string title, Dataset dataset)
    {
        Console.WriteLine(title);
        string[] provinces = [.. dataset.CoveredProvinces.Select(province => province.Code)];
        string[] themes = [.. dataset.Themes.Select(theme => theme.Code)];
        var filter = MeasureFilter.None with { Themes = ["funds", "carbon-footprint"], Statuses = [MeasureStatus.InForce], Text = "基金" };
        var asOf = dataset.AsOf.AddYears(-1);
        var day = asOf;
        foreach (var (name, action) in new (string, Action)[]
        {
            ("matrix, 31 provinces, all facets", () => Matrix.Build(dataset, new(provinces, themes, null))),
            ("matrix, 31 provinces, a year ago", () => Matrix.Build(dataset, new(provinces, themes, asOf))),
            ("matrix, 31 provinces, each time another day", () => Matrix.Build(dataset, new(provinces, themes, day = day.AddDays(-1)))),
            ("gaps, one home, 30 peers, all facets", () => Gaps.Find(dataset, new(provinces[0], provinces, themes, null))),
            ("measures, filtered page with counts", () =>
            {
                MeasureSearch.Page(dataset, filter, MeasureSort.Newest, 1, 50);
                MeasureSearch.Counts(dataset, filter);
            }),
            ("find, a common word", () => Find.Search(dataset, new("发展", [], [], null), 3)),
            ("find, a track by its pinyin", () => Find.Search(dataset, new("liangzi", [], [], null), 3)),
            ("find, a document number", () => Find.Search(dataset, new("苏政发2023104号", [], [], null), 3)),
            ("find, three words, nothing found", () => Find.Search(dataset, new("氢能 江苏 不存在的词", [], [], null), 3)),
            ("changes of a year", () => Changes.Between(dataset, asOf, dataset.AsOf, [], [])),
            ("metric, count", () => Metrics.Build(dataset, Metric.Default, null)),
            ("metric, state of funds", () => Metrics.Build(dataset, new(MetricKind.State, "funds"), null)),
            ("key figures", () => Summary.Of(dataset, null)),
        })
        {
            (await Sampling.OfAsync(Rounds, action)).Print($"  {name}");
        }
    }
}
