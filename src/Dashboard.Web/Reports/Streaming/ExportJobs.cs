using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Reports.Streaming;

/// <summary>
/// The files that are made on the server for pages that show their progress: so many at once, the others in a queue, all
/// of them forgotten in time.
/// </summary>
internal sealed partial class ExportJobs(
    ExportGate gate, ExportFolder folder, ExportLog exports, ExportCaller caller, IOptions<ReportOptions> options,
    TimeProvider clock, ILogger<ExportJobs> log) : IDisposable
{
    private const int IdBytes = 16;

    private static readonly TimeSpan LongestEnd = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, ExportJob> jobs = new(StringComparer.Ordinal);
    private readonly Lock starting = new();

    /// <returns>Null when there are too many already.</returns>
    public ExportJob? Start(ListExport export)
    {
        lock (starting)
        {
            RemoveExpired();
            if (jobs.Count >= options.Value.MaxJobs)
            {
                return null;
            }

            var id = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(IdBytes));
            var job = jobs[id] = new ExportJob(id, export.FileName, export.Rows, gate.Queue());
            var name = caller.Name;
            job.Completion = Task.Run(() => RunAsync(job, export, name));
            return job;
        }
    }

    /// <summary>The finished file, for reading.</summary>
    /// <returns>Null when there is no such job or its file is not there.</returns>
    public (ExportJob Job, FileStream File)? Open(string id)
    {
        if (!jobs.TryGetValue(id, out var job) || job.State != ExportState.Done)
        {
            return null;
        }

        try
        {
            return (job, folder.OpenRead(job.Id));
        }
        catch (IOException)
        {
            // it has just been deleted
            return null;
        }
    }

    /// <summary>Cancels it if it is under way, deletes its file and forgets it.</summary>
    public void Remove(ExportJob job)
    {
        job.Cancel();
        if (jobs.TryRemove(job.Id, out _) && job.State == ExportState.Done)
        {
            DeleteFile(job);
        }
    }

    public void RemoveExpired()
    {
        var now = clock.GetUtcNow();
        foreach (var job in jobs.Values.Where(job => job.Expires <= now))
        {
            Remove(job);
        }
    }

    /// <summary>Stops the writing and deletes the files.</summary>
    public void Dispose()
    {
        var ending = jobs.Values.ToList();
        ending.ForEach(Remove);
        Task.WaitAll([.. ending.Select(job => job.Completion)], LongestEnd);
    }

    private async Task RunAsync(ExportJob job, ListExport export, string name)
    {
        var start = clock.GetTimestamp();
        var outcome = ExportOutcome.Completed;
        try
        {
            using var place = job.Ticket;
            await place.Turn.WaitAsync(job.Cancelled);
            job.Start();
            await using var file = folder.Create(job.Id);
            await export.WriteAsync(file, job.Report, job.Cancelled);
        }
        catch (OperationCanceledException) when (job.Cancelled.IsCancellationRequested)
        {
            outcome = ExportOutcome.Cancelled;
        }
        catch (Exception exception)
        {
            // whatever went wrong, the page says so and the next in the queue goes on
            outcome = ExportOutcome.Failed;
            LogFailure(exception, export.Address);
        }

        if (outcome != ExportOutcome.Completed)
        {
            folder.Delete(job.Id);
        }

        exports.Note(name, export.Address, job.RowsWritten, clock.GetElapsedTime(start), outcome);
        job.End(
            outcome switch
            {
                ExportOutcome.Completed => ExportState.Done,
                ExportOutcome.Cancelled => ExportState.Cancelled,
                _ => ExportState.Failed,
            },
            clock.GetUtcNow() + options.Value.KeepFiles);
        if (job.State == ExportState.Done && !jobs.ContainsKey(job.Id))
        {
            // removed just before it was done
            DeleteFile(job);
        }
    }

    private void DeleteFile(ExportJob job)
    {
        folder.Delete(job.Id);
        job.End(ExportState.Gone, clock.GetUtcNow());
    }

    [LoggerMessage(EventId = 4101, EventName = "ExportFailed", Level = LogLevel.Error, Message = "The file of {Address} could not be written")]
    private partial void LogFailure(Exception exception, string address);
}
