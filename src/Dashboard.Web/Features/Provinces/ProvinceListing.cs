using Dashboard.Data.Comparison;
using Dashboard.Data.Model;

namespace Dashboard.Web.Features.Provinces;

/// <summary>All provinces by region, with what is on record for each.</summary>
public static class ProvinceListing
{
    /// <summary>Regions in the order of their first province, provinces by code.</summary>
    public static IReadOnlyList<(StatisticalRegion Region, IReadOnlyList<ProvinceRow> Rows)> Build(Dataset dataset, DateOnly? asOf)
    {
        var themes = dataset.Themes.Where(theme => theme.IsStructured).ToList();
        var on = dataset.StatusDay(asOf);
        var measures = dataset.Measures
            .Where(measure => measure.CountsAsAdopted && measure.ExistsOn(asOf))
            .ToLookup(measure => measure.ProvinceCode);
        return [.. dataset.Provinces
            .GroupBy(province => province.Region)
            .Select(region => (region.Key, (IReadOnlyList<ProvinceRow>)[.. region.Select(province => new ProvinceRow(
                province,
                Count(measures[province.Code], measure => measure.Level == JurisdictionLevel.Province),
                Count(measures[province.Code], measure => measure.Level == JurisdictionLevel.City),
                Count(measures[province.Code], measure => measure.Level == JurisdictionLevel.National),
                Count(measures[province.Code], measure => measure.Verification == Verification.OfficialText),
                Count(measures[province.Code], measure => measure.IsReviewDue(on)),
                province.HasData
                    ? [.. themes.Select(theme => Matrix.ThemeCell(dataset, province.Code, theme.Code, asOf).State)]
                    : []))]))];
    }

    private static int Count(IEnumerable<Measure> measures, Func<Measure, bool> which) => measures.Count(which);
}

/// <param name="Own">Measures of the province level.</param>
/// <param name="States">One per structured theme; empty for a province without data.</param>
public sealed record ProvinceRow(
    Province Province, int Own, int OfCities, int OfNation, int Official, int ReviewDue, IReadOnlyList<CellState> States)
{
    public int Total => Own + OfCities + OfNation;
}
