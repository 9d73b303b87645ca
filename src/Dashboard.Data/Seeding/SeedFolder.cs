using System.Security.Cryptography;
using System.Text;
using Dashboard.Data.Storage;

namespace Dashboard.Data.Seeding;

/// <summary>A file of the seed as it lies on the disk.</summary>
/// <param name="Path">Under the seed folder, with slashes.</param>
public sealed record SeedFile(string Path, byte[] Content);

/// <summary>The seed's data files and schemas, read whole.</summary>
/// <param name="Files">By path, in ordinal order.</param>
public sealed record SeedFolder(IReadOnlyList<SeedFile> Files)
{
    /// <summary>A seed folder is known by this file.</summary>
    private const string Marker = "provinces.json";

    /// <summary>
    /// SHA-256, in lower-case hexadecimal, over paths and contents. It covers the schemas too: data is loaded again when
    /// its format has changed.
    /// </summary>
    public string Hash { get; } = HashOf(Files);

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

    /// <summary>Reads the JSON files that the loader knows: those at the top, measures/ and schema/.</summary>
    /// <exception cref="StartupFaultException">A file or folder cannot be read.</exception>
    public static SeedFolder Read(string folder)
    {
        try
        {
            var files = new[] { "", SeedFormat.MeasuresFolder, SeedFormat.SchemaFolder }
                .Where(part => Directory.Exists(Path.Combine(folder, part)))
                .SelectMany(part => Directory.EnumerateFiles(Path.Combine(folder, part), "*.json"))
                .Select(path => new SeedFile(
                    Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'),
                    File.ReadAllBytes(path)))
                .OrderBy(file => file.Path, StringComparer.Ordinal)
                .ToList();
            return new SeedFolder(files);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StartupFaultException(
                $"种子数据目录 {folder} 无法读取：{exception.Message}",
                $"The seed folder {folder} cannot be read: {exception.Message}",
                exception);
        }
    }

    private static IEnumerable<string> WithParents(string folder)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            yield return current.FullName;
        }
    }

    private static string HashOf(IReadOnlyList<SeedFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Path}\n{file.Content.Length}\n"));
            hash.AppendData(file.Content);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
