using System.Text.Json.Nodes;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Features.Changes;
using Dashboard.Web.Features.Compare;
using Dashboard.Web.Features.Themes;
using Dashboard.Web.Shell;
using Microsoft.OpenApi;

namespace Dashboard.Web.Api;

/// <summary>Describes in the OpenAPI document the query words that an endpoint reads by <see cref="QueryReader"/>.</summary>
internal static class QueryDocumentation
{
    public static RouteHandlerBuilder WithDocumentedWords(this RouteHandlerBuilder endpoint, IReadOnlyList<string> words) =>
        endpoint.AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.Parameters ??= [];
            foreach (var word in words)
            {
                operation.Parameters.Add(Describe(word));
            }

            return Task.CompletedTask;
        });

    /// <summary>The words of <see cref="QueryReader.MeasureFilter"/>.</summary>
    public static IReadOnlyList<string> MeasureFilterWords { get; } =
    [
        QueryWords.Provinces, QueryWords.Themes, QueryWords.Tracks, QueryWords.Status, QueryWords.Level, QueryWords.Verification,
        QueryWords.Text, QueryWords.AsOf, QueryWords.IssuedFrom, QueryWords.IssuedTo, QueryWords.ReviewDue,
    ];

    private static OpenApiParameter Describe(string word)
    {
        var (description, schema) = word switch
        {
            QueryWords.Provinces => ("Provinces by GB/T 2260 code, comma separated, at most 34.", List(Text(@"^\d{6}$"))),
            QueryWords.Home => ("The home province by code.", Text(@"^\d{6}$")),
            QueryWords.Near => ("Indicators by which provinces count as near, each with a weight from 1 to 5: `gdp:2,population`. Without it, those of the gap list.", List(Text())),
            QueryWords.Peers => ("Peers: province codes, peer group codes or `neighbours`, comma separated. Without it, all other provinces.", List(Text())),
            QueryWords.Themes => ("Themes by code, comma separated.", List(Text())),
            QueryWords.Tracks => ("Future-industry tracks by code, comma separated.", List(Text())),
            QueryWords.Status => ("Statuses, comma separated; of a map, those that `count` and `perpeople` count: without it all but proposals.", List(Words<MeasureStatus>())),
            QueryWords.Level => ("Levels, comma separated.", List(Words<JurisdictionLevel>())),
            QueryWords.Verification => ("How sure the records are, comma separated.", List(Words<Verification>())),
            QueryWords.Text => ("Any part of title, summary, document number or place name.", new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = QueryReader.LongestText }),
            QueryWords.AsOf => ("Only what had been issued by that day.", Day()),
            QueryWords.IssuedFrom => ("Issued on that day or later.", Day()),
            QueryWords.IssuedTo => ("Issued on that day or earlier.", Day()),
            QueryWords.ReviewDue => ("1: only those whose target year has passed with no result on record.", Words("0", "1")),
            QueryWords.Rows => ("Which rows of the comparison.", Words<CompareRows>()),
            QueryWords.Include => ("Whether numbers that do not compare count in totals and charts.", Words<CompareNumbers>()),
            QueryWords.Metric => ("What the map shows: `count`, `count:funds`, `state:funds`, `track:hydrogen`, `firstyear:hydrogen`, `centres:built`, `funds:subscribed`, `perpeople`, `fundspergdp:target`, `coverage`, `indicator:rd_intensity`.", Text()),
            QueryWords.Classes => ("How the classes of the map are found.", Words<ClassMethod>()),
            QueryWords.Limits => ("With `classes=fixed`: your own limits, one to four rising numbers, comma separated: `10,20,50`. Without it, those of the newest data.", List(new OpenApiSchema { Type = JsonSchemaType.Number })),
            QueryWords.Dates => ("Days of several maps, comma separated, at most twelve, or `years` for the last year ends.", List(Text())),
            QueryWords.Chart => ("Which chart of the theme: years, or of some themes centres or funds.", Words<ThemeChart>()),
            QueryWords.Language => ("Language of the picture; without it, that of the request.", Words("zh", "en")),
            QueryWords.Look => ("Colours of the picture.", Words("light", "dark")),
            QueryWords.Scale => ("Pixels to a unit: 1, 2 (the default) or 3.", Number(1, 3)),
            QueryWords.Tab => (
                "Which changes; of a map `multiples` for several on one sheet, one for each of `t` or of `dates`.",
                Words([.. Enum.GetValues<ChangeTab>().Select(QueryWords.Of), "map", "multiples"])),
            QueryWords.Sort => ("Order of the list.", Words<MeasureSort>()),
            QueryWords.Page => ("Page, from 1.", Number(1, null)),
            QueryWords.Size => ("Measures a page.", Number(1, QueryReader.LargestPageSize)),
            _ => throw new ArgumentOutOfRangeException(nameof(word), word, "The word has no description."),
        };
        return new OpenApiParameter
        {
            Name = word,
            In = ParameterLocation.Query,
            Description = description,
            Schema = schema,
            Style = ParameterStyle.Form,
            Explode = false,
        };
    }

    private static OpenApiSchema Text(string? pattern = null) => new() { Type = JsonSchemaType.String, Pattern = pattern };

    private static OpenApiSchema Day() => new() { Type = JsonSchemaType.String, Format = "date" };

    private static OpenApiSchema List(OpenApiSchema items) => new() { Type = JsonSchemaType.Array, Items = items };

    private static OpenApiSchema Words<TEnum>()
        where TEnum : struct, Enum => Words([.. Enum.GetValues<TEnum>().Select(QueryWords.Of)]);

    private static OpenApiSchema Words(params IEnumerable<string> words) =>
        new() { Type = JsonSchemaType.String, Enum = [.. words.Select(word => (JsonNode)word)] };

    private static OpenApiSchema Number(int least, int? most) => new()
    {
        Type = JsonSchemaType.Integer,
        Format = "int32",
        Minimum = $"{least}",
        Maximum = most is null ? null : $"{most}",
    };
}
