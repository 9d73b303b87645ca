using System.Text.Json;
using System.Text.Json.Nodes;
using Dashboard.Data.Tests.Storage;

namespace Dashboard.Data.Tests.Seeding;

/// <summary>The repository's seed, and copies of the small one that a test may spoil.</summary>
public static class TestSeed
{
    public static string Repository { get; } = FindRepository();

    public static string Real { get; } = Path.Combine(Repository, "seed");

    /// <summary>Few records, at least one of each kind, under the real schemas.</summary>
    public static string CopySmall(TemporaryFolder folder)
    {
        var target = folder.At("seed");
        Copy(Path.Combine(Repository, "tests", "Dashboard.Data.Tests", "Seeding", "small-seed"), target);
        Copy(Path.Combine(Real, "schema"), Path.Combine(target, "schema"));
        return target;
    }

    /// <summary>Changes the items of a file.</summary>
    public static void Edit(string seed, string file, Action<JsonArray> change)
    {
        var path = Path.Combine(seed, file);
        var root = JsonNode.Parse(File.ReadAllText(path))!;
        change(root["items"]!.AsArray());
        File.WriteAllText(path, root.ToJsonString(JsonSerializerOptions.Default));
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.EnumerateDirectories(from))
        {
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Dashboard.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
