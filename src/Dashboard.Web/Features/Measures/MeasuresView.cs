using Dashboard.Data.Comparison;
using Dashboard.Web.Shell;

namespace Dashboard.Web.Features.Measures;

public enum RowDensity
{
    Compact,
    Roomy,
}

/// <summary>What the address of the list says: the filter, the order, the page and the record that stands open beside it.</summary>
/// <param name="Page">From 1; beyond the last page the last is shown.</param>
/// <param name="Open">Id of the measure in the drawer, or null.</param>
public sealed record MeasuresView(
    MeasureFilter Filter, MeasureSort Sort, int Page, int Size, RowDensity Density, string? Open)
{
    public const string Path = "/measures";
    public const int DefaultSize = 50;

    public static MeasuresView Everything { get; } =
        new(MeasureFilter.None, MeasureSort.Newest, 1, DefaultSize, RowDensity.Compact, null);

    /// <summary>The sizes that the page offers; an address may ask for others up to <see cref="QueryReader.LargestPageSize"/>.</summary>
    public static IReadOnlyList<int> Sizes { get; } = [25, 50, 100];

    public static MeasuresView Parse(QueryReader query) => new(
        query.MeasureFilter(),
        query.Sort(),
        query.Page(),
        query.Size(DefaultSize),
        query.Choice(QueryWords.Density, RowDensity.Compact),
        query.Record());

    /// <summary>Another filter starts at its first page with no record open.</summary>
    public MeasuresView Narrow(MeasureFilter filter) => this with { Filter = filter, Page = 1, Open = null };

    public string ToUrl() => Write(Path)
        .Add(QueryWords.Page, Page, 1)
        .Add(QueryWords.Size, Size, DefaultSize)
        .Add(QueryWords.Density, Density, RowDensity.Compact)
        .Add(QueryWords.Record, Open)
        .ToString();

    /// <summary>All pages of the list as a file.</summary>
    /// <param name="extension">xlsx or csv.</param>
    public string ExportUrl(string extension) => Write($"/exports/measures.{extension}").ToString();

    /// <summary>All pages of the list with all fields and without formatting, for any number of rows.</summary>
    public string ListUrl() => Write("/exports/measures-list.xlsx").ToString();

    private QueryWriter Write(string path) => new QueryWriter(path).Add(Filter).Add(QueryWords.Sort, Sort, MeasureSort.Newest);
}
