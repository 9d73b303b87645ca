using System.Globalization;
using Dashboard.Data.Comparison;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Gaps;

/// <summary>How the distances between provinces came about, as page and files say it.</summary>
public static class NearWords
{
    /// <summary>Indicators with their years and weights, and what is made of them.</summary>
    public static string Method(
        Dataset dataset, IReadOnlyList<WeightedIndicator> indicators, NearestProvinces distances, IStringLocalizer<GapsText> text, Words words) =>
        text["Method", words.Join(distances.Basis.Select(vintage =>
        {
            var name = words.Of(dataset.Indicators.First(indicator => indicator.Code == vintage.IndicatorCode).Name);
            var year = vintage.Year.ToString(CultureInfo.InvariantCulture);
            return indicators.First(indicator => indicator.Code == vintage.IndicatorCode).Weight is > 1 and var weight
                ? text["MethodWeighted", name, year, weight].Value
                : text["MethodIndicator", name, year].Value;
        }))];

    /// <summary>The provinces that lack a value; null when none does.</summary>
    public static string? LeftOut(NearestProvinces distances, IStringLocalizer<GapsText> text, Words words) => distances.LeftOut.Count == 0
        ? null
        : text["LeftOut", words.Join(distances.LeftOut.Select(province => words.Of(province.ShortName)))].Value;

    /// <summary>The indicators of the data that could not be used; null when all could.</summary>
    public static string? Unused(Dataset dataset, NearestProvinces distances, IStringLocalizer<GapsText> text, Words words)
    {
        var names = dataset.Indicators.Where(indicator => distances.Unused.Contains(indicator.Code)).Select(indicator => words.Of(indicator.Name)).ToList();
        return names.Count == 0 ? null : text["Unused", words.Join(names)].Value;
    }

    public static string Number(double distance) => distance.ToString("0.00", CultureInfo.InvariantCulture);
}
