using Dashboard.Data.Comparison;
using Dashboard.Web.Shell;

namespace Dashboard.Web.Reports;

/// <summary>A list's filters in words, for the head of a file.</summary>
internal static class FilterWords
{
    public static string Of(ReportContext context, MeasureFilter filter)
    {
        var (words, text, dataset) = (context.Words, context.Text, context.Dataset);
        var colon = text["Colon"].Value;
        List<string> parts = [];
        Add(words["FieldProvince"], filter.Provinces.Select(context.ProvinceName));
        Add(words["FieldTheme"], filter.Themes.Select(context.ThemeName));
        Add(words["FieldTracks"], filter.Tracks.Select(code => words.Of(dataset.TracksByCode[code].Name)));
        Add(words["FieldStatus"], filter.Statuses.Select(words.Of));
        Add(words["FieldLevel"], filter.Levels.Select(words.Of));
        Add(words["FieldEvidence"], filter.Verifications.Select(words.Of));
        Add(text["FilterText"], filter.Text is { } sought ? [text["Quoted", sought]] : []);
        Add(words["FieldIssuedOn"], (filter.IssuedFrom, filter.IssuedTo) switch
        {
            (null, null) => [],
            var (from, to) => [$"{Day(from)} — {Day(to)}"],
        });
        if (filter.ReviewDueOnly)
        {
            parts.Add(text["FilterReviewDue"]);
        }

        return parts.Count == 0 ? text["FilterNone"] : text["Filter", string.Join(text["Semicolon"], parts)];

        void Add(string name, IEnumerable<string> values)
        {
            var list = values.ToList();
            if (list.Count > 0)
            {
                parts.Add($"{name}{colon}{context.Names(list)}");
            }
        }

        static string Day(DateOnly? day) => day is { } known ? Words.Date(known) : "…";
    }
}
