using System.Text.Json;
using Dashboard.Data.Model;
using Dashboard.Data.Storage;
using Dashboard.Web.Map.Building;
using Dashboard.Web.Map.Pictures;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Map;

public static partial class MapServices
{
    /// <summary>The geometry is read when it is first asked for, which the start does: see <see cref="MapGeometry.Load"/>.</summary>
    public static IServiceCollection AddMap(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<MapOptions>(configuration.GetSection(MapOptions.Section));
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<SheetNotes>();
        services.AddSingleton<MultiplesWords>();
        services.AddSingleton<MapSheetDrawer>();
        services.AddSingleton<MultiplesDrawer>();
        services.AddSingleton<MapPicture>();
        return services.AddSingleton(provider => Geometry(
            provider.GetRequiredService<IOptions<MapOptions>>().Value,
            Path.Combine(provider.GetRequiredService<StorageOptions>().SeedPath, "map"),
            provider.GetRequiredService<ILogger<MapGeometry>>()));
    }

    internal static MapGeometry Geometry(MapOptions options, string folder, ILogger log)
    {
        if (options is { ShownNumber: null, ReviewNumber: { } number } && !string.IsNullOrWhiteSpace(number))
        {
            LogStrayNumber(log, number);
        }

        if (options is { ShownSource: null, Source: { } source } && !string.IsNullOrWhiteSpace(source))
        {
            LogStraySource(log, source);
        }

        var shipped = MapGeometry.Load(Path.Combine(folder, "china.json"));
        if (string.IsNullOrWhiteSpace(options.File))
        {
            return shipped;
        }

        var labels = MapLabels.Load(Path.Combine(folder, "source", "labels.json"));
        var english = EnglishNames(Path.Combine(folder, "..", "provinces.json"));
        return MapFile.Load(options.File, labels, code => new LocalizedText(shipped.ByCode[code].Name, english.GetValueOrDefault(code)));
    }

    /// <summary>By code, for what is said of a map before the data are read.</summary>
    private static Dictionary<string, string?> EnglishNames(string path)
    {
        using var provinces = JsonDocument.Parse(File.ReadAllBytes(path));
        return provinces.RootElement.GetProperty("items").EnumerateArray()
            .ToDictionary(province => province.GetProperty("code").GetString()!, province => province.GetProperty("nameEn").GetString());
    }

    [LoggerMessage(
        EventId = 4201,
        EventName = "ReviewNumberWithoutMap",
        Level = LogLevel.Warning,
        Message = "Map:ReviewNumber {Number} is set without Map:File: it was not issued for the shipped map, which stays a sketch (示意图)")]
    private static partial void LogStrayNumber(ILogger log, string number);

    [LoggerMessage(
        EventId = 4202,
        EventName = "SourceWithoutMap",
        Level = LogLevel.Warning,
        Message = "Map:Source '{Source}' is set without Map:File: it is not where the shipped map comes from, and is not shown")]
    private static partial void LogStraySource(ILogger log, string source);
}
