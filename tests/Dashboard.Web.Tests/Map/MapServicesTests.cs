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
