using Dashboard.Web.Reports;
using Dashboard.Web.Reports.Streaming;
using Dashboard.Web.Tests.Features;
using Dashboard.Web.Tests.Fixtures;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Dashboard.Web.Tests.Reports.Streaming;

public sealed class ExportJobsTests : IDisposable
{
    private static readonly ReportOptions Options = new() { MaxConcurrent = 1, MaxJobs = 3, KeepFiles = TimeSpan.FromMinutes(30) };

    private readonly TestStorage storage = new();
    private readonly ManualTime time = new();
    private readonly ExportLogRecorder log = new();
    private readonly ExportFolder folder;
    private readonly ExportJobs jobs;

    public ExportJobsTests()
    {
        folder = new ExportFolder(storage.Path);
        var caller = new ExportCaller(new HttpContextAccessor());
        using var factory = new LoggerFactory([log]);
        jobs = new ExportJobs(
            new ExportGate(Microsoft.Extensions.Options.Options.Create(Options)), folder,
            new ExportLog(factory.CreateLogger<ExportLog>(), caller, time), caller,
            Microsoft.Extensions.Options.Options.Create(Options), time, NullLogger<ExportJobs>.Instance);
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        jobs.Dispose();
        folder.Dispose();
        storage.Dispose();
    }

    [Fact]
    public async Task One_is_written_the_others_wait_in_their_order()
    {
        var first = new HeldExport();
        var running = jobs.Start(first.Export)!;
        await first.Started;
        var second = jobs.Start(new HeldExport().Export)!;
        var third = jobs.Start(new HeldExport().Export)!;

        Assert.Equal((ExportState.Running, ExportState.Queued, ExportState.Queued), (running.State, second.State, third.State));
        Assert.Equal((0, 1), (second.Ahead, third.Ahead));

        second.Cancel();
        await second.Completion;
        Assert.Equal(ExportState.Cancelled, second.State);
        Assert.Equal(0, third.Ahead);
    }

    [Fact]
    public async Task The_next_begins_when_one_has_ended()
    {
        var (first, second) = (new HeldExport(), new HeldExport());
        var done = jobs.Start(first.Export)!;
        jobs.Start(second.Export);
        await first.Started;
        Assert.False(second.Started.IsCompleted);

        first.Finish();
        await done.Completion;

        await second.Started.WaitAsync(Cancelled);
        Assert.Equal(ExportState.Done, done.State);
    }

    [Fact]
    public async Task Rows_are_told_while_they_are_written()
    {
        var export = new HeldExport();
        var job = jobs.Start(export.Export)!;
        await export.Started;

        Assert.Equal(HeldExport.RowsAtFirst, job.RowsWritten);
        Assert.Equal(HeldExport.Rows, job.Rows);
        Assert.Null(jobs.Open(job.Id));

        export.Finish();
        await job.Completion;
        Assert.Equal(HeldExport.Rows, job.RowsWritten);
    }

    [Fact]
    public async Task A_cancelled_file_is_deleted_and_noted()
    {
        var export = new HeldExport();
        var job = jobs.Start(export.Export)!;
        await export.Started;
        Assert.Single(Files());

        job.Cancel();
        await job.Completion;

        Assert.Equal(ExportState.Cancelled, job.State);
        Assert.Empty(Files());
        Assert.Matches(@"^Export /exports/held by -: 40 rows in \d+ ms, Cancelled$", Assert.Single(log.Messages));
    }

    [Fact]
    public async Task A_fault_is_told_and_lets_the_next_go_on()
    {
        var broken = jobs.Start(new ListExport("a.xlsx", "/exports/broken", 5, (_, _, _) => throw new IOException("No space left on device")))!;
        var next = new HeldExport();
        jobs.Start(next.Export);
        await broken.Completion;

        Assert.Equal(ExportState.Failed, broken.State);
        Assert.EndsWith("Failed", Assert.Single(log.Messages), StringComparison.Ordinal);
        await next.Started.WaitAsync(Cancelled);
    }

    [Fact]
    public async Task A_file_that_nobody_fetches_is_deleted_in_time()
    {
        var job = await FinishedAsync();
        time.Pass(Options.KeepFiles - TimeSpan.FromSeconds(1));
        jobs.RemoveExpired();
        Assert.Equal(ExportState.Done, job.State);
        Assert.Single(Files());

        time.Pass(TimeSpan.FromSeconds(1));
        jobs.RemoveExpired();

        Assert.Equal(ExportState.Gone, job.State);
        Assert.Null(jobs.Open(job.Id));
        Assert.Empty(Files());
    }

    [Fact]
    public async Task There_are_only_so_many_until_some_are_forgotten()
    {
        for (var number = 0; number < Options.MaxJobs; number++)
        {
            await FinishedAsync();
        }

        Assert.Null(jobs.Start(new HeldExport().Export));

        time.Pass(Options.KeepFiles);
        Assert.NotNull(jobs.Start(new HeldExport().Export));
    }

    [Fact]
    public async Task A_file_that_is_being_read_when_it_is_removed_is_read_to_its_end()
    {
        var job = await FinishedAsync();
        var (_, file) = jobs.Open(job.Id)!.Value;

        jobs.Remove(job);

        await using (file)
        {
            Assert.Equal(HeldExport.Content, await new StreamReader(file).ReadToEndAsync(Cancelled));
        }
    }

    [Fact]
    public async Task Ids_are_long_and_never_the_same()
    {
        var (first, second) = (await FinishedAsync(), await FinishedAsync());

        Assert.NotEqual(first.Id, second.Id);
        Assert.Equal(22, first.Id.Length);
    }

    private async Task<ExportJob> FinishedAsync()
    {
        var export = new HeldExport();
        var job = jobs.Start(export.Export)!;
        export.Finish();
        await job.Completion;
        return job;
    }

    private string[] Files() => [.. Directory.EnumerateFiles(storage.Path, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".lock", StringComparison.Ordinal))];

    /// <summary>Writes some rows and waits until it is let go on.</summary>
    private sealed class HeldExport
    {
        public const int Rows = 100;
        public const int RowsAtFirst = 40;
        public const string Content = "rows";

        private readonly TaskCompletionSource started = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource finish = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public HeldExport() => Export = new ListExport("held.xlsx", "/exports/held", Rows, WriteAsync);

        public ListExport Export { get; }

        public Task Started => started.Task;

        public void Finish() => finish.TrySetResult();

        private async Task WriteAsync(Stream output, Action<long> written, CancellationToken cancellationToken)
        {
            await output.WriteAsync("rows"u8.ToArray(), cancellationToken);
            written(RowsAtFirst);
            started.TrySetResult();
            await finish.Task.WaitAsync(cancellationToken);
            written(Rows);
        }
    }
}
