using System.Globalization;
using System.Text;
using Dashboard.Data.Comparison;

namespace Dashboard.Web.Shell;

/// <summary>
/// Builds the one canonical address of a view: words in the order of <see cref="QueryWords.Order"/>, nothing that is
/// empty or the default, commas and colons as they are.
/// </summary>
public sealed class QueryWriter(string path)
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    public QueryWriter Add(string word, string? value, string? byDefault = null)
    {
        if (!string.IsNullOrEmpty(value) && value != byDefault)
        {
            values[word] = value;
        }

        return this;
    }

    public QueryWriter Add(string word, IEnumerable<string> codes) => Add(word, string.Join(',', codes));

    public QueryWriter Add<TEnum>(string word, IEnumerable<TEnum> choices)
        where TEnum : struct, Enum => Add(word, choices.Select(QueryWords.Of));

    public QueryWriter Add<TEnum>(string word, TEnum choice, TEnum byDefault)
        where TEnum : struct, Enum => Add(word, QueryWords.Of(choice), QueryWords.Of(byDefault));

    public QueryWriter Add(string word, DateOnly? date) =>
        Add(word, date is not { } day ? null : word == QueryWords.AsOf && day == DayLink.StandIn ? DayLink.Written : Day(day));

    public QueryWriter Add(string word, int number, int byDefault) =>
        number == byDefault ? this : Add(word, number.ToString(CultureInfo.InvariantCulture));

    public QueryWriter Add(string word, IEnumerable<decimal> numbers) =>
        Add(word, numbers.Select(number => number.ToString("0.######", CultureInfo.InvariantCulture)));

    public QueryWriter Add(string word, bool flag) => flag ? Add(word, "1") : this;

    public QueryWriter Add(Metric metric) => Add(QueryWords.Metric, metric.ToString(), Metric.Default.ToString())
        .Add(QueryWords.Status, metric.Statuses.Statuses);

    public QueryWriter Add(MultiplesQuery maps) => Add(QueryWords.Themes, maps.Themes).Add(QueryWords.Dates, maps.Days switch
    {
        null => null,
        { Count: 0 } => QueryWords.YearEnds,
        var days => string.Join(',', days.Select(Day)),
    });

    public QueryWriter Add(MeasureFilter filter) =>
        Add(QueryWords.Provinces, filter.Provinces)
            .Add(QueryWords.Themes, filter.Themes)
            .Add(QueryWords.Tracks, filter.Tracks)
            .Add(QueryWords.Status, filter.Statuses)
            .Add(QueryWords.Level, filter.Levels)
            .Add(QueryWords.Verification, filter.Verifications)
            .Add(QueryWords.Text, filter.Text)
            .Add(QueryWords.AsOf, filter.AsOf)
            .Add(QueryWords.IssuedFrom, filter.IssuedFrom)
            .Add(QueryWords.IssuedTo, filter.IssuedTo)
            .Add(QueryWords.ReviewDue, filter.ReviewDueOnly);

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The path with the query, relative as the path is.</summary>
    public override string ToString()
    {
        var address = new StringBuilder(path);
        var separator = '?';
        foreach (var word in QueryWords.Order.Where(values.ContainsKey).Concat(values.Keys.Except(QueryWords.Order)))
        {
            var value = Uri.EscapeDataString(values[word])
                .Replace("%2C", ",", StringComparison.Ordinal)
                .Replace("%3A", ":", StringComparison.Ordinal);
            address.Append(separator).Append(word).Append('=').Append(value);
            separator = '&';
        }

        return address.ToString();
    }
}
