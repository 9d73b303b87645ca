using Dashboard.Data.Seeding;
using Dashboard.Data.Tests.Storage;
using Xunit;

namespace Dashboard.Data.Tests.Seeding;

public sealed class BadSeedTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SqliteDatabase database;
    private readonly string seed;

    public BadSeedTests()
    {
        database = new SqliteDatabase(folder.At("data", "dashboard.db"));
        seed = TestSeed.CopySmall(folder);
    }

    public static TheoryData<string> Names => [.. BadSeed.All.Select(bad => bad.Name)];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_small_seed_has_no_fault() => Assert.Empty(SeedValidator.Check(SeedFolder.Read(seed)).Faults);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_fault_is_named_and_stops_before_a_new_database_exists(string name)
    {
        var bad = BadSeed.All.Single(bad => bad.Name == name);
        bad.Spoil(seed);

        var exception = await Assert.ThrowsAsync<SeedException>(() => database.InitializeAsync(seed));

        var fault = Assert.Single(exception.Faults, fault => (fault.File, fault.Record, fault.Field) == (bad.At, bad.Record, bad.Field));
        Assert.Contains($"{fault.Place}：{fault.Message.Zh} / {fault.Message.En}", exception.Message, StringComparison.Ordinal);
        Assert.False(string.IsNullOrWhiteSpace(fault.Message.En));
        Assert.False(File.Exists(database.File));
    }

    [Fact]
    public async Task All_faults_are_reported_at_once_and_an_existing_database_stays_as_it_was()
    {
        await database.InitializeAsync(seed);
        var before = database.Dump();
        TestSeed.Edit(seed, "measures/320000-jiangsu.json", items =>
        {
            items[0]!["tracks"]![0]!["track"] = "warp-drive";
            items[2]!["status"] = "asleep";
        });
        TestSeed.Edit(seed, "sources.json", items => items[0]!["kind"] = "hearsay");

        var exception = await Assert.ThrowsAsync<SeedException>(() => database.InitializeAsync(seed));

        // a source with a fault of its own is still known to those who cite it
        Assert.Equal(
            ["measures/320000-jiangsu.json › 320000-0001 › tracks[0].track", "measures/320000-jiangsu.json › 320000-0003 › status", "sources.json › js-gov › kind"],
            exception.Faults.Select(fault => fault.Place).Order(StringComparer.Ordinal));
        Assert.Equal(before, database.Dump());
    }

    [Theory]
    [InlineData("themes")]
    [InlineData("tracks")]
    [InlineData("facets")]
    [InlineData("figures")]
    [InlineData("peer-groups")]
    [InlineData("terms")]
    [InlineData("sources")]
    [InlineData("statements")]
    [InlineData("coverage")]
    [InlineData("indicators")]
    public void A_missing_file_is_the_only_fault(string name)
    {
        File.Delete(Path.Combine(seed, $"{name}.json"));

        Assert.Equal([$"{name}.json"], SeedValidator.Check(SeedFolder.Read(seed)).Faults.Select(fault => fault.Place));
    }

    [Theory]
    [InlineData("themes.json")]
    [InlineData("sources.json")]
    [InlineData("measures/320000-jiangsu.json")]
    public void A_file_of_the_real_seed_that_cannot_be_read_is_the_only_fault(string file)
    {
        var real = SeedFolder.Read(TestSeed.Real);
        var spoilt = real with { Files = [.. real.Files.Select(known => known.Path == file ? known with { Content = "{"u8.ToArray() } : known)] };

        Assert.Equal([file], SeedValidator.Check(spoilt).Faults.Select(fault => fault.Place));
    }

    [Fact]
    public async Task A_broken_file_does_not_bring_faults_of_others_along()
    {
        await File.WriteAllTextAsync(Path.Combine(seed, "sources.json"), "{", TestContext.Current.CancellationToken);

        var fault = Assert.Single(SeedValidator.Check(SeedFolder.Read(seed)).Faults);

        Assert.Equal("sources.json", fault.Place);
    }
}
