using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Map;

/// <summary>What is said of a sheet of several maps, on the screen, aloud and in pictures.</summary>
public sealed class MultiplesWords(Words words, IStringLocalizer<MapText> text)
{
    /// <summary>Which days the maps are of, or the day and how many themes.</summary>
    public string Subtitle(MultiplesView maps) => maps switch
    {
        { Maps: [var only], ByDays: true } => words.Of(only.View.Period) is { Length: > 0 } period ? period : text["AsOf", Words.Date(only.Day)],
        { Maps: [var first, .., var last], ByDays: true } => text["DaysOf", words.Of(first.Head), words.Of(last.Head), maps.Maps.Count],
        _ => text["ThemesOf", Words.Date(maps.Maps[0].Day), maps.Maps.Count],
    };

    /// <summary>A map in one sentence: its figure, then how many provinces each colour has.</summary>
    public string Spoken(MultipleMap map)
    {
        var legend = SheetLegend.Of(map.View, words, text);
        var counts = legend.Entries.Concat(legend.Others).Where(entry => entry.Count > 0)
            .Select(entry => text["LegendCount", entry.Label, entry.Count].Value);
        return text["MapSpoken", words.Of(map.Figure), words.Join(counts)];
    }

    /// <summary>Where the records behind a unit's colour are listed; the province's own page where no list can tell.</summary>
    /// <param name="asOf">Null for all that is on record.</param>
    public static string RecordsUrl(Dataset dataset, Metric metric, Province province, DateOnly? asOf)
    {
        var of = MeasureFilter.None with { Provinces = [province.Code], AsOf = asOf };
        return (metric, province.HasData) switch
        {
            ({ Kind: MetricKind.Count or MetricKind.PerPeople }, true) => PageUrls.Measures(of with { Themes = Themes(metric.Subject), Statuses = metric.Statuses.Statuses, Levels = [JurisdictionLevel.Province] }),
            ({ Kind: MetricKind.State, Subject: { } theme }, true) => PageUrls.Measures(of with { Themes = [theme] }),
            ({ Kind: MetricKind.Track or MetricKind.FirstYear, Subject: { } track }, true) => PageUrls.Measures(of with { Tracks = [track] }),
            ({ Kind: MetricKind.Centres }, true) => PageUrls.Measures(of with { Themes = ThemesOf(MeasureKind.ConceptVerification) }),
            ({ Kind: MetricKind.Funds or MetricKind.FundsPerGdp }, true) => PageUrls.Measures(of with { Themes = ThemesOf(MeasureKind.Fund) }),
            _ => PageUrls.Province(province.Code, null, asOf),
        };

        IReadOnlyList<string> Themes(string? code) => code is null ? [] : [code];

        IReadOnlyList<string> ThemesOf(MeasureKind kind) => [.. dataset.Themes.Where(theme => theme.Kind == kind).Select(theme => theme.Code)];
    }
}
