using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Xunit;
using static Dashboard.Data.Tests.Comparison.DatasetBuilder;

namespace Dashboard.Data.Tests.Comparison;

public sealed class MetricsTests
{
    [Fact]
    public void Counts_take_adopted_measures_of_the_province_level_by_proof()
    {
        var dataset = new DatasetBuilder().Add(
            new MeasureSpec(Jiangsu, Funds).Build("1"),
            new MeasureSpec(Jiangsu, Future) { Verification = Verification.Press }.Build("2"),
            new MeasureSpec(Jiangsu, Funds) { Level = JurisdictionLevel.City }.Build("3"),
            new MeasureSpec(Jiangsu, Funds) { Level = JurisdictionLevel.National }.Build("4"),
            new MeasureSpec(Jiangsu, Funds) { Status = MeasureStatus.Proposed }.Build("5"),
            new MeasureSpec(Zhejiang, Funds) { IssuedOn = "2025-06-01" }.Build("6")).Build();

        var all = Metrics.Build(dataset, Metric.Default, null);
        var funds = Metrics.Build(dataset, new Metric(MetricKind.Count, Funds), new DateOnly(2024, 1, 1));

        Assert.Equal([2, 1, 0, 0, null], all.Values.Select(value => value.Value));
        Assert.Equal([1, 1, 0], Of(all, Jiangsu).ByVerification);
        Assert.Equal("2 条", Of(all, Jiangsu).Text.Zh);
        Assert.Equal([1, 0, 0, 0, null], funds.Values.Select(value => value.Value));
    }

    [Fact]
    public void Equal_values_share_a_rank_and_no_data_has_none()
    {
        var view = Metrics.Build(Counted(3, 3, 1, 0), Metric.Default, null);

        Assert.Equal([1, 1, 3, 4, null], view.Values.Select(value => value.Rank));
        Assert.Equal("资料暂缺", Of(view, Taiwan).Text.Zh);
    }

    [Fact]
    public void Zero_stands_apart_from_the_classes()
    {
        var view = Metrics.Build(Counted(5, 2, 0, 0), Metric.Default, null);

        Assert.Equal((0m, null), (Of(view, Anhui).Value, Of(view, Anhui).ClassIndex));
        Assert.Equal(2, view.Classes[0].From);
        Assert.Equal((1, 0), (Of(view, Jiangsu).ClassIndex, Of(view, Zhejiang).ClassIndex));
    }

    [Fact]
    public void Without_any_number_there_are_no_classes() =>
        Assert.Empty(Metrics.Build(new DatasetBuilder().Build(), Metric.Default, null).Classes);

    [Fact]
    public void Classes_are_labelled_by_whole_numbers_without_gaps_or_overlaps()
    {
        var classes = MetricClasses.Of([1, 1, 2, 3, 4, 4, 6, 9, 12, 13], decimals: 0);

        Assert.Equal(["1", "2—3", "4", "5—9", "10 及以上"], classes.Select(one => one.Label.Zh));
    }

    [Fact]
    public void Close_decimals_get_decimal_edges()
    {
        var classes = MetricClasses.Of([0.31m, 0.33m, 0.36m, 0.42m, 0.57m], decimals: 2);

        Assert.True(classes.Count >= 3);
        Assert.Equal(0.31m, classes[0].From);
    }

    [Fact]
    public void States_and_their_first_year_are_said_in_words()
    {
        var dataset = new DatasetBuilder()
            .Review(Anhui, Funds, ReviewOutcome.ConfirmedNone)
            .Add(
                new MeasureSpec(Jiangsu, Funds) { IssuedOn = "2023" }.Build("1"),
                new MeasureSpec(Jiangsu, Funds) { IssuedOn = "2020", Level = JurisdictionLevel.City }.Build("2"),
                new MeasureSpec(Zhejiang, Funds) { IssuedOn = "2022", Level = JurisdictionLevel.City }.Build("3"))
            .Build();

        var view = Metrics.Build(dataset, new Metric(MetricKind.State, Funds), null);

        Assert.Equal(
            ["有，2023 年起", "仅地市有，2022 年起", "已核查，无", "未核查", "资料暂缺"], view.Values.Select(value => value.Text.Zh));
        Assert.All(view.Values, value => Assert.True(value is { Value: null, ClassIndex: null, Rank: null }));
    }

