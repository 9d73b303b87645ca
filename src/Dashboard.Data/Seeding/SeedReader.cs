using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Dashboard.Data.Model;

namespace Dashboard.Data.Seeding;

/// <summary>Parses a seed folder, checks each file against its schema, and makes model records of what passes.</summary>
internal sealed partial class SeedReader
{
    private readonly SeedFolder folder;
    private readonly SeedSchemas schemas;
    private readonly List<SeedFault> faults;
    private readonly SeedData data;

    private SeedReader(SeedFolder folder, List<SeedFault> faults)
    {
        this.folder = folder;
        this.faults = faults;
        schemas = new SeedSchemas(folder);
        data = new SeedData { Hash = folder.Hash };
    }

    /// <param name="faults">Gets what is wrong; the records concerned are left out.</param>
    /// <exception cref="SeedException">A schema is missing or broken.</exception>
    public static SeedData Read(SeedFolder folder, List<SeedFault> faults)
    {
        var reader = new SeedReader(folder, faults);
        reader.ReadAll();
        return reader.data;
    }

    private void ReadAll()
    {
        ReadSingle(SeedFormat.Provinces, data.Provinces);
        ReadSingle(SeedFormat.Themes, data.Themes);
        ReadSingle(SeedFormat.Tracks, data.Tracks);
        ReadSingle(SeedFormat.Facets, data.Facets);
        ReadSingle(SeedFormat.Figures, data.Figures);
        ReadSingle(SeedFormat.PeerGroups, data.PeerGroups);
        ReadSingle(SeedFormat.Terms, data.Terms);
        ReadSingle(SeedFormat.Sources, data.Sources);
        ReadSingle(SeedFormat.Statements, data.Statements, item => item
            .Rename("theme", "themeCode").Rename("tracks", "trackCodes").Rename("count", "provinceCount").Rename("source", "sourceId"));
        ReadSingle(SeedFormat.Coverage, data.Reviews, item => item.Rename("province", "provinceCode").Rename("theme", "themeCode"));
        ReadIndicators();
        ReadMeasures();
    }

    private void ReadSingle<T>(string kind, List<Located<T>> records, Func<JsonObject, JsonObject>? shape = null)
    {
        foreach (var item in ItemsOf(kind, $"{kind}.json"))
        {
            if (Make<T>(item, shape is null ? item.Value : shape(item.Value)) is { } record)
            {
                records.Add(record);
            }
        }
    }

    private void ReadIndicators()
    {
        foreach (var item in ItemsOf(SeedFormat.Indicators, $"{SeedFormat.Indicators}.json"))
        {
            var vintages = item.Value.Take("vintages") as JsonArray ?? [];
            if (Make<Indicator>(item, item.Value) is not { } indicator)
            {
                continue;
            }

            data.Indicators.Add(indicator);
            for (var index = 0; index < vintages.Count; index++)
            {
                var shaped = ShapeVintage((JsonObject)vintages[index]!, indicator.Value.Code);
                if (Make<IndicatorVintage>(item with { Prefix = $"vintages[{index}]." }, shaped) is { } vintage)
                {
                    data.Vintages.Add(vintage);
                }
            }
        }
    }

    private static JsonObject ShapeVintage(JsonObject vintage, string indicator)
    {
        var id = vintage["id"]?.GetValue<string>();
        vintage.Rename("source", "sourceId").Rename("comparesWith", "comparesWithId")["indicatorCode"] = indicator;
        foreach (var value in (vintage["values"] as JsonArray ?? []).OfType<JsonObject>())
        {
            value.Rename("province", "provinceCode")["vintageId"] = id;
            value["city"] ??= "";
        }

        return vintage;
    }

    private void ReadMeasures()
    {
        var kinds = data.Themes
            .GroupBy(theme => theme.Value.Code, theme => theme.Value.Kind, StringComparer.Ordinal)
            .ToDictionary(theme => theme.Key, theme => theme.First(), StringComparer.Ordinal);
        foreach (var file in folder.Files.Where(file => file.Path.StartsWith($"{SeedFormat.MeasuresFolder}/", StringComparison.Ordinal)))
        {
            if (MeasureFileName().Match(file.Path) is not { Success: true } name)
            {
                AddFault(file.Path, null, null, "文件名应为 <六位代码>-<拼音>.json。", "The file's name must be <six-digit code>-<pinyin>.json.");
                continue;
            }

            foreach (var item in ItemsOf(SeedFormat.Measures, file.Path))
            {
                // an unknown theme is reported with the other references; only its measures' details stay unread
                var theme = item.Value["theme"]?.GetValue<string>() ?? "";
                if (kinds.TryGetValue(theme, out var kind))
                {
                    AddMeasure(item, name.Groups["code"].Value, kind);
                }
                else if (!data.Ids.Knows(SeedFormat.Themes, theme))
                {
                    faults.Add(item.Fault("theme", $"没有主题“{theme}”。", $"There is no theme '{theme}'."));
                }
            }
        }
    }

