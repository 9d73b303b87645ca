using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Compare;

/// <summary>The two context figures under a province's name: how large it is and how much it spends on research.</summary>
public static class HeadIndicators
{
    public const string Gdp = "gdp";
    public const string RdIntensity = "rd_intensity";

    /// <returns>One line a figure; none where the newest complete vintage lacks the province.</returns>
    public static IEnumerable<string> Of(Dataset dataset, Province province, IStringLocalizer<CompareText> text, Words words)
    {
        foreach (var (code, key) in new[] { (Gdp, "HeadGdp"), (RdIntensity, "HeadRd") })
        {
            var indicator = dataset.Indicators.FirstOrDefault(indicator => indicator.Code == code);
            if (indicator is not null && dataset.NewestComplete(code)?.ValueOf(province.Code) is { } value)
            {
                var decimals = code == Gdp ? 0 : indicator.Decimals;
                yield return text[key, Words.Number(value, decimals), words.Of(indicator.Unit)];
            }
        }
    }
}