    [Fact]
    public void A_track_is_recorded_where_a_measure_of_any_theme_names_it()
    {
        var dataset = new DatasetBuilder()
            .Review(Anhui, Future, ReviewOutcome.Found)
            .Add(
                new MeasureSpec(Jiangsu, Computing) { Tracks = ["hydrogen"], IssuedOn = "2024" }.Build("1"),
                new MeasureSpec(Jiangsu, Future) { Tracks = ["hydrogen", "storage"], IssuedOn = "2022" }.Build("2"),
                new MeasureSpec(Zhejiang, Future) { Tracks = ["hydrogen"], Level = JurisdictionLevel.City }.Build("3"),
                new MeasureSpec(Jiangxi, Future) { Tracks = ["hydrogen"], Status = MeasureStatus.Proposed }.Build("4"))
            .Build();

        var view = Metrics.Build(dataset, new Metric(MetricKind.Track, "hydrogen"), null);

        Assert.Equal(
            [CellState.Recorded, CellState.CityOnly, CellState.NotFound, CellState.NotReviewed, CellState.NotReviewed],
            view.Values.Select(value => value.State));
        Assert.Equal(new LocalizedText("有，2022 年起", "Recorded, since 2022"), Of(view, Jiangsu).Text);
    }

    [Fact]
    public void An_indicator_takes_its_newest_complete_vintage_alone()
    {
        var dataset = new DatasetBuilder()
            .Indicator("gdp", 2024, isComplete: false, (Jiangsu, 999m))
            .Indicator("gdp", 2023, isComplete: true, (Jiangsu, 128222m), (Zhejiang, 82553m), (Anhui, 47051m), (Jiangxi, 32200m))
            .Indicator("gdp", 2022, isComplete: true, (Jiangsu, 1m), (Zhejiang, 1m), (Anhui, 1m), (Jiangxi, 1m))
            .Build();

        var view = Metrics.Build(dataset, new Metric(MetricKind.Indicator, "gdp"), null);

        Assert.Equal([128222m, 82553m, 47051m, 32200m, null], view.Values.Select(value => value.Value));
        Assert.Equal("128,222 亿元", Of(view, Jiangsu).Text.Zh);
        Assert.StartsWith("2023 年", view.Note.Zh, StringComparison.Ordinal);
        Assert.Equal([1, 2, 3, 4, null], view.Values.Select(value => value.Rank));
    }

    [Fact]
    public void An_indicator_that_no_year_gives_for_all_takes_the_newest_that_most_provinces_have()
    {
        var dataset = new DatasetBuilder()
            .Indicator("grid", 2024, isComplete: false, (Jiangsu, 9m))
            .Indicator("grid", 2023, isComplete: false, (Jiangsu, 3m), (Zhejiang, 2m), (Anhui, 1m))
            .Indicator("grid", 2022, isComplete: false, (Jiangsu, 2m), (Zhejiang, 2m), (Anhui, 4m))
            .Build();

        var view = Metrics.Build(dataset, new Metric(MetricKind.Indicator, "grid"), null);

        Assert.Equal([3m, 2m, 1m, null, null], view.Values.Select(value => value.Value));
        Assert.Equal([2022], Metrics.EarlierYears(dataset, "grid"));
        Assert.Equal(
            [1m, 0m, -3m, null, null],
            Metrics.Build(dataset, new Metric(MetricKind.Indicator, "grid"), null, from: new DateOnly(2022, 12, 31)).Values.Select(value => value.Value));
    }

    [Fact]
    public void Nobody_is_first_where_all_have_the_same_number()
    {
        var dataset = new DatasetBuilder()
            .Indicator("same", 2023, isComplete: true, (Jiangsu, 4m), (Zhejiang, 4m), (Anhui, 4m), (Jiangxi, 4m))
            .Build();

        Assert.All(Metrics.Build(dataset, new Metric(MetricKind.Indicator, "same"), null).Values, value => Assert.Null(value.Rank));
    }

    [Fact]
    public void An_indicator_of_zero_and_one_shows_them_apart()
    {
        var dataset = new DatasetBuilder()
            .Indicator("pilot", 2021, isComplete: true, (Jiangsu, 1m), (Zhejiang, 0m), (Anhui, 0m), (Jiangxi, 1m))
            .Build();

        var view = Metrics.Build(dataset, new Metric(MetricKind.Indicator, "pilot"), null);

        Assert.Equal("1", Assert.Single(view.Classes).Label.Zh);
        Assert.Equal([0, null, null, 0, null], view.Values.Select(value => value.ClassIndex));
    }

    [Fact]
    public void Zero_of_an_indicator_is_no_class_where_it_is_a_value_and_a_class_limit_where_values_lie_below_it()
    {
        var dataset = new DatasetBuilder()
            .Indicator("gas", 2021, isComplete: true, (Jiangsu, 40m), (Zhejiang, 0m), (Anhui, 12m), (Jiangxi, 3m))
            .Indicator("balance", 2021, isComplete: true, (Jiangsu, 40m), (Zhejiang, 0m), (Anhui, -12m), (Jiangxi, 3m))
            .Build();

        Assert.Null(Metrics.Build(dataset, new Metric(MetricKind.Indicator, "gas"), null).Values[1].ClassIndex);
        Assert.NotNull(Metrics.Build(dataset, new Metric(MetricKind.Indicator, "balance"), null).Values[1].ClassIndex);
    }

