using System.Text.Json;
using Dashboard.Data.Model;
using Dashboard.Data.Storage;
using NetTopologySuite.Features;
using NetTopologySuite.IO.Converters;

namespace Dashboard.Web.Map.Building;

/// <summary>Reads a GeoJSON map of China and makes the drawing of it, or says all that is wrong with it.</summary>
public static class MapFile
{
    /// <summary>Larger files are refused unread: reading takes about six times the memory.</summary>
    public const long LargestFile = 64L * 1024 * 1024;

    private static readonly JsonSerializerOptions Options = new() { Converters = { new GeoJsonConverterFactory() } };

    /// <param name="nameOf">Full name of a unit by code, for messages.</param>
    /// <exception cref="StartupFaultException">
    /// The file is missing, too large, no GeoJSON, or lacks what a map of China must show; everything that is missing is named.
    /// </exception>
    public static MapGeometry Load(string path, MapLabels labels, Func<string, LocalizedText> nameOf)
    {
        var source = SourceMap.Of(Read(path));
        var faults = SourceMapRules.Check(source, labels, nameOf);
        if (faults.Count > 0)
        {
            throw Refusal(path, faults);
        }

        var geometry = new MapBuilder(source, labels).Build();
        return geometry.Faults() is { Count: > 0 } undrawn ? throw Refusal(path, undrawn) : geometry;
    }

    private static FeatureCollection Read(string path)
    {
        try
        {
            var size = new FileInfo(path).Length;
            if (size > LargestFile)
            {
                throw new StartupFaultException(
                    $"地图“{path}”有 {size >> 20} MB，超过 {LargestFile >> 20} MB 的上限，未读取。请先化简或去掉省级以下的要素。",
                    $"The map '{path}' has {size >> 20} MB, more than the {LargestFile >> 20} MB allowed; it was not read. Simplify it or leave out what lies below the provinces.");
            }

            using var stream = File.OpenRead(path);
            return JsonSerializer.Deserialize<FeatureCollection>(stream, Options) ?? [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or ArgumentException)
        {
            throw new StartupFaultException(
                $"读不出地图“{path}”：{exception.Message} 文件应为 GeoJSON（FeatureCollection，UTF-8）。",
                $"The map '{path}' cannot be read: {exception.Message} It must be GeoJSON (a FeatureCollection in UTF-8).",
                exception);
        }
    }

    private static StartupFaultException Refusal(string path, IReadOnlyList<LocalizedText> faults) => new(
        $"地图“{path}”缺少必须表示的内容，不得使用：{string.Join("；", faults.Select(fault => fault.Zh))}。",
        $"The map '{path}' lacks what must be shown: {string.Join("; ", faults.Select(fault => fault.In(english: true)))}.");
}
