using Dashboard.Data.Comparison;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Measures;

/// <summary>One condition of the filter in words, and the filter without it.</summary>
public sealed record FilterChip(string Name, MeasureFilter Without)
{
    /// <summary>In the order of the address, so that the last chip is the same for everybody who opens it.</summary>
    public static IReadOnlyList<FilterChip> Of(
        MeasureFilter filter, Dataset dataset, Words words, IStringLocalizer<MeasuresText> text)
    {
        var chips = new List<FilterChip>();
        Each(filter.Provinces, code => words.Of(dataset.ProvincesByCode[code].ShortName), list => filter with { Provinces = list });
        Each(filter.Themes, code => words.Of(dataset.ThemesByCode[code].Name), list => filter with { Themes = list });
        Each(filter.Tracks, code => words.Of(dataset.TracksByCode[code].Name), list => filter with { Tracks = list });
        Each(filter.Statuses, words.Of, list => filter with { Statuses = list });
        Each(filter.Levels, words.Of, list => filter with { Levels = list });
        Each(filter.Verifications, words.Of, list => filter with { Verifications = list });
        if (filter.Text is { } asked)
        {
            chips.Add(new(text["ChipText", asked], filter with { Text = null }));
        }

        if (filter.AsOf is { } day)
        {
            chips.Add(new(words.Format("AsOfLatest", Words.Date(day)), filter with { AsOf = null }));
        }

        if (filter.IssuedFrom is { } from)
        {
            chips.Add(new(text["ChipFrom", Words.Date(from)], filter with { IssuedFrom = null }));
        }

        if (filter.IssuedTo is { } to)
        {
            chips.Add(new(text["ChipTo", Words.Date(to)], filter with { IssuedTo = null }));
        }

        if (filter.ReviewDueOnly)
        {
            chips.Add(new(words["ReviewDue"], filter with { ReviewDueOnly = false }));
        }

        return chips;

        void Each<T>(IReadOnlyList<T> chosen, Func<T, string> name, Func<IReadOnlyList<T>, MeasureFilter> replace)
        {
            foreach (var value in chosen)
            {
                chips.Add(new(
                    name(value), replace([.. chosen.Where(other => !EqualityComparer<T>.Default.Equals(other, value))])));
            }
        }
    }
}
