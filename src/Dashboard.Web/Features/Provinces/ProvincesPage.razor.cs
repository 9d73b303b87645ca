using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Provinces;

/// <summary>All 34 provinces by region.</summary>
public partial class ProvincesPage
{
    private ProvincesView view = null!;
    private IReadOnlyList<(StatisticalRegion Region, IReadOnlyList<ProvinceRow> Rows)> regions = [];

    [Inject]
    public required IStringLocalizer<ProvinceText> Text { get; init; }

    private IReadOnlyList<Theme> Themes => [.. Data.Themes.Where(theme => theme.IsStructured)];

    private IReadOnlyList<(string Text, string Url)> Downloads =>
    [
        (Text["DownloadMeasures"], PageUrls.MeasuresFile("xlsx", MeasureFilter.None with { AsOf = view.AsOf })),
        (Text["DownloadComparison"], PageUrls.ComparisonFile([], view.AsOf)),
    ];

    protected override void Show(QueryReader query)
    {
        view = ProvincesView.Parse(query);
        regions = ProvinceListing.Build(Data, view.AsOf);
    }
}
