using System.Collections.Frozen;
using System.Text.Json;

namespace Dashboard.Web.Shell;

/// <summary>The words of the query string: what pages, exports and API call the same thing.</summary>
public static class QueryWords
{
    public const string Provinces = "p";
    public const string Home = "home";
    public const string Peers = "peers";
    public const string Themes = "t";
    public const string Tracks = "track";
    public const string Status = "status";
    public const string Level = "level";
    public const string Verification = "verification";
    public const string Text = "q";
    public const string AsOf = "asOf";
    public const string IssuedFrom = "from";
    public const string IssuedTo = "to";
    public const string ReviewDue = "due";
    public const string Metric = "metric";
    public const string Tab = "tab";

    /// <summary>How the classes of a map are found.</summary>
    public const string Classes = "classes";

    /// <summary>The reader's own limits of a map's classes.</summary>
    public const string Limits = "limits";

    /// <summary>The days of a sheet of several maps, or <see cref="YearEnds"/>.</summary>
    public const string Dates = "dates";

    /// <summary>In <c>dates</c>: the last ends of years.</summary>
    public const string YearEnds = "years";

    /// <summary>Of a picture: zh or en, light or dark, pixels to a unit.</summary>
    public const string Language = "lang";
    public const string Look = "theme";
    public const string Scale = "scale";

    /// <summary>1 shows the page large and bare; see <see cref="Presentation.ShowMode"/>.</summary>
    public const string Present = "present";

    /// <summary>Which part of a page shown in parts, from 1.</summary>
    public const string Step = "step";

    /// <summary>Which chart of a theme.</summary>
    public const string Chart = "chart";

    public const string Sort = "sort";
    public const string Page = "page";
    public const string Size = "size";

    /// <summary>compact or roomy rows.</summary>
    public const string Density = "density";

    /// <summary>The measure that stands open beside a list.</summary>
    public const string Record = "id";

    /// <summary>Measures whose texts stand side by side.</summary>
    public const string Documents = "doc";

    /// <summary>Which rows of a comparison: all, differ, gaps.</summary>
    public const string Rows = "rows";

    /// <summary>Whether numbers that do not compare count: comparable, incomparable.</summary>
    public const string Include = "include";

    /// <summary>The row of a comparison that a chart or map shows.</summary>
    public const string Facet = "facet";

    /// <summary>Under what the rows of a comparison stand: theme or pillar.</summary>
    public const string Group = "group";

    /// <summary>Indicators by which provinces count as near.</summary>
    public const string Near = "near";

    /// <summary>In <c>peers</c>: the provinces that border on the home province.</summary>
    public const string Neighbours = "neighbours";

    /// <summary>The order in which addresses name them, so that one view has one address.</summary>
    public static IReadOnlyList<string> Order { get; } =
    [
        Provinces, Home, Peers, Themes, Tracks, Status, Level, Verification, Text, AsOf, IssuedFrom, IssuedTo, ReviewDue,
        Metric, Chart, Classes, Limits, Dates, Documents, Tab, Language, Look, Scale, Rows, Include, Facet, Group, Near, Sort, Page, Size, Density, Record,
    ];

    /// <summary>How an enum's value is written in addresses and JSON: inForce, officialText.</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>The values of an enum by the words that stand for them; case does not matter.</summary>
    public static FrozenDictionary<string, TEnum> Values<TEnum>()
        where TEnum : struct, Enum => EnumWords<TEnum>.Values;

    private static class EnumWords<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly FrozenDictionary<string, TEnum> Values =
            Enum.GetValues<TEnum>().ToFrozenDictionary(Of, StringComparer.OrdinalIgnoreCase);
    }
}
