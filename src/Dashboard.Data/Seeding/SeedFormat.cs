using System.Text.Json;
using System.Text.Json.Serialization;
using Dashboard.Data.Model;

namespace Dashboard.Data.Seeding;

/// <summary>Names of the seed's files and the form of their JSON.</summary>
internal static class SeedFormat
{
    public const string MeasuresFolder = "measures";
    public const string SchemaFolder = "schema";

    public const string Provinces = "provinces";
    public const string Themes = "themes";
    public const string Tracks = "tracks";
    public const string Facets = "facets";
    public const string Figures = "figures";
    public const string PeerGroups = "peer-groups";
    public const string Terms = "terms";
    public const string Sources = "sources";
    public const string Statements = "statements";
    public const string Coverage = "coverage";
    public const string Indicators = "indicators";
    public const string Measures = "measures";

    /// <summary>The files that must be there, without .json; measures lie in their own folder, one file a province.</summary>
    public static IReadOnlyList<string> Single { get; } =
        [Provinces, Themes, Tracks, Facets, Figures, PeerGroups, Terms, Sources, Statements, Coverage, Indicators];

    /// <summary>Duplicate names in an object would silently lose one value.</summary>
    public static JsonDocumentOptions Reading { get; } = new() { AllowDuplicateProperties = false };

    public static JsonSerializerOptions Serializer { get; } = new(JsonSerializerDefaults.Web)
    {
        PropertyNameCaseInsensitive = false,
        NumberHandling = JsonNumberHandling.Strict,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        Converters =
        {
            new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
            new PartialDateJsonConverter(),
        },
    };

    public static string NameOf(string property) => JsonNamingPolicy.CamelCase.ConvertName(property);

    private sealed class PartialDateJsonConverter : JsonConverter<PartialDate>
    {
        public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            PartialDate.TryParse(reader.GetString(), out var date)
                ? date
                : throw new JsonException($"'{reader.GetString()}' is not a date yyyy, yyyy-MM or yyyy-MM-dd.");

        public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
