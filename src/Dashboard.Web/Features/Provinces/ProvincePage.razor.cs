using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Dashboard.Web.Shell.Presentation;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Provinces;

/// <summary>One province on one page. A code that is none leads to the not-found page.</summary>
public partial class ProvincePage
{
    private ProvinceView view = null!;
    private ProvinceProfile? profile;

    [Parameter]
    public required string Code { get; set; }

    [Inject]
    public required IStringLocalizer<ProvinceText> Text { get; init; }

    [Inject]
    public required IStringLocalizer<GapsText> GapsText { get; init; }

    [Inject]
    public required IStringLocalizer<LikenessText> Like { get; init; }

    private IReadOnlyList<string> Neighbours => profile!.Province.Neighbours;

    private IReadOnlyList<string> CoveredNeighbours =>
        [.. Neighbours.Where(code => Data.ProvincesByCode.TryGetValue(code, out var province) && province.HasData)];

    private IReadOnlyList<string> Near => [.. profile!.Nearest.Ranked.Select(entry => entry.Province.Code)];

    private List<ShowStep> Steps =>
        [.. Data.CoveredProvinces.Select(province => new ShowStep(Words.Of(province.ShortName), (view with { Code = province.Code }).ToUrl()))];

    private MeasureFilter OwnFilter => MeasureFilter.None with { Provinces = [view.Code], AsOf = view.AsOf };

    private IReadOnlyList<(string Text, string Url)> Downloads =>
    [
        (Text["DownloadProfile"], PageUrls.ProvinceFile(view.Code, view.AsOf)),
        (Text["DownloadMeasures"], PageUrls.MeasuresFile("xlsx", OwnFilter)),
        (Text["DownloadMeasuresCsv"], PageUrls.MeasuresFile("csv", OwnFilter)),
        (Text["DownloadComparison"], PageUrls.ComparisonFile([view.Code, .. view.Home is { } home ? [home] : Near], view.AsOf)),
        (Text["DownloadMemo"], PageUrls.MemoFile(view.Code, view.AsOf)),
    ];

    /// <summary>One or two sentences, all computed.</summary>
    private string FactsText
    {
        get
        {
            var facts = profile!.Facts;
            if (facts.Measures == 0)
            {
                return Text["FactsNone"];
            }

            JurisdictionLevel[] levels = [JurisdictionLevel.Province, JurisdictionLevel.City, JurisdictionLevel.National];
            var byLevel = Words.Join(levels
                .Where(level => facts.ByLevel[level] > 0)
                .Select(level => Text["LevelCount", Words.Of(level), facts.ByLevel[level]].Value));
            var themes = facts.ThemesRecorded == facts.ThemesTotal
                ? Text["FactsAllThemes", facts.ThemesTotal]
                : Text["FactsThemes", facts.ThemesTotal, facts.ThemesRecorded];
            var target = facts.FurthestTarget is { } year ? Text["FactsTarget", year].Value : "";
            return Text["Facts", facts.Measures, byLevel, themes.Value, facts.Official, facts.ReviewDue, target];
        }
    }

    protected override void Show(QueryReader query)
    {
        view = ProvinceView.Parse(Code, query);
        if (!Data.ProvincesByCode.ContainsKey(Code))
        {
            profile = null;
            Navigation.NotFound();
            return;
        }

        profile = ProvinceProfile.Build(Data, Code, view.AsOf);
    }

    private string Name(string code) => Data.ProvincesByCode.TryGetValue(code, out var province) ? Words.Of(province.ShortName) : code;

    /// <summary>This province first, then the others.</summary>
    private string CompareUrl(IEnumerable<string> others) =>
        PageUrls.Compare([view.Code, .. others], null, view.Home ?? view.Code, view.AsOf);
}
