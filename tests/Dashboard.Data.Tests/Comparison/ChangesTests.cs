using CsCheck;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Xunit;
using static Dashboard.Data.Tests.Comparison.ComparisonGenerators;
using static Dashboard.Data.Tests.Comparison.DatasetBuilder;

namespace Dashboard.Data.Tests.Comparison;

public sealed class ChangesTests
{
    private const int Cases = 300;

    private static readonly Gen<DateOnly> Days = Gen.Int[0, 12 * 365].Select(days => new DateOnly(2018, 1, 1).AddDays(days));

    [Theory]
    [InlineData("2023-11-29", "2023-11-30", "New 2023-11 IssuedOn 2023-11-30")] // by the end of the month
    [InlineData("2023-11-01", "2023-11-29", "")]
    [InlineData("2023-11-30", "2023-12-31", "")] // it was there already
    [InlineData("2024-12-30", "2025-01-01", "Due 2024 TargetYear 2025-01-01")]
    [InlineData("2024-12-30", "2024-12-31", "")] // the year is not over
    [InlineData("2023-01-01", "2025-06-30", "Due 2024 TargetYear 2025-01-01, New 2023-11 IssuedOn 2023-11-30")]
    public void A_change_counts_from_the_last_day_that_its_date_may_mean(string from, string to, string expected) => Assert.Equal(
        expected, Said(new MeasureSpec(Jiangsu, Funds) { IssuedOn = "2023-11", TargetYear = 2024 }, from, to));

    [Theory]
    [InlineData(MeasureStatus.Ended, "2024", "2024-12-31", "")]
    [InlineData(MeasureStatus.Ended, "2024", "2025-01-01", "Ended 2024 EffectiveTo 2025-01-01")]
    [InlineData(MeasureStatus.Superseded, "2024-03-15", "2024-03-16", "Superseded 2024-03-15 EffectiveTo 2024-03-16")]
    [InlineData(MeasureStatus.Ended, null, "2026-01-01", "")] // nobody knows when
    [InlineData(MeasureStatus.Ended, null, "2025-01-01", "Ended 2024 TargetYear 2025-01-01", 2024)]
    [InlineData(MeasureStatus.Ended, null, "2026-01-01", "", 2027)] // before its goal, nobody knows when
    [InlineData(MeasureStatus.InForce, "2024", "2025-01-01", "Due 2024 EffectiveTo 2025-01-01")] // not recorded as ended
    [InlineData(MeasureStatus.Achieved, "2024", "2025-01-01", "")]
    public void The_end_of_a_period_is_an_end_where_it_is_recorded_as_one(
        MeasureStatus status, string? end, string to, string expected, int? target = null) => Assert.Equal(
        expected,
        Said(new MeasureSpec(Jiangsu, Funds) { IssuedOn = "2020", To = end, TargetYear = target, Status = status }, "2024-03-01", to));

    [Theory]
    [InlineData("2024-05", null, false, null, "New 2024-05 EffectiveFrom 2024-05-31")]
    [InlineData(null, "2024-05-02", false, null, "New 2024-05-02 IssuedOn 2024-05-02")]
    [InlineData(null, "2024-05-02", true, null, "New 2024-05-02 IssuedAtLatest 2024-05-02")]
    [InlineData(null, null, false, "2024-06", "Undated 2024-06 SourcePublished 2024-06-30")]
    [InlineData(null, null, false, null, "Undated 2025-06-30 Checked 2025-06-30")]
    public void A_new_measure_says_by_which_date_it_is_known(
        string? effective, string? issued, bool latestPossible, string? published, string expected) => Assert.Equal(
        expected,
        Said(
            new MeasureSpec(Jiangsu, Funds)
            {
                From = effective, IssuedOn = issued, LatestPossible = latestPossible, PublishedOn = published,
            },
            "2024-01-01",
            "2025-12-31"));

    [Theory]
    [InlineData(2025, null, "2025-12-31", "Coming 2025 TargetYear 2026-01-01")]
    [InlineData(null, "2025-06-29", "2025-06-29", "Due 2025-06-29 EffectiveTo 2025-06-30")] // over on the data's own day
    [InlineData(null, "2025-06-30", "2025-06-29", "Coming 2025-06-30 EffectiveTo 2025-07-01")]
    public void What_passes_after_the_datas_own_day_is_coming_due_since_nobody_has_looked_then(
        int? target, string? end, string from, string expected)
    {
        Assert.Equal(new DateOnly(2025, 6, 30), DatasetBuilder.AsOf);

        Assert.Equal(expected, Said(new MeasureSpec(Jiangsu, Funds) { IssuedOn = "2020", TargetYear = target, To = end }, from, "2030-01-01"));
    }

