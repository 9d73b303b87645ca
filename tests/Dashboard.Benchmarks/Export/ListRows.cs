using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Reports;
using Dashboard.Web.Reports.Streaming;
using Dashboard.Web.Resources;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Dashboard.Benchmarks.Export;

/// <summary>
/// The seed's measures, over and over, as the values of the exported list. They are computed beforehand, so that only
/// writing is measured.
/// </summary>
internal sealed class ListRows
{
    public const int Columns = 20;

    private readonly ListValue[][] values;

    private ListRows(ListSheet<Measure> sheet, IReadOnlyList<Measure> measures)
    {
        Heads = [.. sheet.Columns.Select(column => column.Head)];
        values = [.. measures.Select(measure => sheet.Columns.Select(column => column.Value(measure)).ToArray())];
        Sheet = new ListSheet<ListValue[]>(
            sheet.Name, [.. sheet.Columns.Select((column, index) => new ListColumn<ListValue[]>(column.Head, column.Width, row => row[index]))],
            sheet.Header, sheet.Footer);
    }

    public IReadOnlyList<string> Heads { get; }

    public ListSheet<ListValue[]> Sheet { get; }

    public static async Task<ListRows> FromAsync(BenchmarkApp app)
    {
        var dataset = await app.DatasetAsync();
        var context = app.Services.GetRequiredService<ReportFactory>().Context(dataset, null);
        var sheet = MeasureListSheet.Of(context, app.Services.GetRequiredService<IStringLocalizer<ExportText>>(), "");
        return sheet.Columns.Count == Columns
            ? new ListRows(sheet, MeasureSearch.All(dataset, MeasureFilter.None, MeasureSort.Newest))
            : throw new InvalidOperationException($"The list has {sheet.Columns.Count} columns.");
    }

    public IEnumerable<ListValue[]> Take(int rows)
    {
        for (var row = 0; row < rows; row++)
        {
            yield return values[row % values.Length];
        }
    }

    /// <summary>The same rows in another shape, made once for each of the seed's measures.</summary>
    public IEnumerable<TRow> Take<TRow>(int rows, Func<ListValue[], TRow> shape)
    {
        TRow[] shaped = [.. values.Select(shape)];
        for (var row = 0; row < rows; row++)
        {
            yield return shaped[row % shaped.Length];
        }
    }

    /// <summary>A value as a text, for writers that get nothing but texts.</summary>
    public static string? TextOf(ListValue value) =>
        value.Text ?? value.Date?.ToString() ?? value.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
