using System.Globalization;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Microsoft.AspNetCore.WebUtilities;

namespace Dashboard.Web.Shell;

/// <summary>
/// Reads the words of a query string against a dataset. Every method gives a usable value and notes what was wrong in
/// <see cref="Faults"/>: pages show the value with the message, API and exports answer 400.
/// Lists are comma separated (a repeated word continues its list), keep their order and drop repetitions and unknown values.
/// </summary>
public sealed partial class QueryReader(IQueryCollection query, Dataset dataset)
{
    public const int LongestText = 200;
    public const int MostProvinces = 34;
    public const int LargestPageSize = 500;
    public const int HeaviestWeight = 5;

    /// <summary>After the data's own day: plans have targets decades ahead.</summary>
    private const int FurthestYears = 30;

    private const int FewestCompared = 2;

    /// <summary>What a comma list may hold before it is not even looked at.</summary>
    private const int MostListed = 200;

    /// <summary>More need not be named for a reader to see that the address is wrong.</summary>
    private const int MostUnknown = 5;

    private const int LastPage = 1_000_000;

    private static readonly LocalizedText ProvinceKind = new("省份代码", "province code");
    private static readonly LocalizedText ThemeKind = new("主题", "theme");
    private static readonly LocalizedText TrackKind = new("赛道", "track");
    private static readonly LocalizedText RecordKind = new("措施编号", "measure");
    private static readonly LocalizedText IndicatorKind = new("指标", "indicator");
    private static readonly LocalizedText FacetKind = new("要素", "facet");
    private static readonly LocalizedText PeerKind = new("省份代码或对标组", "province code or peer group");

    private readonly List<QueryFault> faults = [];
    private readonly List<LocalizedText> notes = [];

    /// <summary>In the order in which the words were read; at most one a word and kind of fault.</summary>
    public IReadOnlyList<QueryFault> Faults => [.. faults.Distinct()];

    /// <summary>What a reader must know about values that are good: no reason to refuse them.</summary>
    public IReadOnlyList<LocalizedText> Notes => [.. notes.Distinct()];

    /// <summary>The data's own day.</summary>
    public DateOnly Latest => dataset.AsOf;

    /// <summary>For pages, which know only their address: <c>NavigationManager.Uri</c>, absolute or not.</summary>
    public static QueryReader FromUri(string uri, Dataset dataset)
    {
        var start = uri.IndexOf('?', StringComparison.Ordinal);
        var end = uri.IndexOf('#', StringComparison.Ordinal);
        var text = start < 0 || (end >= 0 && end < start) ? "" : end < 0 ? uri[start..] : uri[start..end];
        return new(new QueryCollection(QueryHelpers.ParseQuery(text)), dataset);
    }

    /// <summary>Names the words that a page does not read: a misspelt filter must not look like an unfiltered view.</summary>
    /// <param name="known">Null for all that some page knows. The words of the show mode belong to the frame.</param>
    public void NameUnknown(IReadOnlyList<string>? known) => faults.AddRange(query.Keys
        .Where(key => key.Length > 0 && !(known ?? QueryWords.Order).Append(QueryWords.Present).Append(QueryWords.Step).Contains(key, StringComparer.OrdinalIgnoreCase))
        .Take(MostUnknown)
        .Select(key => known is null ? QueryFault.UnknownWord(key) : QueryFault.UnknownWord(key, known)));

    /// <summary>For what only the caller knows to be wrong.</summary>
    public void AddFault(QueryFault fault) => faults.Add(fault);

    /// <summary>Province codes of <c>p</c>, at most 34; empty when the word is not there.</summary>
    public IReadOnlyList<string> Provinces() =>
        Codes(QueryWords.Provinces, dataset.ProvincesByCode.ContainsKey, ProvinceKind, MostProvinces);

    /// <summary>Provinces of a comparison: all with data where none are named; one alone is a fault.</summary>
    public IReadOnlyList<string> ComparedProvinces()
    {
        var faultsBefore = faults.Count;
        var codes = Provinces();
        if (codes.Count < FewestCompared && codes.Count > 0 && faults.Count == faultsBefore)
        {
            faults.Add(QueryFault.TooFew(QueryWords.Provinces, FewestCompared));
        }

        return codes.Count > 0 ? codes : [.. dataset.CoveredProvinces.Select(province => province.Code)];
    }

    /// <summary>The code of a province that has data, or null.</summary>
    public string? Home()
    {
        var code = Single(QueryWords.Home);
        if (code is null)
        {
            return null;
        }

        if (!dataset.ProvincesByCode.TryGetValue(code, out var province))
        {
            faults.Add(QueryFault.Unknown(QueryWords.Home, ProvinceKind, [code]));
            return null;
        }

        if (!province.HasData)
        {
            faults.Add(QueryFault.NoData(QueryWords.Home, province.Name));
            return null;
        }

        return code;
    }

