namespace Dashboard.Web.Reports.Streaming;

/// <summary>
/// Temporary files of the exports. Each process has a folder of its own beside a lock that the system releases when the
/// process ends in whatever way; so the next start tells what a crash left from what another node still uses.
/// </summary>
internal sealed class ExportFolder(string path) : IDisposable
{
    private const string LockExtension = ".lock";
    private const int BufferSize = 81_920;

    private readonly string own = Path.Combine(path, Guid.NewGuid().ToString("N"));
    private readonly Lock gate = new();
    private FileStream? ownLock;

    /// <summary>Opens a new file that vanishes when it is closed.</summary>
    /// <exception cref="IOException">The disk does not take it.</exception>
    public FileStream OpenTemporary() => Open(Guid.NewGuid().ToString("N"), FileOptions.DeleteOnClose);

    /// <summary>Opens a new file that stays until it is deleted or the process ends.</summary>
    /// <inheritdoc cref="OpenTemporary"/>
    public FileStream Create(string name) => Open(name, FileOptions.None);

    /// <inheritdoc cref="OpenTemporary"/>
    public FileStream OpenRead(string name) => new(Path.Combine(own, name), new FileStreamOptions
    {
        Share = FileShare.Read | FileShare.Delete,
        BufferSize = BufferSize,
        Options = FileOptions.Asynchronous | FileOptions.SequentialScan,
    });

    /// <summary>Does nothing when the file is not there; what cannot be deleted now goes with the folder.</summary>
    public void Delete(string name)
    {
        try
        {
            File.Delete(Path.Combine(own, name));
        }
        catch (IOException)
        {
            // in use, or no file was ever made
        }
    }

    /// <summary>Deletes what processes that are gone have left.</summary>
    /// <exception cref="IOException"/>
    /// <exception cref="UnauthorizedAccessException"/>
    public void Sweep()
    {
        if (!Directory.Exists(path))
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(path, "*" + LockExtension))
        {
            using (var held = TryLock(file))
            {
                if (held is null)
                {
                    continue;
                }

                DeleteFolder(Path.ChangeExtension(file, null));
            }

            File.Delete(file);
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            if (ownLock is null)
            {
                return;
            }

            DeleteFolder(own);
            ownLock.Dispose();
            File.Delete(ownLock.Name);
            ownLock = null;
        }
    }

    private FileStream Open(string name, FileOptions options)
    {
        lock (gate)
        {
            if (ownLock is null)
            {
                Directory.CreateDirectory(path);
                ownLock = new FileStream(own + LockExtension, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
                Directory.CreateDirectory(own);
            }
        }

        return new FileStream(Path.Combine(own, name), new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.Read | FileShare.Delete,
            BufferSize = BufferSize,
            Options = options | FileOptions.Asynchronous,
        });
    }

    /// <summary>Null when another process has it.</summary>
    private static FileStream? TryLock(string file)
    {
        try
        {
            return new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static void DeleteFolder(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