    private void AddMeasure(Located<JsonObject> item, string province, MeasureKind kind)
    {
        var shaped = MeasureShape.Of(item, province, kind, faults);
        Located<Measure>? measure = kind switch
        {
            MeasureKind.General => As(Make<GeneralMeasure>(item, shaped)),
            MeasureKind.FutureIndustry => As(Make<FutureIndustryMeasure>(item, shaped)),
            MeasureKind.CarbonFootprint => As(Make<CarbonFootprintMeasure>(item, shaped)),
            MeasureKind.ConceptVerification => As(Make<ConceptVerificationMeasure>(item, shaped)),
            MeasureKind.Fund => As(Make<FundMeasure>(item, shaped)),
            _ => throw new InvalidOperationException($"Unknown kind {kind}."),
        };
        if (measure is not null)
        {
            data.Measures.Add(measure);
        }

        static Located<Measure>? As<T>(Located<T>? made)
            where T : Measure => made is null ? null : new Located<Measure>(made.Value, made.File, made.Record);
    }

    /// <summary>The items of a file that match its schema. Ids of the others are noted all the same.</summary>
    private List<Located<JsonObject>> ItemsOf(string kind, string path)
    {
        if (Parse(path) is not { } root)
        {
            data.Ids.MarkUnreadable(kind);
            return [];
        }

        var items = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("items", out var array)
            && array.ValueKind == JsonValueKind.Array
                ? array.EnumerateArray().ToList()
                : [];
        var faulty = new HashSet<int>();
        foreach (var fault in schemas.Check(kind, root))
        {
            if (fault.Place.Count >= 2 && fault.Place[0] == "items" && int.TryParse(fault.Place[1], CultureInfo.InvariantCulture, out var index))
            {
                faulty.Add(index);
                faults.Add(new SeedFault(path, RecordOf(items[index], index), FieldOf(fault.Place.Skip(2)), fault.Message));
            }
            else
            {
                faults.Add(new SeedFault(path, null, FieldOf(fault.Place), fault.Message));
            }
        }

        var good = new List<Located<JsonObject>>();
        for (var index = 0; index < items.Count; index++)
        {
            NoteId(kind, path, items[index], index);
            if (!faulty.Contains(index) && items[index].ValueKind == JsonValueKind.Object)
            {
                good.Add(new Located<JsonObject>(JsonObject.Create(items[index])!, path, RecordOf(items[index], index)));
            }
        }

        return good;
    }

    private JsonElement? Parse(string path)
    {
        if (folder.Files.FirstOrDefault(file => file.Path == path) is not { } file)
        {
            AddFault(path, null, null, "缺少该文件。", "The file is missing.");
            return null;
        }

        try
        {
            // not disposed: its elements live on in the items
            return JsonDocument.Parse(file.Content, SeedFormat.Reading).RootElement;
        }
        catch (JsonException exception)
        {
            var line = exception.LineNumber + 1;
            AddFault(path, null, null, $"不是有效的 JSON（第 {line} 行）。", $"Not valid JSON (line {line}): {exception.Message}");
            return null;
        }
    }

    private void NoteId(string kind, string path, JsonElement item, int index)
    {
        if (IdOf(item) is { Id: { } id, Name: var name } && !data.Ids.Add(kind, id))
        {
            AddFault(path, RecordOf(item, index), name, $"编号“{id}”重复。", $"'{id}' is used twice.");
        }
    }

    private Located<T>? Make<T>(Located<JsonObject> item, JsonObject shaped)
    {
        try
        {
            return new Located<T>(shaped.Deserialize<T>(SeedFormat.Serializer)!, item.File, item.Record, item.Prefix);
        }
        catch (JsonException exception)
        {
            var field = exception.Path?.TrimStart('$').TrimStart('.');
            faults.Add(item.Fault(string.IsNullOrEmpty(field) ? null : field, "无法读取。", $"Cannot be read: {exception.Message}"));
            return null;
        }
    }

    private void AddFault(string path, string? record, string? field, string zh, string en) =>
        faults.Add(new SeedFault(path, record, field, new LocalizedText(zh, en)));

    private static string RecordOf(JsonElement item, int index) =>
        IdOf(item)?.Id ?? string.Create(CultureInfo.InvariantCulture, $"items[{index}]");

    private static (string Id, string Name)? IdOf(JsonElement item)
    {
        foreach (var name in (ReadOnlySpan<string>)["id", "code", "zh"])
        {
            if (item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String)
            {
                return (value.GetString()!, name);
            }
        }

        return null;
    }

    /// <summary>citations, 0, source → citations[0].source</summary>
    private static string? FieldOf(IEnumerable<string> segments)
    {
        var field = string.Concat(segments.Select(segment => segment.All(char.IsAsciiDigit) ? $"[{segment}]" : $".{segment}"));
        return field.Length == 0 ? null : field.TrimStart('.');
    }

    [GeneratedRegex(@"^measures/(?<code>\d{6})-[a-z]+\.json$")]
    private static partial Regex MeasureFileName();
}