    [Fact]
    public void A_change_needs_an_earlier_complete_year()
    {
        var dataset = new DatasetBuilder()
            .Indicator("one", 2024, isComplete: true, (Jiangsu, 1m))
            .Indicator("one", 2020, isComplete: false, (Jiangsu, 1m))
            .Indicator("two", 2024, isComplete: true, (Jiangsu, 1m))
            .Indicator("two", 2022, isComplete: true, (Jiangsu, 1m))
            .Build();

        Assert.False(Metrics.KnowsChange(dataset, new(MetricKind.Indicator, "one")));
        Assert.True(Metrics.KnowsChange(dataset, new(MetricKind.Indicator, "two"), new DateOnly(2022, 12, 31)));
        Assert.False(Metrics.KnowsChange(dataset, new(MetricKind.Indicator, "two"), new DateOnly(2021, 12, 31)));
        Assert.Equal([2022], Metrics.EarlierYears(dataset, "two"));
    }

    [Theory]
    [InlineData(new[] { 2, 4 }, new[] { 1, 1, 0, 2, -1 })]
    [InlineData(new[] { 100 }, new[] { 0, 0, 0, 0, -1 })]
    public void Own_limits_class_the_values(int[] limits, int[] expected)
    {
        var view = Metrics.Build(
            Counted(3, 3, 1, 5), Metric.Default, null, ClassMethod.Fixed, limits: [.. limits.Select(limit => (decimal)limit)]);

        Assert.True(view.OwnLimits);
        Assert.Equal(limits.Length + 1, view.Classes.Count);
        Assert.Equal(expected, view.Values.Select(value => value.ClassIndex ?? -1));
    }

    [Fact]
    public void A_change_says_what_it_holds_and_own_limits_keep_a_middle_that_is_one_of_them()
    {
        var dataset = new DatasetBuilder()
            .Indicator("gdp", 2024, isComplete: true, (Jiangsu, 5m), (Zhejiang, 9m), (Anhui, 1m), (Jiangxi, 3m))
            .Indicator("gdp", 2022, isComplete: true, (Jiangsu, 6m), (Zhejiang, 1m), (Anhui, 1m), (Jiangxi, 1m))
            .Build();

        Assert.StartsWith("两个年份各取当时公布的数", Change(0).Note.Zh, StringComparison.Ordinal);
        Assert.Equal(0, Change(-1, 0, 5).Reference);
        Assert.Null(Change(-1, 5).Reference);
        Assert.Null(Change(0, 1, 2, 3).Reference);

        MetricView Change(params decimal[] limits) =>
            Metrics.Build(dataset, new(MetricKind.Indicator, "gdp"), null, ClassMethod.Fixed, new DateOnly(2022, 12, 31), limits: limits);
    }

    [Fact]
    public void An_indicator_names_the_sources_of_its_values_and_without_a_complete_year_those_of_what_there_is()
    {
        var dataset = new DatasetBuilder()
            .Indicator("gdp", 2024, isComplete: false, (Jiangsu, 999m))
            .Indicator("grid", 2023, isComplete: false, (Jiangsu, 1m))
            .Indicator("grid", 2022, isComplete: false, (Jiangsu, 2m))
            .Build();

        Assert.Equal(["s"], Metrics.Build(dataset, new Metric(MetricKind.Indicator, "grid"), null).Sources.Select(source => source.Id));
        Assert.Empty(Metrics.Build(dataset, Metric.Default, null).Sources);
    }

    [Fact]
    public void An_unknown_subject_is_refused() =>
        Assert.Throws<KeyNotFoundException>(() =>
            Metrics.Build(new DatasetBuilder().Build(), new Metric(MetricKind.Indicator, "nothing"), null));

    private static Dataset Counted(params ReadOnlySpan<int> counts)
    {
        var builder = new DatasetBuilder();
        string[] provinces = [Jiangsu, Zhejiang, Anhui, Jiangxi];
        for (var number = 0; number < counts.Length; number++)
        {
            for (var i = 0; i < counts[number]; i++)
            {
                builder.Add(new MeasureSpec(provinces[number], Funds).Build($"{provinces[number]}-{i:0000}"));
            }
        }

        return builder.Build();
    }

    private static MetricValue Of(MetricView view, string province) =>
        view.Values.Single(value => value.Province.Code == province);
}
