using System.Globalization;

namespace Dashboard.Data.Seeding.Rules;

/// <summary>Checks that several rules share.</summary>
internal static class References
{
    /// <summary>A fault when no record of the kind has the id.</summary>
    public static IEnumerable<SeedFault> Refers<T>(this SeedData data, Located<T> record, string field, string kind, string id)
    {
        if (!data.Ids.Knows(kind, id))
        {
            yield return record.Fault(field, $"{kind} 中没有“{id}”。", $"There is no '{id}' in {kind}.");
        }
    }

    /// <summary>A fault for each id of the list that no record has, and for each that the list has twice.</summary>
    public static IEnumerable<SeedFault> Refers<T>(
        this SeedData data, Located<T> record, string field, string kind, IReadOnlyList<string> ids)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < ids.Count; index++)
        {
            var place = At(field, index);
            foreach (var fault in data.Refers(record, place, kind, ids[index]))
            {
                yield return fault;
            }

            if (!seen.Add(ids[index]))
            {
                yield return record.Fault(place, $"“{ids[index]}”重复。", $"'{ids[index]}' is there twice.");
            }
        }
    }

    /// <summary>A fault for each city of 湘潭市、株洲市 whose English name is not among the terms.</summary>
    public static IEnumerable<SeedFault> HasEnglish<T>(this SeedData data, Located<T> record, string field, string? city) =>
        string.IsNullOrEmpty(city) ? [] : city.Split('、').SelectMany(name => data.Refers(record, field, SeedFormat.Terms, name));

    /// <summary>A fault for each record whose key an earlier one has.</summary>
    public static IEnumerable<SeedFault> Unique<T, TKey>(IEnumerable<Located<T>> records, string field, Func<T, TKey> key)
        where TKey : notnull
    {
        var seen = new HashSet<TKey>();
        return records.Where(record => !seen.Add(key(record.Value)))
            .Select(record => record.Fault(field, $"与另一条记录相同：{key(record.Value)}。", $"Another record has the same: {key(record.Value)}."))
            .ToList();
    }

    public static string At(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");
}
