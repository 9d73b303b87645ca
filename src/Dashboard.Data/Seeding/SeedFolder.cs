using Dashboard.Data.Storage;

namespace Dashboard.Data.Seeding;

/// <summary>Where the seed lies.</summary>
public static class SeedFolder
{
    /// <summary>A seed folder is known by this file.</summary>
    private const string Marker = "provinces.json";

    /// <summary>
    /// An absolute path is taken as it is. A relative one ("seed" when nothing is configured) is looked for in the
    /// content root and upwards, which finds it in a working copy, then beside the application, where publishing puts it.
    /// </summary>
    /// <exception cref="StartupFaultException">There is none.</exception>
    public static string Find(string? configured, string contentRoot)
    {
        var path = configured ?? "seed";
        var candidates = Path.IsPathRooted(path)
            ? [path]
            : WithParents(contentRoot).Append(AppContext.BaseDirectory)
                .Select(folder => Path.GetFullPath(path, folder))
                .ToList();
        return candidates.FirstOrDefault(folder => File.Exists(Path.Combine(folder, Marker)))
            ?? throw new StartupFaultException(
                $"找不到种子数据目录（含 {Marker}）“{path}”，已查找：{string.Join("；", candidates)}。请设置 {StorageOptions.SeedPathKey}。",
                $"There is no seed folder (with {Marker}) '{path}'; looked at: {string.Join("; ", candidates)}. Set {StorageOptions.SeedPathKey}.");
    }

    private static IEnumerable<string> WithParents(string folder)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            yield return current.FullName;
        }
    }
}
