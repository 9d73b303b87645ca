using Dashboard.Data.Comparison;
using Dashboard.Web.Features.Measures;
using Dashboard.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Reports.Streaming;

/// <summary>Lists of measures as streamed workbooks.</summary>
internal sealed class MeasureListExports(ReportFactory factory, IStringLocalizer<ExportText> text)
{
    /// <summary>In the current language.</summary>
    public ListExport Of(Dataset dataset, MeasuresView view)
    {
        var context = factory.Context(dataset, view.Filter.AsOf, Unplaced.Of(dataset, view.Filter));
        var measures = MeasureSearch.All(dataset, view.Filter, view.Sort);
        var sheet = MeasureListSheet.Of(context, text, FilterWords.Of(context, view.Filter));
        return new ListExport(
            context.FileName(".xlsx", text["FileList"]),
            view.ListUrl(),
            measures.Count,
            (output, written, cancellationToken) => ListWorkbook.WriteAsync(
                output, sheet, measures.ToAsyncEnumerable(), written, cancellationToken: cancellationToken));
    }
}
