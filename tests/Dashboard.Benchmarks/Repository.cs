using System.Diagnostics;

namespace Dashboard.Benchmarks;

/// <summary>The working copy that the benchmarks are run from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Seed => Path.Combine(Root, "seed");

    /// <summary>Publishes the application in Release into a folder that the caller deletes; returns its Dashboard.Web.dll.</summary>
    public static async Task<string> PublishAsync(string folder)
    {
        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", Path.Combine(Root, "src/Dashboard.Web"), "-c", "Release", "-o", folder, "-v", "q"]))!;
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0
            ? Path.Combine(folder, "Dashboard.Web.dll")
            : throw new InvalidOperationException("dotnet publish failed.");
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Dashboard.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("Run the benchmarks from a working copy.");
    }
}
