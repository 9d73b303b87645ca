using System.Globalization;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Reports.Excel;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Reports;

/// <summary>What every report needs: the data, the day it speaks of, the words, and when it is made.</summary>
/// <param name="AsOf">The day asked for; null means the data's own.</param>
/// <param name="Generated">In China's time.</param>
internal sealed record ReportContext(
    Dataset Dataset,
    DateOnly? AsOf,
    Words Words,
    IStringLocalizer<ReportsText> Text,
    DateTimeOffset Generated)
{
    private const int MostNamed = 8;

    /// <summary>Words of the gap list.</summary>
    public required IStringLocalizer<GapsText> GapsText { get; init; }

    public required IStringLocalizer<LikenessText> LikenessText { get; init; }

    /// <summary>A line that stands in the head of each sheet; null for none.</summary>
    public string? Watermark { get; init; }

    /// <summary>The user who asked for the file; null where nobody signed in.</summary>
    public string? MadeBy { get; init; }

    /// <summary>Scheme and host of the pages that a file leads back to; empty where they are not known.</summary>
    public string Site { get; init; } = "";

    /// <summary>What the day leaves out of the report's records; null where the report does not say.</summary>
    public Unplaced? LeftOut { get; init; }

    public DateOnly Day => AsOf ?? Dataset.AsOf;

    /// <summary>By which statuses are told: not after the data's own.</summary>
    public DateOnly StatusDay => Dataset.StatusDay(AsOf);

    /// <summary>As-of date, dataset version and when it was made, in one line.</summary>
    public string Stamp => Text["Stamp", Words.Date(Day), Dataset.Version, Generated.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)];

    /// <summary>The stamp, with what is to be said of the day.</summary>
    public CellContent StampLine => CellContent.Of(string.Join(" · ", new[] { Stamp, DayNote }.OfType<string>()));

    /// <summary>Said of a day after the data's own, and of an earlier one that leaves records out; null for others.</summary>
    public string? DayNote => QueryFault.OfDay(Dataset, AsOf, LeftOut) is { } note ? Words.Of(note) : null;

    /// <summary>A head whose lines are the watermark, the stamp and the given ones.</summary>
    public SheetHead Head(string title, params IEnumerable<CellContent> lines) =>
        new(title, [.. Watermark is null ? [] : new[] { CellContent.Of(Watermark) }, StampLine, .. lines]);

    /// <summary>省份：江苏、浙江等 31 省.</summary>
    public string ProvincesLine(IReadOnlyList<Province> provinces) =>
        $"{Words["FieldProvince"]}{Text["Colon"]}{Names(provinces.Select(province => Words.Of(province.ShortName)).ToList())}";

    public string ThemesLine(IEnumerable<Theme> themes) =>
        $"{Words["FieldTheme"]}{Text["Colon"]}{Words.Join(themes.Select(theme => Words.Of(theme.Name)))}";

    /// <summary>Symbol and word of each state, as they stand in the cells.</summary>
    public CellContent LegendLine => CellContent.Of(Enum.GetValues<CellState>()
        .SelectMany(state => new TextRun[]
        {
            new(Ink.Symbol(state), Ink.Of(state)),
            new($" {Words.Of(state)}    ", Ink.Secondary),
        })
        .Append(new(Text["LegendNotComparable"], Ink.Ochre))
        .ToList());

    /// <param name="path">With its query, from the root.</param>
    public string AddressOf(string path) => Site + path;

    public string ProvinceName(string code) => Words.Of(Dataset.ProvincesByCode[code].ShortName);

    public string ThemeName(string code) => Words.Of(Dataset.ThemesByCode[code].Name);

    /// <summary>省级政策对比_江苏、浙江_2026-11-20.xlsx.</summary>
    public string FileName(string extension, params IEnumerable<string> parts) =>
        SafeText.FileName(string.Join('_', parts.Append(Words.Date(Day)))) + extension;

    /// <summary>A few names in full, of more the first ones and their number.</summary>
    public string Names(IReadOnlyList<string> names) => names.Count <= MostNamed
        ? Words.Join(names)
        : Text["AndMore", Words.Join(names.Take(MostNamed)), names.Count];
}
