using System.Globalization;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Reports;

/// <summary>The line that marks who had a file made and when, where the settings ask for one.</summary>
internal sealed class Watermark(IOptions<ReportOptions> options, ExportCaller caller)
{
    /// <param name="time">When the file is made.</param>
    /// <returns>Null when no watermark is set.</returns>
    public string? Of(DateTimeOffset time) => string.IsNullOrWhiteSpace(options.Value.Watermark) ? null : options.Value.Watermark
        .Replace("{user}", caller.Name, StringComparison.Ordinal)
        .Replace("{time}", time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
