using Microsoft.Extensions.Options;

namespace Dashboard.Web.Reports;

/// <summary>Lets only so many files be made at once, in the order in which they were asked for.</summary>
internal sealed class ExportGate(IOptions<ReportOptions> options)
{
    private readonly Lock gate = new();
    private readonly List<Ticket> waiting = [];
    private int free = Math.Max(1, options.Value.MaxConcurrent);

    /// <returns>A place to be given back by disposing of it, or null when none came free in time.</returns>
    public async Task<IDisposable?> EnterAsync(CancellationToken cancellationToken)
    {
        var ticket = Queue();
        try
        {
            await ticket.Turn.WaitAsync(options.Value.Wait, cancellationToken);
            return ticket;
        }
        catch (TimeoutException)
        {
            ticket.Dispose();
            return null;
        }
        catch
        {
            ticket.Dispose();
            throw;
        }
    }

    /// <summary>Joins the queue without a limit of time.</summary>
    /// <returns>To be disposed of when the file is made or no longer wanted.</returns>
    public Ticket Queue()
    {
        var ticket = new Ticket(this);
        lock (gate)
        {
            waiting.Add(ticket);
            Admit();
        }

        return ticket;
    }

    private int Ahead(Ticket ticket)
    {
        lock (gate)
        {
            return Math.Max(0, waiting.IndexOf(ticket));
        }
    }

    private void Leave(Ticket ticket)
    {
        lock (gate)
        {
            if (!waiting.Remove(ticket))
            {
                free++;
            }

            Admit();
        }
    }

    private void Admit()
    {
        while (free > 0 && waiting.Count > 0)
        {
            free--;
            var next = waiting[0];
            waiting.RemoveAt(0);
            next.Admit();
        }
    }

    internal sealed class Ticket(ExportGate gate) : IDisposable
    {
        private readonly TaskCompletionSource turn = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int left;

        /// <summary>Completes when the file may be made.</summary>
        public Task Turn => turn.Task;

        /// <summary>How many wait before this one.</summary>
        public int Ahead => gate.Ahead(this);

        public void Admit() => turn.TrySetResult();

        public void Dispose()
        {
            if (Interlocked.Exchange(ref left, 1) == 0)
            {
                gate.Leave(this);
            }
        }
    }
}
