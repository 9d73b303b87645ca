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

    private const string Setting = $"{MapOptions.Section}:{nameof(MapOptions.File)}";

    private static readonly LocalizedText GeoJson = new("应为 GeoJSON（FeatureCollection，UTF-8）", "it must be GeoJSON (a FeatureCollection in UTF-8)");

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
        if (Directory.Exists(path))
        {
            throw Unreadable(path, new("是文件夹，不是文件；请写到文件名为止", "is a folder, not a file; name the file in it"));
        }

        try
        {
            var size = new FileInfo(path).Length;
            if (size == 0)
            {
                throw Unreadable(path, new($"是空文件；{GeoJson.Zh}", $"is empty; {GeoJson.En}"));
            }

            if (size > LargestFile)
            {
                throw Unreadable(path, new(
                    $"有 {size >> 20} MB，超过 {LargestFile >> 20} MB 的上限，未读取；请先化简，或去掉省级以下的要素",
                    $"has {size >> 20} MB, more than the {LargestFile >> 20} MB allowed, and was not read; simplify it or leave out what lies below the provinces"));
            }

            using var stream = File.OpenRead(path);
            return JsonSerializer.Deserialize<FeatureCollection>(stream, Options) ?? [];
        }
        catch (Exception exception) when (Reason(exception) is { } reason)
        {
            throw Unreadable(path, reason, exception);
        }
    }

    /// <summary>In our own words: the exceptions' are English only, and speak of the reader's parts. Null for what is no fault of the file.</summary>
    private static LocalizedText? Reason(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => new("不存在；请核对路径", "does not exist; check the path"),
        UnauthorizedAccessException => new("没有读取权限；请让运行本系统的账户能读它", "may not be read; let the account that runs this system read it"),
        JsonException { LineNumber: { } line } => new(
            $"第 {line + 1} 行起读不下去；{GeoJson.Zh}", $"cannot be read from line {line + 1} on; {GeoJson.En}"),
        JsonException or InvalidOperationException or FormatException or NotSupportedException => new(
            $"不是完整的 GeoJSON；{GeoJson.Zh}", $"is no whole GeoJSON; {GeoJson.En}"),
        ArgumentException => new(
            "有要素的坐标不成形，例如面的边界少于四个点或没有闭合；请修复后再用",
            "has a feature whose coordinates make no shape, such as an area whose ring has fewer than four points or is not closed; repair it first"),
        IOException => new("读不出来；请确认它没有被占用、所在的盘能读", "cannot be read; see that nothing else holds it and that its disk can be read"),
        _ => null,
    };

    private static StartupFaultException Unreadable(string path, LocalizedText what, Exception? exception = null) => new(
        $"设置 {Setting} 指定的地图“{path}”{what.Zh}。", $"The map '{path}' of the setting {Setting} {what.En}.", exception);

    private static StartupFaultException Refusal(string path, IReadOnlyList<LocalizedText> faults) => new(
        $"设置 {Setting} 指定的地图“{path}”缺少必须表示的内容，不得使用：{string.Join("；", faults.Select(fault => fault.Zh))}。",
        $"The map '{path}' of the setting {Setting} lacks what must be shown: {string.Join("; ", faults.Select(fault => fault.In(english: true)))}.");
}