    [Fact]
    public void A_proposal_is_no_change() => Assert.Empty(
        Said(new MeasureSpec(Jiangsu, Funds) { IssuedOn = "2024", Status = MeasureStatus.Proposed }, "2023-01-01", "2025-01-01"));

    [Fact]
    public void Days_in_the_wrong_order_are_refused() => Assert.Throws<ArgumentOutOfRangeException>(
        () => Changes.Between(new DatasetBuilder().Build(), new(2025, 1, 2), new(2025, 1, 1), [], []));

    [Fact]
    public void Nothing_changes_between_a_day_and_itself() => Gen.Select(Datasets, Days).Sample(
        (spec, day) => Changes.Between(spec.Build(), day, day, [], []).Items.Count == 0, iter: Cases);

    [Fact]
    public void Consecutive_intervals_add_up_to_the_whole() => Gen.Select(Datasets, Days.Array[3]).Sample(
        (spec, days) =>
        {
            Array.Sort(days);
            var dataset = spec.Build();
            var first = Keys(Changes.Between(dataset, days[0], days[1], [], []));
            var second = Keys(Changes.Between(dataset, days[1], days[2], [], []));

            Assert.Equal(
                Keys(Changes.Between(dataset, days[0], days[2], [], [])).Order(StringComparer.Ordinal),
                first.Concat(second).Order(StringComparer.Ordinal));
        },
        iter: Cases);

    [Fact]
    public void A_longer_interval_loses_no_change() => Gen.Select(Datasets, Days.Array[4]).Sample(
        (spec, days) =>
        {
            Array.Sort(days);
            var dataset = spec.Build();
            var within = Keys(Changes.Between(dataset, days[1], days[2], [], []));

            Assert.Empty(within.Except(Keys(Changes.Between(dataset, days[0], days[3], [], []))));
        },
        iter: Cases);

    [Fact]
    public void What_is_new_is_what_the_list_of_the_second_day_has_more() => Gen.Select(Datasets, Days.Array[2]).Sample(
        (spec, days) =>
        {
            Array.Sort(days);
            var dataset = spec.Build();
            var expected = Adopted(dataset, days[1]).Except(Adopted(dataset, days[0]));
            var added = Changes.Between(dataset, days[0], days[1], [], []).Items
                .Where(change => change.Kind is ChangeKind.New or ChangeKind.Undated)
                .Select(change => change.Measure.Id);

            Assert.Equal(expected.Order(StringComparer.Ordinal), added.Order(StringComparer.Ordinal));
        },
        iter: Cases);

    [Fact]
    public void Provinces_and_themes_narrow_the_list() => Gen.Select(Datasets, Gen.OneOf(AllProvinces), Gen.OneOf(AllThemes)).Sample(
        (spec, province, theme) =>
        {
            var dataset = spec.Build();
            var all = Changes.Between(dataset, new(2018, 1, 1), new(2030, 1, 1), [], []);
            var own = Changes.Between(dataset, new(2018, 1, 1), new(2030, 1, 1), [province], [theme]);

            Assert.Equal(
                all.Items.Where(change => change.Measure.ProvinceCode == province && change.Measure.ThemeCode == theme), own.Items);
        },
        iter: Cases);

    private static IEnumerable<string> Adopted(Dataset dataset, DateOnly day) => MeasureSearch
        .All(dataset, MeasureFilter.None with { AsOf = day }, MeasureSort.Province)
        .Where(measure => measure.CountsAsAdopted)
        .Select(measure => measure.Id);

    private static List<string> Keys(ChangeList changes) =>
        [.. changes.Items.Select(change => $"{change.Kind} {change.Measure.Id} {change.On} {change.CountsFrom:O}")];

    private static string Said(MeasureSpec spec, string from, string to) => string.Join(
        ", ",
        Changes.Between(
                new DatasetBuilder().Add(spec.Build("320000-0001")).Build(),
                PartialDate.Parse(from).FirstDay, PartialDate.Parse(to).FirstDay, [], [])
            .Items.Select(change => $"{change.Kind} {change.On} {change.Basis} {change.CountsFrom:O}"));
}
