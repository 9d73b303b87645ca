using System.Reflection;
using System.Text.Json.Nodes;
using Dashboard.Data.Model;

namespace Dashboard.Data.Seeding;

/// <summary>Brings a measure of the seed, which is written for people, into the shape of the model.</summary>
internal static class MeasureShape
{
    /// <summary>Names of the typed details per kind.</summary>
    private static readonly Dictionary<MeasureKind, HashSet<string>> DetailNames = new()
    {
        [MeasureKind.General] = NamesOf(typeof(GeneralMeasure)),
        [MeasureKind.FutureIndustry] = NamesOf(typeof(FutureIndustryMeasure)),
        [MeasureKind.CarbonFootprint] = NamesOf(typeof(CarbonFootprintMeasure)),
        [MeasureKind.ConceptVerification] = NamesOf(typeof(ConceptVerificationMeasure)),
        [MeasureKind.Fund] = NamesOf(typeof(FundMeasure)),
    };

    /// <param name="faults">Gets the details that the kind does not have.</param>
    public static JsonObject Of(Located<JsonObject> item, string province, MeasureKind kind, List<SeedFault> faults)
    {
        var measure = item.Value;
        var id = measure["id"]!.GetValue<string>();
        measure.Rename("theme", "themeCode")["provinceCode"] = province;
        foreach (var (name, value) in measure.Take("details") as JsonObject ?? [])
        {
            if (DetailNames[kind].Contains(name))
            {
                measure[name] = value?.DeepClone();
            }
            else
            {
                faults.Add(item.Fault(
                    $"details.{name}", $"该主题（{kind}）的措施没有此项。", $"Measures of this theme ({kind}) have no such detail."));
            }
        }

        Shape("tracks", (track, _) => track.Rename("track", "trackCode").Rename("words", "sourceWords"));
        Shape("figures", (figure, number) => figure.Rename("figure", "definitionCode")["number"] = number);
        Shape("citations", (citation, number) => citation.Rename("source", "sourceId")["number"] = number);
        return measure;

        void Shape(string list, Action<JsonObject, int> change)
        {
            measure[list] ??= new JsonArray();
            var number = 0;
            foreach (var child in measure[list]!.AsArray().OfType<JsonObject>())
            {
                child["measureId"] = id;
                change(child, ++number);
            }
        }
    }

    public static JsonObject Rename(this JsonObject item, string from, string to)
    {
        if (item.Take(from) is { } value)
        {
            item[to] = value;
        }

        return item;
    }

    /// <summary>Removes a property and returns its value, null when there is none.</summary>
    public static JsonNode? Take(this JsonObject item, string name)
    {
        if (!item.TryGetPropertyValue(name, out var value))
        {
            return null;
        }

        item.Remove(name);
        return value;
    }

    private static HashSet<string> NamesOf(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(property => property.CanWrite)
            .Select(property => SeedFormat.NameOf(property.Name))
            .ToHashSet(StringComparer.Ordinal);
}
