using Dashboard.Data.Comparison;
using Dashboard.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Shell;

/// <summary>Names of what sets a province apart, as page and files say them.</summary>
public static class LikenessWords
{
    /// <summary>A row with its theme, or a track.</summary>
    public static string NameOf(DistinctiveItem item, Dataset dataset, IStringLocalizer<LikenessText> text, Words words) => item.Facet is { } facet
        ? $"{words.Of(dataset.ThemesByCode[facet.ThemeCode].Name)}{(Words.English ? ": " : "：")}{words.Of(facet.Name)}"
        : text["Track", words.Of(item.Track!.Name)];
}
