using System.Globalization;
using Dashboard.Data.Comparison;
using Dashboard.Web.Map.Pictures;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Dashboard.Web.Shell.Parts;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Map;

/// <param name="Class">See <see cref="MapClass"/>.</param>
/// <param name="Count">Units in the class.</param>
/// <param name="State">For the six cell states.</param>
public sealed record LegendEntry(string Class, string Label, int Count, CellState? State = null)
{
    /// <summary>The number as it is shown: it says what it counts where the heading does not.</summary>
    public string Counted { get; init; } = Count.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What an outline on the map means.</summary>
/// <param name="IsHome">The heavier one.</param>
public sealed record OutlineEntry(bool IsHome, string Label);

/// <summary>What the colours of a metric mean, in the current language.</summary>
/// <param name="Heading">Title and unit; of states what their numbers count.</param>
/// <param name="Entries">Classes low to high, or the states.</param>
/// <param name="Others">Zero, not comparable, no data: what stands outside the scale.</param>
/// <param name="Method">How the limits were found and the reference value; null for states.</param>
public sealed record SheetLegend(
    string Heading, IReadOnlyList<LegendEntry> Entries, IReadOnlyList<LegendEntry> Others, string? Method)
{
    public static SheetLegend Of(MetricView view, Words words, IStringLocalizer<MapText> text)
    {
        var counts = view.Values.CountBy(value => MapClass.Of(view, value)).ToDictionary();
        var noData = Entry(MapClass.NoData, words["NoData"]);
        if (view.HasStates)
        {
            return new SheetLegend(
                text["LegendStates", words.Of(view.Title)],
                [.. Enum.GetValues<CellState>().Select(state => Entry(StateMark.Key(state), words.Of(state)) with { State = state })],
                [noData],
                null);
        }

        var classes = view.Classes.Select((known, index) => Entry(MapClass.Step(view, index), words.Of(known.Label)));
        IEnumerable<LegendEntry> others =
        [
            Entry(MapClass.Zero, "0"), Entry(MapClass.NotComparable, text["NotComparable"]), Entry(MapClass.NoNumber, text["NoNumber"]), .. StatesBeside(view, words, counts), noData,
        ];
        return new SheetLegend(
            words.WithUnit(view.Title, view.Unit),
            [.. classes.Select(Counted)],
            [.. others.Where(entry => entry.Count > 0).Select(Counted)],
            MethodOf(view, words, text));

        LegendEntry Counted(LegendEntry entry) => entry with { Counted = text["LegendUnits", entry.Count] };

        LegendEntry Entry(string unitClass, string label) => new(unitClass, label, counts.GetValueOrDefault(unitClass));
    }

    /// <summary>Of a sheet of several maps: it says that they share it. How many provinces, each map says itself.</summary>
    public static SheetLegend Of(MultiplesView maps, Words words, IStringLocalizer<MapText> text)
    {
        var legend = Of(maps.Together, words, text);
        var shared = maps.Maps.Count == 1 ? null : text[legend.Method is null ? "SharedScale" : "SharedLimits"].Value;
        return legend with
        {
            Heading = maps.Together.HasStates ? text["Legend"] : legend.Heading,
            Method = string.Join(text["SentenceGap"], ((string?[])[legend.Method, shared]).OfType<string>()),
        };
    }

    /// <summary>The home province, then the others; empty where nothing is outlined.</summary>
    public static IReadOnlyList<OutlineEntry> Of(MapMarks? marks, MetricView view, Words words, IStringLocalizer<MapText> text)
    {
        var home = view.Values.FirstOrDefault(value => value.Province.Code == marks?.Home)?.Province;
        var others = marks?.Others.Count(code => code != marks.Home) ?? 0;
        return
        [
            .. home is null ? (OutlineEntry[])[] : [new(true, text["MarkHome", words.Of(home.ShortName)])],
            .. others == 0 ? (OutlineEntry[])[] : [new(false, text[marks!.Selected ? "MarkSelected" : "MarkCompared", others])],
        ];
    }

    /// <summary>A number's map shows why there is no number: the states that fill its gaps.</summary>
    private static IEnumerable<LegendEntry> StatesBeside(MetricView view, Words words, Dictionary<string, int> counts) =>
        Enum.GetValues<CellState>()
            .Select(state => new LegendEntry(StateMark.Key(state), words.Of(state), counts.GetValueOrDefault(StateMark.Key(state)), state));

    private static string LimitsOf(MetricView view, IStringLocalizer<MapText> text) => view switch
    {
        { OwnLimits: true } => text["MethodOwn"],
        { Method: ClassMethod.Equal, Classes: [.., var before, var last] } => text["MethodEqualBy", Words.Number(last.From - before.From)],
        _ => text[$"Method{view.Method}"],
    };

    private static string? MethodOf(MetricView view, Words words, IStringLocalizer<MapText> text)
    {
        // one value beside zero needs no limits
        if (view.Classes.Count == 0 || (view.Classes is [{ To: { } highest } only] && only.From == highest))
        {
            return null;
        }

        var method = text["ClassedBy", LimitsOf(view, text)].Value;
        return view.Reference is 0 ? $"{method}{text["SentenceGap"]}{text["ReferenceZero"]}" : view.Reference is { } reference
            ? $"{method}{text["SentenceGap"]}{text["ReferenceValue", Words.Number(reference, view.Decimals)]}"
            : method;
    }
}
