using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Map;

/// <summary>What a note on a sheet is about; the rules for pictures ask for each.</summary>
public enum SheetNote
{
    /// <summary>审图号, or 示意图 where there is none.</summary>
    Review,

    /// <summary>台湾省资料暂缺, and the like for Hong Kong and Macao.</summary>
    NoData,
    MapSource,
    Meaning,
    DataSource,
}

/// <summary>What must stand on every map, in the current language: the same sentences on the screen and in pictures.</summary>
public sealed class SheetNotes(Words words, IStringLocalizer<MapText> text, IOptions<MapOptions> options)
{
    /// <summary>In the order in which they stand.</summary>
    public IReadOnlyList<(SheetNote Kind, string Text)> Of(MetricView view) =>
    [
        (SheetNote.Review, Review()),
        (SheetNote.NoData, text["NoTaiwanData"]),
        (SheetNote.MapSource, text["MapSource", MapSource()]),
        (SheetNote.Meaning, words.Of(view.Note)),
        .. view.LeftOut is { IsEmpty: false } left ? [(SheetNote.Meaning, words.Of(left.Sentence))] : Array.Empty<(SheetNote, string)>(),
        (SheetNote.DataSource, text["DataSource", DataSource(view)]),
    ];

    /// <summary>The same for a tile grid, which has no drawn boundary and so neither a base map nor a review number.</summary>
    public IReadOnlyList<(SheetNote Kind, string Text)> OfTiles(MetricView view) =>
        [(SheetNote.Review, text["SketchOfTiles"]), .. Of(view).Where(note => note.Kind is not (SheetNote.Review or SheetNote.MapSource))];

    public string Join(IEnumerable<string> sentences) => string.Join(text["SentenceGap"], sentences);

    private string Review() => options.Value.ShownNumber is { } number
        ? text["ReviewNumber", number]
        : Join([text["Sketch"], text["ReviewNumberMissing"]]);

    private string MapSource() => options.Value.ShownSource ?? text[string.IsNullOrWhiteSpace(options.Value.File) ? "ShippedMap" : "OwnMap"];

    /// <summary>An indicator comes from statistics alone; what is divided by one comes from the records as well.</summary>
    private string DataSource(MetricView view)
    {
        List<string> sources = [.. view.Sources.Select(Named)];
        if (view.Metric.Kind != MetricKind.Indicator)
        {
            sources.Insert(0, text["OwnRecords"]);
        }

        return sources.Count > 0 ? string.Join(text["SourceSeparator"], sources) : text["NoSourceYet"];
    }

    private string Named(Source source) => source.Publisher is { } publisher
        ? $"{publisher}{text["PublisherSeparator"]}{words.Of(source.TitleText)}"
        : words.Of(source.TitleText);
}
