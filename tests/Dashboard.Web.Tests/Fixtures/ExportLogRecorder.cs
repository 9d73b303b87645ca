using System.Collections.Concurrent;
using Dashboard.Web.Reports;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Dashboard.Web.Tests.Fixtures;

/// <summary>Keeps what was noted of exports, each as its sentence.</summary>
internal sealed class ExportLogRecorder : ILoggerProvider, ILogger
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private readonly ConcurrentQueue<string> messages = [];

    public IReadOnlyCollection<string> Messages => messages;

    /// <summary>The only one there is, which may come a moment after the file has been read.</summary>
    public string Single()
    {
        SpinWait.SpinUntil(() => !messages.IsEmpty, Longest);
        return Assert.Single(messages);
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (eventId.Id == ExportLog.EventId && eventId.Name == ExportLog.EventName)
        {
            messages.Enqueue(formatter(state, exception));
        }
    }

    public void Dispose()
    {
    }
}