    /// <summary>
    /// <c>peers</c> as written: province codes, codes of peer groups, <c>neighbours</c>;
    /// <see cref="PeerWords.Expand"/> makes provinces of them.
    /// </summary>
    public IReadOnlyList<string> Peers() => Codes(
        QueryWords.Peers,
        word => word == QueryWords.Neighbours || dataset.ProvincesByCode.ContainsKey(word)
            || dataset.PeerGroups.Any(group => group.Code == word),
        PeerKind,
        MostProvinces);

    public IReadOnlyList<string> Themes(int most = MostListed) => Codes(QueryWords.Themes, dataset.ThemesByCode.ContainsKey, ThemeKind, most);

    public IReadOnlyList<string> Tracks() => Codes(QueryWords.Tracks, dataset.TracksByCode.ContainsKey, TrackKind, MostListed);

    /// <summary>Indicators of <c>near</c>, each with its weight: <c>gdp,population:2</c>.</summary>
    public IReadOnlyList<WeightedIndicator> NearBy() =>
    [
        .. Codes(QueryWords.Near, word => Weighted(word) is not null, IndicatorKind, MostListed)
            .Select(word => Weighted(word)!)
            .DistinctBy(indicator => indicator.Code),
    ];

    private WeightedIndicator? Weighted(string word)
    {
        var parts = word.Split(':', 2);
        var weight = parts.Length == 1 ? 1
            : int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : 0;
        return weight is >= 1 and <= HeaviestWeight && dataset.Indicators.Any(indicator => indicator.Code == parts[0])
            ? new(parts[0], weight)
            : null;
    }

    /// <summary>The code of a row of the comparison, or null.</summary>
    public string? Facet()
    {
        var code = Single(QueryWords.Facet);
        if (code is null || dataset.Facets.Any(facet => facet.Code == code))
        {
            return code;
        }

        faults.Add(QueryFault.Unknown(QueryWords.Facet, FacetKind, [code]));
        return null;
    }

    public IReadOnlyList<MeasureStatus> Statuses() => Enums<MeasureStatus>(QueryWords.Status);

    public IReadOnlyList<JurisdictionLevel> Levels() => Enums<JurisdictionLevel>(QueryWords.Level);

    public IReadOnlyList<Verification> Verifications() => Enums<Verification>(QueryWords.Verification);

    /// <summary><c>q</c> trimmed, without control characters, cut at 200 characters; null when nothing is left.</summary>
    public string? Text()
    {
        var text = new string([.. (Single(QueryWords.Text) ?? "").Where(character => !char.IsControl(character))]).Trim();
        if (text.Length > LongestText)
        {
            faults.Add(QueryFault.TooLong(QueryWords.Text, LongestText));
            text = text[..(char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText)].TrimEnd();
        }

        return text.Length == 0 ? null : text;
    }

    /// <summary>The last day that a view may stand for.</summary>
    public static DateOnly FurthestDay(DateOnly latest) => latest.AddYears(FurthestYears);

    /// <summary>A day other than the data's own; null for that one, on which all that is on record counts, dated or not.</summary>
    public DateOnly? AsOf() => ViewDay(QueryWords.AsOf) is { } day && day != dataset.AsOf ? day : null;

    /// <summary>
    /// A day that the view stands for, or null. One after the data's own is noted, since what came later is not on
    /// record, and so is one before the first record; one that is far from it is refused.
    /// </summary>
    public DateOnly? ViewDay(string word)
    {
        return Date(word) is { } day ? ViewDay(word, day) : null;
    }

    private DateOnly? ViewDay(string word, DateOnly day)
    {
        if (day > FurthestDay(dataset.AsOf))
        {
            faults.Add(QueryFault.TooLate(word, day, FurthestDay(dataset.AsOf)));
            return null;
        }

        if (day > dataset.AsOf)
        {
            notes.Add(QueryFault.AfterData(day, dataset.AsOf));
        }
        else if (Timing.FirstDay(dataset) is { } first && day < first)
        {
            notes.Add(QueryFault.BeforeData(day, first));
        }

        return day;
    }

    /// <summary>For what only the caller knows to be worth saying.</summary>
    public void AddNote(LocalizedText note) => notes.Add(note);

    /// <summary>A day written yyyy-MM-dd, or null.</summary>
    public DateOnly? Date(string word)
    {
        var text = Single(word);
        if (text is null)
        {
            return null;
        }

        if (DayOf(text) is { } date)
        {
            return date;
        }

        faults.Add(QueryFault.NotADate(word, text));
        return null;
    }

