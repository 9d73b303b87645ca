using System.Text.Json;
using Dashboard.Data.Seeding;
using Xunit;

namespace Dashboard.Data.Tests.Seeding;

public sealed class RealSeedTests
{
    [Fact]
    public void The_seed_has_no_fault()
    {
        var (_, faults) = SeedValidator.Check(SeedFolder.Read(TestSeed.Real));

        Assert.Empty(faults);
    }

    [Fact]
    public void Each_file_names_its_schema()
    {
        var files = SeedFolder.Read(TestSeed.Real).Files.Where(file => !file.Path.StartsWith("schema/", StringComparison.Ordinal));
        foreach (var file in files)
        {
            using var document = JsonDocument.Parse(file.Content);
            var schema = document.RootElement.GetProperty("$schema").GetString()!;
            var place = Path.Combine(TestSeed.Real, Path.GetDirectoryName(file.Path)!, schema);

            Assert.True(File.Exists(place), $"{file.Path} names {schema}");
        }
    }
}
