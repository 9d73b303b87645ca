namespace Dashboard.Benchmarks.Export;

/// <summary>How far memory rises above what the process has when the watch begins, in bytes.</summary>
internal sealed class MemoryWatch : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(10);

    private readonly long idleSet;
    private readonly long idleHeap;
    private readonly Timer timer;
    private long highestSet;
    private long highestHeap;

    public MemoryWatch()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        highestHeap = idleHeap = GC.GetTotalMemory(forceFullCollection: true);
        highestSet = idleSet = Environment.WorkingSet;
        timer = new Timer(_ => Look(), null, TimeSpan.Zero, Interval);
    }

    public long WorkingSet => highestSet - idleSet;

    /// <summary>Of the garbage collector.</summary>
    public long Heap => highestHeap - idleHeap;

    public void Dispose() => timer.Dispose();

    private void Look()
    {
        highestSet = Math.Max(highestSet, Environment.WorkingSet);
        highestHeap = Math.Max(highestHeap, GC.GetTotalMemory(forceFullCollection: false));
    }
}
