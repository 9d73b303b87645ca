using Dashboard.Web.Reports.Streaming;
using Dashboard.Web.Tests.Fixtures;
using Xunit;

namespace Dashboard.Web.Tests.Reports.Streaming;

public sealed class ExportFolderTests : IDisposable
{
    private readonly TestStorage storage = new();

    public void Dispose() => storage.Dispose();

    [Fact]
    public void What_a_crash_has_left_is_swept_and_what_another_process_uses_is_not()
    {
        // a process that was killed: its files, and a lock that nobody holds
        Directory.CreateDirectory(Path.Combine(storage.Path, "crashed"));
        File.WriteAllText(Path.Combine(storage.Path, "crashed", "file"), "half a list");
        File.WriteAllText(Path.Combine(storage.Path, "crashed.lock"), "");
        using var alive = new ExportFolder(storage.Path);
        using var used = alive.Create("file");

        new ExportFolder(storage.Path).Sweep();

        Assert.False(Directory.Exists(Path.Combine(storage.Path, "crashed")));
        Assert.False(File.Exists(Path.Combine(storage.Path, "crashed.lock")));
        Assert.True(File.Exists(used.Name));
    }

    [Fact]
    public void Sweeping_where_nothing_is_does_nothing()
    {
        new ExportFolder(storage.Path).Sweep();

        Assert.False(Directory.Exists(storage.Path));
    }

    [Fact]
    public void A_temporary_file_vanishes_when_it_is_closed()
    {
        using var folder = new ExportFolder(storage.Path);
        string name;
        using (var file = folder.OpenTemporary())
        {
            name = file.Name;
            Assert.True(File.Exists(name));
        }

        Assert.False(File.Exists(name));
    }

    [Fact]
    public void Nothing_is_left_when_the_process_ends()
    {
        using (var folder = new ExportFolder(storage.Path))
        {
            folder.Create("file").Dispose();
        }

        Assert.Empty(Directory.EnumerateFileSystemEntries(storage.Path));
    }
}