    private static DateOnly? DayOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>The id of a measure, or null.</summary>
    public string? Record()
    {
        var id = Single(QueryWords.Record);
        if (id is null || dataset.MeasuresById.ContainsKey(id))
        {
            return id;
        }

        faults.Add(QueryFault.Unknown(QueryWords.Record, RecordKind, [id]));
        return null;
    }

    /// <summary>Ids of measures of <c>doc</c>, in the order of the address.</summary>
    public IReadOnlyList<string> Documents() =>
        Codes(QueryWords.Documents, dataset.MeasuresById.ContainsKey, RecordKind, MostProvinces);

    /// <summary>From 1.</summary>
    public int Page() => Number(QueryWords.Page, 1, LastPage, 1);

    public int Size(int whenAbsent) => Number(QueryWords.Size, 1, LargestPageSize, whenAbsent);

    public MeasureSort Sort(MeasureSort whenAbsent = MeasureSort.Newest) => Choice(QueryWords.Sort, whenAbsent);

    /// <summary>All that a list of measures can be narrowed by.</summary>
    public MeasureFilter MeasureFilter()
    {
        var filter = new MeasureFilter(
            Provinces(), Themes(), Tracks(), Statuses(), Levels(), Verifications(), Text(), AsOf(),
            Date(QueryWords.IssuedFrom), Date(QueryWords.IssuedTo), Flag(QueryWords.ReviewDue));
        if (filter.IssuedFrom > filter.IssuedTo)
        {
            faults.Add(QueryFault.FromAfterTo);
            return filter with { IssuedFrom = null, IssuedTo = null };
        }

        return filter;
    }

    /// <summary>One value of an enum, written in camelCase: <c>tab=tiles</c>.</summary>
    public TEnum Choice<TEnum>(string word, TEnum whenAbsent)
        where TEnum : struct, Enum
    {
        var text = Single(word);
        if (text is null)
        {
            return whenAbsent;
        }

        if (QueryWords.Values<TEnum>().TryGetValue(text, out var value))
        {
            return value;
        }

        faults.Add(NotOneOf<TEnum>(word, [text]));
        return whenAbsent;
    }

    /// <summary>Set by <c>1</c> or <c>true</c>.</summary>
    public bool Flag(string word)
    {
        var text = Single(word);
        if (text is null or "0" or "false")
        {
            return false;
        }

        if (text is not ("1" or "true"))
        {
            faults.Add(QueryFault.NotOneOf(word, [text], ["1", "0"]));
            return false;
        }

        return true;
    }

    public int Number(string word, int lowest, int highest, int whenAbsent)
    {
        var text = Single(word);
        if (text is null)
        {
            return whenAbsent;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= lowest && number <= highest)
        {
            return number;
        }

        faults.Add(QueryFault.NotInRange(word, text, lowest, highest));
        return whenAbsent;
    }

    private IReadOnlyList<TEnum> Enums<TEnum>(string word)
        where TEnum : struct, Enum
    {
        var known = QueryWords.Values<TEnum>();
        var words = List(word);
        var unknown = words.Where(text => !known.ContainsKey(text)).ToList();
        if (unknown.Count > 0)
        {
            faults.Add(NotOneOf<TEnum>(word, unknown));
        }

        return [.. words.Where(known.ContainsKey).Select(text => known[text]).Distinct()];
    }

    private static QueryFault NotOneOf<TEnum>(string word, IEnumerable<string> values)
        where TEnum : struct, Enum => QueryFault.NotOneOf(word, values, Enum.GetValues<TEnum>().Select(QueryWords.Of));

    private List<string> Codes(string word, Func<string, bool> isKnown, LocalizedText kind, int most)
    {
        var words = List(word);
        var unknown = words.Where(code => !isKnown(code)).ToList();
        if (unknown.Count > 0)
        {
            faults.Add(QueryFault.Unknown(word, kind, unknown));
        }

        var codes = words.Where(isKnown).ToList();
        if (codes.Count > most)
        {
            faults.Add(QueryFault.TooMany(word, most));
            codes.RemoveRange(most, codes.Count - most);
        }

        return codes;
    }

    private List<string> List(string word) => [.. Written(word).Distinct(StringComparer.Ordinal)];

    /// <summary>As often as the address has it.</summary>
    private List<string> Written(string word)
    {
        var values = query[word].SelectMany(value => (value ?? "")
                .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Take(MostListed + 1).ToList();
        if (values.Count > MostListed)
        {
            faults.Add(QueryFault.TooMany(word, MostListed));
            values.RemoveAt(MostListed);
        }

        return values;
    }

    /// <summary>Null when the word is not there or empty.</summary>
    private string? Single(string word)
    {
        var values = query[word];
        if (values.Count > 1)
        {
            faults.Add(QueryFault.Repeated(word));
        }

        var text = values.Count == 0 ? null : values[0]?.Trim();
        return string.IsNullOrEmpty(text) ? null : text;
    }
}
