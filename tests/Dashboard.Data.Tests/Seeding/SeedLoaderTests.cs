using System.Text.Json.Nodes;
using Dashboard.Data.Model;
using Dashboard.Data.Tests.Storage;
using Xunit;

namespace Dashboard.Data.Tests.Seeding;

public sealed class SeedLoaderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SqliteDatabase database;
    private readonly string seed;

    public SeedLoaderTests()
    {
        database = new SqliteDatabase(folder.At("data", "dashboard.db"));
        seed = TestSeed.CopySmall(folder);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Loading_twice_changes_nothing()
    {
        await database.InitializeAsync(seed);
        var first = database.Dump();

        await database.InitializeAsync(seed);

        Assert.Equal(first, database.Dump());
        Assert.Equal(1, Assert.Single(Versions()).Number);
    }

    [Fact]
    public async Task A_changed_seed_becomes_a_version_with_only_the_changed_rows()
    {
        await database.InitializeAsync(seed);
        TestSeed.Edit(seed, "measures/320000-jiangsu.json", items =>
        {
            items[0]!["titleEn"] = "Another title";
            items.RemoveAt(5);
        });

        await database.InitializeAsync(seed);

        // the measure with its citation and its figure went
        var version = Versions()[^1];
        Assert.Equal(2, version.Number);
        Assert.Equal("Seed loaded: 0 rows added, 1 changed, 3 removed", version.NoteEn);
        using var context = database.CreateDbContext();
        Assert.Equal("Another title", context.Measures.Single(measure => measure.Id == "320000-0001").TitleEn);
        Assert.DoesNotContain(context.Measures, measure => measure.Id == "320000-0006");
    }

    [Fact]
    public async Task Going_back_to_a_seed_gives_the_same_rows_again()
    {
        await database.InitializeAsync(seed);
        var rows = WithoutVersions(database.Dump());
        var original = await File.ReadAllBytesAsync(Path.Combine(seed, "sources.json"), TestContext.Current.CancellationToken);
        TestSeed.Edit(seed, "sources.json", items => items[1]!["title"] = "改过的标题");
        await database.InitializeAsync(seed);
        Assert.NotEqual(rows, WithoutVersions(database.Dump()));

        await File.WriteAllBytesAsync(Path.Combine(seed, "sources.json"), original, TestContext.Current.CancellationToken);
        await database.InitializeAsync(seed);

        Assert.Equal(rows, WithoutVersions(database.Dump()));
        Assert.Equal(3, Versions()[^1].Number);
    }

    [Fact]
    public async Task A_measure_can_move_to_a_theme_of_another_kind()
    {
        await database.InitializeAsync(seed);
        TestSeed.Edit(seed, "measures/320000-jiangsu.json", items =>
        {
            // the fund of which another is a part
            items[3]!["theme"] = "computing-power";
            items[3]!["details"] = new JsonObject();
            items[4]!["details"]!.AsObject().Remove("partOfId");
        });

        await database.InitializeAsync(seed);

        using var context = database.CreateDbContext();
        Assert.IsType<GeneralMeasure>(context.Measures.Single(measure => measure.Id == "320000-0004"));
        Assert.Null(context.Set<FundMeasure>().Single(measure => measure.Id == "320000-0005").PartOfId);
    }

    [Fact]
    public async Task The_real_seed_loads_and_loading_it_twice_changes_nothing()
    {
        await database.InitializeAsync(TestSeed.Real);
        var first = database.Dump();

        await database.InitializeAsync(TestSeed.Real);

        Assert.Equal(first, database.Dump());
        using var provider = database.CreateProvider();
        var dataset = await provider.GetAsync(TestContext.Current.CancellationToken);
        Assert.Equal(34, dataset.Provinces.Count);
        Assert.Equal(31, dataset.Measures.Select(measure => measure.ProvinceCode).Distinct().Count());
    }

    [Fact]
    public async Task A_database_that_came_to_the_seed_by_changes_reads_as_a_new_one()
    {
        TestSeed.Edit(seed, "measures/320000-jiangsu.json", items =>
        {
            items[0]!["tracks"]!.AsArray().RemoveAt(0);
            items[3]!["details"]!["sizeYiYuan"] = 1;
            items.RemoveAt(5);
        });
        TestSeed.Edit(seed, "coverage.json", items => items.RemoveAt(0));
        await database.InitializeAsync(seed);
        Directory.Delete(seed, recursive: true);
        TestSeed.CopySmall(folder);
        var fresh = new SqliteDatabase(folder.At("fresh", "dashboard.db"));

        await database.InitializeAsync(seed);
        await fresh.InitializeAsync(seed);

        Assert.Equal(await TextAsync(fresh), await TextAsync(database));

        static async Task<string> TextAsync(SqliteDatabase read)
        {
            using var provider = read.CreateProvider();
            return DatasetText.Of(await provider.GetAsync(TestContext.Current.CancellationToken));
        }
    }

    private List<DatasetVersion> Versions()
    {
        using var context = database.CreateDbContext();
        return [.. context.DatasetVersions.OrderBy(version => version.Number)];
    }

    private static string WithoutVersions(string dump) =>
        string.Join('\n', dump.Split('\n').Where(line => !line.Contains("Seed loaded", StringComparison.Ordinal)));
}
