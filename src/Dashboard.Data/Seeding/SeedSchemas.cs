using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dashboard.Data.Model;
using Json.Schema;

namespace Dashboard.Data.Seeding;

/// <summary>Checks a file against its JSON Schema.</summary>
internal sealed partial class SeedSchemas(SeedFolder folder)
{
    private readonly Dictionary<string, JsonSchema> schemas = [];

    /// <summary>What is wrong, each at its place in the file (a JSON pointer's segments).</summary>
    /// <exception cref="SeedException">The schema itself is missing or broken.</exception>
    public IReadOnlyList<SchemaFault> Check(string kind, JsonElement root)
    {
        var schema = SchemaOf(kind);
        if (schema.Evaluate(root, Options(OutputFormat.Flag)).IsValid)
        {
            return [];
        }

        var results = schema.Evaluate(root, Options(OutputFormat.List)).Details ?? [];
        var broken = results.Where(result => !result.IsValid && IsRequirement(result)).ToList();
        return broken.SelectMany(result => Describe(result, broken)).Distinct().ToList();
    }

    private static EvaluationOptions Options(OutputFormat format) => new()
    {
        OutputFormat = format,
        RequireFormatValidation = true,
        Culture = CultureInfo.InvariantCulture,
    };

    private JsonSchema SchemaOf(string kind)
    {
        if (schemas.TryGetValue(kind, out var known))
        {
            return known;
        }

        var path = $"{SeedFormat.SchemaFolder}/{kind}.schema.json";
        var file = folder.Files.FirstOrDefault(file => file.Path == path)
            ?? throw new SeedException([new SeedFault(path, null, null, new("缺少 JSON Schema。", "The JSON Schema is missing."))]);
        try
        {
            using var document = JsonDocument.Parse(file.Content, SeedFormat.Reading);

            // a registry of its own, since the shared one refuses the same $id twice
            var build = new BuildOptions { SchemaRegistry = new SchemaRegistry() };
            return schemas[kind] = JsonSchema.Build(document.RootElement.Clone(), build, null);
        }
        catch (Exception exception) when (exception is JsonException or JsonSchemaException)
        {
            throw new SeedException(
                [new SeedFault(path, null, null, new($"JSON Schema 无法读取：{exception.Message}", $"The JSON Schema cannot be read: {exception.Message}"))]);
        }
    }

    /// <summary>Conditions (if, not) may fail without anything being wrong.</summary>
    private static bool IsRequirement(EvaluationResults result)
    {
        var path = result.EvaluationPath.ToString().Split('/');
        return !path.Contains("if") && !path.Contains("not");
    }

    private static IEnumerable<SchemaFault> Describe(EvaluationResults result, List<EvaluationResults> broken)
    {
        var place = SegmentsOf(result.InstanceLocation.ToString());
        if (result.Errors is null or { Count: 0 } && !broken.Any(other => IsBelow(other, result)))
        {
            // a "not" that matched gives no message of its own
            var rule = result.SchemaLocation.ToString().Split('/')[^1];
            yield return new SchemaFault(place, new($"不符合规则 {rule}。", $"Breaks the rule {rule} of the schema."));
        }

        foreach (var (keyword, message) in result.Errors ?? [])
        {
            if (keyword == "required")
            {
                foreach (var name in Quoted().Matches(message).Select(match => match.Groups[1].Value))
                {
                    yield return new SchemaFault([.. place, name], new("缺少必填项。", "Required, but missing."));
                }
            }
            else
            {
                yield return new SchemaFault(place, InWords(keyword, message));
            }
        }
    }

    private static bool IsBelow(EvaluationResults lower, EvaluationResults upper) =>
        lower.EvaluationPath.ToString().StartsWith($"{upper.EvaluationPath}/", StringComparison.Ordinal)
        && $"{lower.InstanceLocation}/".StartsWith($"{upper.InstanceLocation}/", StringComparison.Ordinal);

    private static LocalizedText InWords(string keyword, string message)
    {
        var zh = keyword switch
        {
            "" => "不认识的字段。",
            "type" => "类型不对。",
            "enum" or "const" => "取值不在允许之列。",
            "pattern" or "format" => "格式不对。",
            "minLength" => "文字过短或为空。",
            "maxLength" => "文字过长。",
            "minItems" or "maxItems" => "数量不对。",
            "uniqueItems" => "有重复。",
            "minimum" or "exclusiveMinimum" => "数值过小。",
            "maximum" or "exclusiveMaximum" => "数值过大。",
            _ => $"不符合规则 {keyword}。",
        };
        return new LocalizedText(zh, keyword.Length == 0 ? "Unknown field." : $"{message}.");
    }

    private static string[] SegmentsOf(string pointer) =>
        pointer.Split('/', StringSplitOptions.RemoveEmptyEntries)
            .Select(segment => segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))
            .ToArray();

    [GeneratedRegex("\"([^\"]+)\"")]
    private static partial Regex Quoted();
}

/// <param name="Place">Segments from the root of the file.</param>
internal sealed record SchemaFault(IReadOnlyList<string> Place, LocalizedText Message)
{
    public bool Equals(SchemaFault? other) =>
        other is not null && Message == other.Message && Place.SequenceEqual(other.Place, StringComparer.Ordinal);

    public override int GetHashCode() => HashCode.Combine(Message, Place.Count);
}
