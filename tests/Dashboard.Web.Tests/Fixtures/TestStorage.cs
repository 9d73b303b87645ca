using Dashboard.Data.Storage;

namespace Dashboard.Web.Tests.Fixtures;

/// <summary>A data folder for one test, made when something is first written into it.</summary>
public sealed class TestStorage : IDisposable
{
    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"dashboard-test-{Guid.NewGuid():N}");

    public StorageOptions Options => new(DatabaseProvider.Sqlite, "", Path, "");

    public void Dispose()
    {
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
    }
}
