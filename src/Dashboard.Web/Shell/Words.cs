using System.Globalization;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Shell;

/// <summary>
/// The shared words in the current language: states, levels, statuses, dates and numbers as the design writes them.
/// Pages, reports and pictures all take them from here.
/// </summary>
public sealed class Words(IStringLocalizer<CommonText> text)
{
    public static bool English => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    public string this[string key] => text[key];

    public string Format(string key, params object[] values) => text[key, values];

    public string Of(LocalizedText value) => value.In(English);

    public string Of(LocalizedText? value) => value?.In(English) ?? "";

    public string Of(CellState state) => text[$"State{state}"];

    public string Brief(CellState state) => text[$"State{state}Short"];

    public string Of(JurisdictionLevel level) => text[$"Level{level}"];

    public string Of(MeasureStatus status) => text[$"Status{status}"];

    public string Of(Verification verification) => text[$"Verification{verification}"];

    /// <summary>The one character of the seal: 官, 媒, 转.</summary>
    public string Seal(Verification verification) => text[$"Verification{verification}Seal"];

    public string Of(Pillar pillar) => text[$"Pillar{pillar}"];

    public string Of(TrackDirection direction) => text[$"Direction{direction}"];

    public string Of(StatisticalRegion region) => text[$"Region{region}"];

    public string Of(FundBasis basis) => text[$"Basis{basis}"];

    public string Of(FundMode mode) => text[$"Mode{mode}"];

    public string Of(StandardLevel level) => text[$"Standard{level}"];

    /// <summary>期满待核 where it applies, else the status on that day.</summary>
    public string StatusOf(Measure measure, DateOnly on) =>
        measure.IsReviewDue(on) ? text["ReviewDue"] : Of(measure.StatusOn(on));

    /// <summary>The level, or the city's name for a city's measure.</summary>
    public string LevelOf(Measure measure) => measure.CityName is { } city ? Of(city) : Of(measure.Level);

    /// <summary>2025-07-10, 2025-07 or 2025 by what is known; "not later than" for news dates.</summary>
    public string IssuedOn(Measure measure) => measure.IssuedOn is not { } date
        ? text["DateUnknown"]
        : measure.IssuedOnIsLatestPossible ? text["NotLaterThan", date.ToString()] : date.ToString();

    /// <summary>Since when, as far as it is known: 不晚于 2023-12-15 for a news date, 2023 年内 where only the year is.</summary>
    public string Since(PartialDate date, bool isLatestPossible) =>
        isLatestPossible ? text["NotLaterThan", date.ToString()]
        : date.Precision == DatePrecision.Year ? text["WithinYear", date.ToString()]
        : date.ToString();

    /// <summary>
    /// A name and its unit: 规模，亿元. An English name that holds its unit already is enough: "Number of pilot zones".
    /// </summary>
    public string WithUnit(LocalizedText name, LocalizedText? unit)
    {
        var (named, measured) = (Of(name), Of(unit));
        var isNamed = English && named.Split(' ').Contains(measured, StringComparer.OrdinalIgnoreCase);
        return measured.Length == 0 || isNamed ? named : text["WithUnit", named, measured];
    }

    /// <summary>Where in a source, in the page's language; null where it is not recorded.</summary>
    public static string? Locator(string? locator) => English && locator is not null ? LocatorText.English(locator) : locator;

    /// <summary>A measure's products, fields, sectors or operators in a row.</summary>
    public string Names(Measure measure, IEnumerable<string> names) => Join(names.Select(name => Of(measure.Glossary.Of(name))));

    public string Join(IEnumerable<string> parts) => string.Join(text["ListSeparator"], parts);

    /// <summary>2026-11-23 in both languages.</summary>
    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>3 themes, 1 theme: a number of Measures, Records, Provinces, Themes, Funds or Centres.</summary>
    public string Count(string what, int count) => text[count == 1 ? $"Count{what}One" : $"Count{what}", Number(count)];

    /// <summary>The word after a large number of measures.</summary>
    public string UnitOfMeasures(int count) => text[count == 1 ? "UnitMeasuresOne" : "UnitMeasures"];

    /// <summary>1,234: a count.</summary>
    public static string Number(int count) => Number(count, 0);

    /// <summary>1,234 with the given decimals; a real minus sign (U+2212).</summary>
    public static string Number(decimal value, int decimals) =>
        value.ToString($"N{decimals}", CultureInfo.InvariantCulture).Replace('-', '\u2212');

    /// <summary>A metric's value without its unit; a year without separators.</summary>
    public static string Number(MetricView view, decimal value) => view.Metric.Kind == MetricKind.FirstYear
        ? value.ToString("0", CultureInfo.InvariantCulture)
        : Number(value, view.Decimals);

    /// <summary>A metric's value rounded to few signs, for where there is no more room: 4.4万, 136k, 0.53. Null where it has few itself.</summary>
    public static string? Abbreviated(MetricView view, decimal value)
    {
        const int Room = 5;
        if (Number(view, value).TrimStart('\u2212').Length <= Room)
        {
            return null;
        }

        return (Math.Abs(value), English) switch
        {
            ( >= 1e9m, true) => Rounded(value / 1e9m, "bn"),
            ( >= 1e6m, true) => Rounded(value / 1e6m, "M"),
            ( >= 1e4m, true) => Rounded(value / 1e3m, "k"),
            ( >= 1e8m, false) => Rounded(value / 1e8m, "亿"),
            ( >= 1e4m, false) => Rounded(value / 1e4m, "万"),
            ( < 1, _) => Rounded(value, "", 2),
            _ => Rounded(value, ""),
        };

        static string Rounded(decimal number, string unit, int? decimals = null) =>
            number.ToString($"F{decimals ?? (Math.Abs(number) < 10 ? 1 : 0)}", CultureInfo.InvariantCulture).Replace('-', '\u2212') + unit;
    }

    /// <summary>As many decimals as the number has, at most two: what a record states, on pages as in files.</summary>
    public static string Number(decimal? value) =>
        value is { } number ? number.ToString("#,##0.##", CultureInfo.InvariantCulture).Replace('-', '\u2212') : "—";
}
