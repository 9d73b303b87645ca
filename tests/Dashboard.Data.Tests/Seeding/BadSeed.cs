using System.Text.Json.Nodes;

namespace Dashboard.Data.Tests.Seeding;

/// <summary>A way to spoil the small seed, and where the fault must be found.</summary>
public sealed record BadSeed(string Name, Action<string> Spoil, string At, string? Record, string? Field)
{
    private const string Jiangsu = "measures/320000-jiangsu.json";

    public static IReadOnlyList<BadSeed> All { get; } =
    [
        // files and JSON
        new("broken JSON", seed => Append(seed, "tracks.json", "]"), "tracks.json", null, null),
        new("a name twice in an object", TwiceInAnObject, "figures.json", null, null),
        new("missing file", seed => File.Delete(Path.Combine(seed, "coverage.json")), "coverage.json", null, null),
        new("unknown file name", seed => Move(seed, Jiangsu, "measures/jiangsu.json"), "measures/jiangsu.json", null, null),
        new("file named after another province", seed => Move(seed, Jiangsu, "measures/320000-zhejiang.json"), "measures/320000-zhejiang.json", null, null),
        new("file of a province that is not covered", seed => Edit(seed, "provinces.json", items => items[2]!["hasData"] = false), "measures/330000-zhejiang.json", null, null),
        new("missing schema", seed => File.Delete(Path.Combine(seed, "schema", "themes.schema.json")), "schema/themes.schema.json", null, null),

        // schemas
        new("wrong enum", seed => Edit(seed, Jiangsu, items => items[0]!["status"] = "inforce"), Jiangsu, "320000-0001", "status"),
        new("missing title", seed => Edit(seed, Jiangsu, items => items[0]!.AsObject().Remove("titleEn")), Jiangsu, "320000-0001", "titleEn"),
        new("missing citation", seed => Edit(seed, Jiangsu, items => items[0]!["citations"] = new JsonArray()), Jiangsu, "320000-0001", "citations"),
        new("citation without a source", seed => Edit(seed, Jiangsu, items => items[0]!["citations"]![1] = new JsonObject()), Jiangsu, "320000-0001", "citations[1].source"),
        new("unknown field", seed => Edit(seed, Jiangsu, items => items[0]!["colour"] = "red"), Jiangsu, "320000-0001", "colour"),
        new("no such date", seed => Edit(seed, Jiangsu, items => items[0]!["issuedOn"] = "2023-13"), Jiangsu, "320000-0001", "issuedOn"),
        new("no such day", seed => Edit(seed, Jiangsu, items => items[0]!["issuedOn"] = "2023-02-30"), Jiangsu, "320000-0001", "issuedOn"),
        new("city without name", seed => Edit(seed, Jiangsu, items => items[4]!.AsObject().Remove("city")), Jiangsu, "320000-0005", "city"),
        new("province with a city", seed => Edit(seed, Jiangsu, items => items[0]!["city"] = "南京"), Jiangsu, "320000-0001", "city"),
        new("details of another theme", seed => Edit(seed, Jiangsu, items => items[0]!["details"]!["planned"] = 3), Jiangsu, "320000-0001", "details.planned"),
        new("half-width punctuation", seed => Edit(seed, Jiangsu, items => items[0]!["summaryZh"] = "摘要,摘要"), Jiangsu, "320000-0001", "summaryZh"),
        new("number as text", seed => Edit(seed, Jiangsu, items => items[3]!["details"]!["sizeYiYuan"] = "500"), Jiangsu, "320000-0004", "details.sizeYiYuan"),
        new("record without an id", seed => Edit(seed, "coverage.json", items => items[1]!["outcome"] = "maybe"), "coverage.json", "items[1]", "outcome"),

        // references
        new("unknown track", seed => Edit(seed, Jiangsu, items => items[0]!["tracks"]![1]!["track"] = "warp-drive"), Jiangsu, "320000-0001", "tracks[1].track"),
        new("unknown theme", seed => Edit(seed, Jiangsu, items => items[5]!["theme"] = "tea"), Jiangsu, "320000-0006", "theme"),
        new("unknown source", seed => Edit(seed, Jiangsu, items => items[1]!["citations"]![0]!["source"] = "nobody"), Jiangsu, "320000-0002", "citations[0].source"),
        new("unknown figure", seed => Edit(seed, Jiangsu, items => items[5]!["figures"]![0]!["figure"] = "tea"), Jiangsu, "320000-0006", "figures[0].figure"),
        new("part of no fund", seed => Edit(seed, Jiangsu, items => items[4]!["details"]!["partOfId"] = "320000-0001"), Jiangsu, "320000-0005", "details.partOfId"),
        new("part of itself", seed => Edit(seed, Jiangsu, items => items[4]!["details"]!["partOfId"] = "320000-0005"), Jiangsu, "320000-0005", "details.partOfId"),
        new("facet of an unknown theme", seed => Edit(seed, "facets.json", items => items[0]!["themeCode"] = "tea"), "facets.json", "fi-plan", "themeCode"),
        new("facet of an unknown figure", seed => Edit(seed, "facets.json", items => items[5]!["figureCode"] = "tea"), "facets.json", "cp-scale", "figureCode"),
        new("facet of another kind of theme", seed => Edit(seed, "facets.json", items => items[3]!["themeCode"] = "funds"), "facets.json", "cv-planned", "field"),
        new("facet with a tag that nobody carries", seed => Edit(seed, "facets.json", items => items[0]!["tag"] = "plann"), "facets.json", "fi-plan", "tag"),
        new("statement of an unknown track", seed => Edit(seed, "statements.json", items => items[0]!["tracks"]![0] = "tea"), "statements.json", "future-energy-9", "tracks[0]"),
        new("review of an unknown theme", seed => Edit(seed, "coverage.json", items => items[0]!["theme"] = "tea"), "coverage.json", "items[0]", "theme"),
        new("vintage of an unknown source", seed => Edit(seed, "indicators.json", items => items[0]!["vintages"]![1]!["source"] = "nobody"), "indicators.json", "gdp", "vintages[1].source"),
        new("value of an unknown province", seed => Edit(seed, "indicators.json", items => items[0]!["vintages"]![1]!["values"]![0]!["province"] = "110000"), "indicators.json", "gdp", "vintages[1].values[0].province"),
        new("unknown member of a group", seed => Edit(seed, "peer-groups.json", items => items[0]!["members"]![2] = "340000"), "peer-groups.json", "yangtze-delta", "members[2]"),

        new("city without English", seed => Edit(seed, "terms.json", items => items[0]!["zh"] = "无锡"), Jiangsu, "320000-0005", "city"),
        new("city of a value without English", seed => Edit(seed, "terms.json", items => items[0]!["zh"] = "无锡"), "indicators.json", "gdp", "vintages[0].values[2].city"),
        new("English that is Chinese", seed => Edit(seed, "terms.json", items => items[1]!["en"] = "组件"), "terms.json", "光伏组件", "en"),

        // what holds between records
        new("term given twice", seed => Edit(seed, "terms.json", items => items[1]!["zh"] = "苏州"), "terms.json", "苏州", "zh"),
        new("duplicate id", seed => Edit(seed, Jiangsu, items => items[1]!["id"] = "320000-0001"), Jiangsu, "320000-0001", "id"),
        new("id of another province", seed => Edit(seed, Jiangsu, items => items[5]!["id"] = "330000-0006"), Jiangsu, "330000-0006", "id"),
        new("one-sided neighbours", seed => Edit(seed, "provinces.json", items => items[1]!["neighbours"]!.AsArray().RemoveAt(1)), "provinces.json", "330000", "neighbours[1]"),
        new("synonym of two themes", seed => Edit(seed, "themes.json", items => items[4]!["synonyms"] = new JsonArray("政府投资基金")), "themes.json", "computing-power", "synonyms[0]"),
        new("synonym of two tracks", seed => Edit(seed, "tracks.json", items => items[1]!["synonyms"]![0] = "氢能"), "tracks.json", "quantum", "synonyms[0]"),
        new("track named twice", seed => Edit(seed, Jiangsu, items => items[0]!["tracks"]![1]!["track"] = "hydrogen"), Jiangsu, "320000-0001", "tracks[1].track"),
        new("issued after it was checked", seed => Edit(seed, Jiangsu, items => items[0]!["issuedOn"] = "2027"), Jiangsu, "320000-0001", "issuedOn"),
        new("ends before it begins", seed => Edit(seed, Jiangsu, items => items[2]!["effectiveTo"] = "2023"), Jiangsu, "320000-0003", "effectiveTo"),
        new("surer than its sources", seed => Edit(seed, Jiangsu, items => items[4]!["verification"] = "officialText"), Jiangsu, "320000-0005", "verification"),
        new("none, yet there is one", seed => Edit(seed, "coverage.json", items => items[0]!["outcome"] = "confirmedNone"), "coverage.json", "items[0]", "outcome"),
        new("reckoned like a later year", seed => Edit(seed, "indicators.json", items => items[0]!["vintages"]![1]!["comparesWith"] = (string)items[0]!["vintages"]![0]!["id"]!), "indicators.json", "gdp", "vintages[1].comparesWith"),
        new("reckoned like what is not there", seed => Edit(seed, "indicators.json", items => items[0]!["vintages"]![0]!["comparesWith"] = "gdp-1999-first"), "indicators.json", "gdp", "vintages[0].comparesWith"),
        new("complete without all provinces", seed => Edit(seed, "indicators.json", items => items[0]!["vintages"]![1]!["isComplete"] = true), "indicators.json", "gdp", "vintages[1].isComplete"),
        new("two values of a place", seed => Edit(seed, "indicators.json", items => items[0]!["vintages"]![0]!["values"]![0]!["province"] = "330000"), "indicators.json", "gdp", "vintages[0].values[3].province"),
        new("two themes in one place", seed => Edit(seed, "themes.json", items => items[1]!["order"] = 1), "themes.json", "carbon-footprint", "order"),

        // what the database can hold
        new("title longer than the column", seed => Edit(seed, Jiangsu, items => items[0]!["titleEn"] = new string('x', 401)), Jiangsu, "320000-0001", "titleEn"),
        new("detail longer than the column", seed => Edit(seed, Jiangsu, items => items[0]!["details"]!["focusPattern"] = new string('x', 101)), Jiangsu, "320000-0001", "details.focusPattern"),
        new("five decimal places", seed => Edit(seed, Jiangsu, items => items[5]!["figures"]![0]!["value"] = 0.00001), Jiangsu, "320000-0006", "figures[0].value"),
    ];

    private static void Edit(string seed, string file, Action<JsonArray> change) => TestSeed.Edit(seed, file, change);

    private static void Append(string seed, string file, string text) => File.AppendAllText(Path.Combine(seed, file), text);

    private static void Move(string seed, string from, string to) => File.Move(Path.Combine(seed, from), Path.Combine(seed, to));

    private static void TwiceInAnObject(string seed)
    {
        var path = Path.Combine(seed, "figures.json");
        File.WriteAllText(path, File.ReadAllText(path).Replace("\"code\"", "\"nature\": \"flow\", \"code\"", StringComparison.Ordinal));
    }
}
