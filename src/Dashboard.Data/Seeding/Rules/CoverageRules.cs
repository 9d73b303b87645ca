using Dashboard.Data.Model;

namespace Dashboard.Data.Seeding.Rules;

internal static class CoverageRules
{
    public static IEnumerable<SeedFault> Check(SeedData data)
    {
        var recorded = data.Measures.Select(measure => measure.Value)
            .Where(measure => measure.Level == JurisdictionLevel.Province && measure.CountsAsAdopted)
            .Select(measure => (measure.ProvinceCode, measure.ThemeCode))
            .ToHashSet();
        return References.Unique(data.Reviews, "theme", review => (review.ProvinceCode, review.ThemeCode))
            .Concat(data.Reviews.SelectMany(review => Rule(data, review, recorded)));
    }

    private static IEnumerable<SeedFault> Rule(
        SeedData data, Located<CoverageReview> located, HashSet<(string Province, string Theme)> recorded)
    {
        var review = located.Value;
        foreach (var fault in data.Refers(located, "province", SeedFormat.Provinces, review.ProvinceCode)
            .Concat(data.Refers(located, "theme", SeedFormat.Themes, review.ThemeCode)))
        {
            yield return fault;
        }

        if (review.Outcome is ReviewOutcome.ConfirmedNone or ReviewOutcome.NotApplicable
            && recorded.Contains((review.ProvinceCode, review.ThemeCode)))
        {
            yield return located.Fault(
                "outcome",
                $"{review.ProvinceCode} 在该主题下已有省级措施。",
                $"{review.ProvinceCode} has measures of its own under this theme.");
        }
    }
}
