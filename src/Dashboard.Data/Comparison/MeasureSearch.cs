using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>A page of a filtered list and the counts beside it.</summary>
public sealed record MeasureSearchResult(MeasurePage Page, MeasureCounts Counts);

/// <summary>Lists of measures: filtered, sorted, paged and counted.</summary>
/// <remarks>
/// A text is split at spaces; each word must be found in the measure's title, summary, document number, issuer, city or
/// typed details, in the names of its province, theme or tracks (synonyms too), or be its province's abbreviation (苏),
/// initials (js) or the beginning of its pinyin (jiangsu). Latin words are found where a word of the text begins, one or
/// two letters only as a whole word, a single letter in no record. A word that is a province's initials is not looked for in
/// English texts. Dates are compared by their possible days: a measure of 2024
/// passes "from 2024-06-01". Ties of every sort go by province code, then by id.
/// </remarks>
public static class MeasureSearch
{
    /// <summary>A page and its counts in one pass over the measures.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The page size is below 1.</exception>
    public static MeasureSearchResult Search(
        Dataset dataset, MeasureFilter filter, MeasureSort sort, int page, int pageSize)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pageSize, 1);
        var pass = new MeasurePass(dataset, filter);
        pass.CountAll();
        return new(PageOf(dataset, pass, sort, page, pageSize), pass.Counts());
    }

    /// <inheritdoc cref="Search"/>
    public static MeasurePage Page(Dataset dataset, MeasureFilter filter, MeasureSort sort, int page, int pageSize)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pageSize, 1);
        var pass = new MeasurePass(dataset, filter);
        pass.MatchAll();
        return PageOf(dataset, pass, sort, page, pageSize);
    }

    /// <summary>All that pass, in order; for exports.</summary>
    public static IReadOnlyList<Measure> All(Dataset dataset, MeasureFilter filter, MeasureSort sort)
    {
        var pass = new MeasurePass(dataset, filter);
        pass.MatchAll();
        var found = new List<Measure>(pass.Total);
        foreach (var position in DatasetIndex.Of(dataset).Search.Order(sort))
        {
            if (pass.Passed(position))
            {
                found.Add(dataset.Measures[position]);
            }
        }

        return found;
    }

    public static MeasureCounts Counts(Dataset dataset, MeasureFilter filter)
    {
        var pass = new MeasurePass(dataset, filter);
        pass.CountAll();
        return pass.Counts();
    }

    private static MeasurePage PageOf(Dataset dataset, MeasurePass pass, MeasureSort sort, int page, int pageSize)
    {
        var pages = Math.Max(1, (pass.Total + pageSize - 1) / pageSize);
        var shown = Math.Clamp(page, 1, pages);
        var skip = (shown - 1) * pageSize;
        var items = new List<Measure>(Math.Min(pageSize, pass.Total - skip));
        foreach (var position in DatasetIndex.Of(dataset).Search.Order(sort))
        {
            if (items.Count == items.Capacity)
            {
                break;
            }

            if (pass.Passed(position) && skip-- <= 0)
            {
                items.Add(dataset.Measures[position]);
            }
        }

        return new MeasurePage(pass.Total, shown, pageSize, items);
    }
}
