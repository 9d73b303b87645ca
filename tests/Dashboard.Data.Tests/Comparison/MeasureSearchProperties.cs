using CsCheck;
using Dashboard.Data.Comparison;
using Xunit;
using static Dashboard.Data.Tests.Comparison.ComparisonGenerators;

namespace Dashboard.Data.Tests.Comparison;

public sealed class MeasureSearchProperties
{
    private const int Cases = 300;

    /// <summary>But one that cuts a Latin word: that is found from its beginning, and whole if it is short.</summary>
    [Fact]
    public void Every_part_of_a_title_finds_it() =>
        Gen.Select(Datasets.Where(spec => spec.Measures.Count > 0), Gen.Int[0, 1000], Gen.Int[0, 1000], Gen.Int[1, 16]).Sample(
            (spec, which, start, length) =>
            {
                var dataset = spec.Build();
                var measure = dataset.Measures[which % dataset.Measures.Count];
                var from = start % measure.TitleZh.Length;
                var part = measure.TitleZh.Substring(from, Math.Min(length, measure.TitleZh.Length - from));

                if (SearchText.Words(part).Any(word => char.IsAsciiLetter(word[0])))
                {
                    return;
                }

                Assert.Contains(measure, MeasureSearch.All(dataset, MeasureFilter.None with { Text = part }, MeasureSort.Newest));
            },
            iter: Cases);

    [Fact]
    public void A_choices_count_is_what_choosing_it_alone_would_give() =>
        Gen.Select(Datasets, Filters).Sample(
            (spec, filter) =>
            {
                var dataset = spec.Build();
                var counts = MeasureSearch.Counts(dataset, filter);

                Assert.All(counts.Provinces, pair => Assert.Equal(Total(filter with { Provinces = [pair.Key] }), pair.Value));
                Assert.All(counts.Themes, pair => Assert.Equal(Total(filter with { Themes = [pair.Key] }), pair.Value));
                Assert.All(counts.Tracks, pair => Assert.Equal(Total(filter with { Tracks = [pair.Key] }), pair.Value));
                Assert.All(counts.Statuses, pair => Assert.Equal(Total(filter with { Statuses = [pair.Key] }), pair.Value));
                Assert.All(counts.Levels, pair => Assert.Equal(Total(filter with { Levels = [pair.Key] }), pair.Value));
                Assert.All(
                    counts.Verifications, pair => Assert.Equal(Total(filter with { Verifications = [pair.Key] }), pair.Value));
                Assert.Equal(Total(filter with { ReviewDueOnly = true }), counts.ReviewDue);

                int Total(MeasureFilter narrowed) => MeasureSearch.All(dataset, narrowed, MeasureSort.Newest).Count;
            },
            iter: Cases);

    [Fact]
    public void Pages_put_together_are_the_whole_list_in_order() =>
        Gen.Select(Datasets, Filters, Gen.Enum<MeasureSort>(), Gen.Int[1, 7]).Sample(
            (spec, filter, sort, size) =>
            {
                var dataset = spec.Build();
                var all = MeasureSearch.All(dataset, filter, sort);
                var first = MeasureSearch.Search(dataset, filter, sort, 1, size);
                var pages = Enumerable.Range(1, first.Page.PageCount)
                    .SelectMany(page => MeasureSearch.Page(dataset, filter, sort, page, size).Items);

                Assert.Equal(all, pages);
                Assert.Equal(all.Count, first.Page.Total);
                Assert.Equal(all.Count, all.Distinct().Count());
            },
            iter: Cases);

    [Fact]
    public void The_list_is_what_the_rules_say_one_by_one() =>
        Gen.Select(Datasets, Filters).Sample(
            (spec, filter) =>
            {
                var dataset = spec.Build();
                var withoutText = filter with { Text = null };
                var expected = dataset.Measures.Where(measure =>
                    Allows(filter.Provinces, measure.ProvinceCode)
                    && Allows(filter.Themes, measure.ThemeCode)
                    && (filter.Tracks.Count == 0 || measure.Tracks.Any(track => filter.Tracks.Contains(track.TrackCode)))
                    && Allows(filter.Statuses, measure.StatusOn(dataset.StatusDay(filter.AsOf)))
                    && Allows(filter.Levels, measure.Level)
                    && Allows(filter.Verifications, measure.Verification)
                    && measure.ExistsOn(filter.AsOf)
                    && (!filter.ReviewDueOnly || measure.IsReviewDue(dataset.StatusDay(filter.AsOf))));

                Assert.Equal(
                    expected.ToHashSet(), MeasureSearch.All(dataset, withoutText, MeasureSort.Province).ToHashSet());
            },
            iter: Cases);

    private static bool Allows<T>(IReadOnlyList<T> chosen, T value) => chosen.Count == 0 || chosen.Contains(value);
}
