using Microsoft.Extensions.Options;

namespace Dashboard.Web.Reports;

/// <summary>Lets only so many workbooks be made at once: each holds its whole content in memory until it is saved.</summary>
internal sealed class ExportGate(IOptions<ReportOptions> options) : IDisposable
{
    private readonly SemaphoreSlim places = new(Math.Max(1, options.Value.MaxConcurrent));

    /// <returns>A place to be given back by disposing of it, or null when none came free in time.</returns>
    public async Task<IDisposable?> EnterAsync(CancellationToken cancellationToken) =>
        await places.WaitAsync(options.Value.Wait, cancellationToken) ? new Place(places) : null;

    public void Dispose() => places.Dispose();

    private sealed class Place(SemaphoreSlim places) : IDisposable
    {
        public void Dispose() => places.Release();
    }
}
