using Dashboard.Data.Seeding;
using Dashboard.Web.Map;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Dashboard.Web.Tests.Map;

public sealed class MapServicesTests
{
    private static readonly string Folder = Path.Combine(SeedFolder.Find(null, AppContext.BaseDirectory), "map");

    [Theory]
    [InlineData("GS(2026)1234号", false, true)]
    [InlineData("GS(2026)1234号", true, false)]
    [InlineData(" ", false, false)]
    [InlineData(null, false, false)]
    public void A_review_number_without_its_map_is_warned_of(string? number, bool own, bool warned)
    {
        var log = new Warnings();
        var file = own ? Path.Combine(Folder, "source", "china-provinces.geojson") : null;

        MapServices.Geometry(new MapOptions { File = file, ReviewNumber = number }, Folder, log);

        Assert.Equal(warned, log.Lines.Any(line => line.Contains("GS(2026)1234号", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("自然资源部", false, true)]
    [InlineData("自然资源部", true, false)]
    [InlineData(" ", false, false)]
    public void A_source_without_its_map_is_warned_of_and_not_shown(string source, bool own, bool warned)
    {
        var log = new Warnings();
        var options = new MapOptions { File = own ? Path.Combine(Folder, "source", "china-provinces.geojson") : null, Source = source };

        MapServices.Geometry(options, Folder, log);

        Assert.Equal(warned, log.Lines.Any(line => line.Contains("Map:Source", StringComparison.Ordinal)));
        Assert.Equal(own ? source : null, options.ShownSource);
    }

    [Fact]
    public void A_refusal_names_units_in_both_languages_and_each_once()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("dashboard-map-").FullName, "map.geojson");
        // without Taiwan and Chongqing
        var whole = File.ReadAllText(Path.Combine(Folder, "source", "china-provinces.geojson"));
        File.WriteAllText(path, whole.Replace("710000", "", StringComparison.Ordinal).Replace("500000", "", StringComparison.Ordinal));

        var refused = Assert.ThrowsAny<Exception>(() => MapServices.Geometry(new MapOptions { File = path }, Folder, new Warnings())).Message;
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);

        Assert.Contains("缺 重庆市（500000）；没有台湾省（710000）", refused, StringComparison.Ordinal);
        Assert.Contains("missing: Chongqing (500000); Taiwan (710000) is missing", refused, StringComparison.Ordinal);
    }

    private sealed class Warnings : ILogger
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel == LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception));
    }
}
