using CsCheck;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Xunit;
using static Dashboard.Data.Tests.Comparison.DatasetBuilder;

namespace Dashboard.Data.Tests.Comparison;

public sealed class FigureMetricsTests
{
    [Theory]
    [InlineData("count")]
    [InlineData("count:funds")]
    [InlineData("state:funds")]
    [InlineData("track:hydrogen")]
    [InlineData("firstyear:hydrogen")]
    [InlineData("centres:planned")]
    [InlineData("centres:built")]
    [InlineData("funds:paidin")]
    [InlineData("fundspergdp:target")]
    [InlineData("perpeople")]
    [InlineData("perpeople:funds")]
    [InlineData("coverage")]
    public void A_metric_survives_its_address(string text)
    {
        Assert.True(Metric.TryParse(text, new DatasetBuilder().Build(), out var metric));
        Assert.Equal(text, metric.ToString());
    }

    [Fact]
    public void A_row_of_the_comparison_is_a_metric_with_only_its_comparable_numbers_classed()
    {
        var builder = new DatasetBuilder();
        var facet = builder.Facet(Funds, FacetField.FundSize);
        builder.Add(new MeasureSpec(Jiangsu, Funds) { Size = 500m, Basis = FundBasis.Target }.Build("320000-0001"));
        builder.Add(new MeasureSpec(Zhejiang, Funds) { Size = 100m, Basis = FundBasis.Target }.Build("330000-0001"));
        builder.Add(new MeasureSpec(Anhui, Funds) { Size = 900m, Basis = FundBasis.PaidIn }.Build("340000-0001"));
        builder.Add(new MeasureSpec(Jiangxi, Funds) { Size = 900m, Level = JurisdictionLevel.City }.Build("360000-0001"));
        var dataset = builder.Build();

        Assert.True(Metric.TryParse($"facet:{facet.Code}", dataset, out var metric));
        var values = Metrics.Build(dataset, metric, null).Values.ToDictionary(value => value.Province.Code);

        Assert.Equal((1, 2), (values[Jiangsu].Rank, values[Zhejiang].Rank));
        Assert.NotNull(values[Anhui].NotComparable);
        Assert.Null(values[Anhui].Rank);
        Assert.Equal((null, CellState.CityOnly), (values[Jiangxi].Value, values[Jiangxi].State));
        Assert.False(Metric.TryParse("facet:nothing", dataset, out _));
    }

    [Fact]
    public void A_row_without_numbers_shows_who_has_it()
    {
        var builder = new DatasetBuilder();
        var facet = builder.Facet(Carbon, FacetField.Title, tag: "plan");
        builder.Add(new MeasureSpec(Jiangsu, Carbon) { Tags = ["plan"] }.Build("320000-0001"));
        var view = Metrics.Build(builder.Build(), new Metric(MetricKind.Facet, facet.Code), null);

        Assert.True(view.HasStates);
        Assert.Equal(CellState.Recorded, view.Values.Single(value => value.Province.Code == Jiangsu).State);
    }

    [Theory]
    [InlineData("funds:unknown")]
    [InlineData("funds")]
    [InlineData("centres:some")]
    [InlineData("firstyear")]
    [InlineData("state")]
    [InlineData("coverage:funds")]
    [InlineData("3:funds")]
    [InlineData(":")]
    public void What_is_no_metric_is_refused(string text) =>
        Assert.False(Metric.TryParse(text, new DatasetBuilder().Build(), out _));

    [Fact]
    public void A_first_year_is_a_number_and_the_earliest_ranks_first()
    {
        var view = Build("firstyear:hydrogen", new DatasetBuilder()
            .Review(Anhui, Future, ReviewOutcome.Found)
            .Add(
                new MeasureSpec(Jiangsu, Future) { Tracks = ["hydrogen"], IssuedOn = "2024" }.Build("1"),
                new MeasureSpec(Zhejiang, Future) { Tracks = ["hydrogen"], IssuedOn = "2021" }.Build("2")));

        Assert.Equal([2024m, 2021m, null, null, null], view.Values.Select(value => value.Value));
        Assert.Equal([2, 1, null, null, null], view.Values.Select(value => value.Rank));
        Assert.Equal([null, null, CellState.NotFound, CellState.NotReviewed, null], view.Values.Select(value => value.State));
        Assert.Equal(["2021—2023", "2024"], view.Classes.Select(known => known.Label.Zh));
    }

    [Fact]
    public void Centres_counted_with_other_platforms_are_neither_classed_nor_ranked()
    {
        var view = Build("centres:built", new DatasetBuilder().Add(
            new MeasureSpec(Jiangsu, Centres) { Built = 30 }.Build("1"),
            new MeasureSpec(Zhejiang, Centres) { Built = 90, OtherPlatforms = true }.Build("2"),
            new MeasureSpec(Anhui, Centres) { Planned = 5 }.Build("3"),
            new MeasureSpec(Jiangxi, Centres) { Built = 7, Level = JurisdictionLevel.City }.Build("4")));

        Assert.Equal([30m, 90m, null, null, null], view.Values.Select(value => value.Value));
        Assert.Equal([1, null, null, null, null], view.Values.Select(value => value.Rank));
        Assert.NotNull(view.Values[1].NotComparable);
        Assert.Null(view.Values[1].ClassIndex);
        Assert.Equal((null, "有，数量未公布"), (view.Values[2].State, view.Values[2].Text.Zh));
        Assert.Equal(CellState.CityOnly, view.Values[3].State);
    }

    [Fact]
    public void Centres_say_of_a_province_without_a_number_what_the_comparison_says() =>
        Gen.Select(ComparisonGenerators.Datasets, ComparisonGenerators.AsOfs).Sample(
            (spec, asOf) =>
            {
                var dataset = spec.Build();
                foreach (var (which, field) in new[] { (Metric.Planned, FacetField.Planned), (Metric.Built, FacetField.Built) })
                {
                    var row = dataset.Facets.First(facet => facet.Field == field);
                    var centres = Metrics.Build(dataset, new(MetricKind.Centres, which), asOf);
                    var facet = Metrics.Build(dataset, new(MetricKind.Facet, row.Code), asOf);
                    Assert.Equal(facet.Values.Select(value => (value.Value, value.State)), centres.Values.Select(value => (value.Value, value.State)));
                }
            },
            iter: 200);

    [Fact]
    public void Sizes_on_another_basis_never_enter_a_sum()
    {
        var builder = new DatasetBuilder().Add(
            new MeasureSpec(Jiangsu, Funds) { Size = 500, Basis = FundBasis.Target }.Build("1"),
            new MeasureSpec(Jiangsu, Funds) { Size = 300, Basis = FundBasis.Target }.Build("2"),
            new MeasureSpec(Jiangsu, Funds) { Size = 100, Basis = FundBasis.PaidIn }.Build("3"),
            new MeasureSpec(Zhejiang, Funds) { Size = 999, Basis = FundBasis.Subscribed }.Build("4"));

        Assert.Equal([800m, null, null, null, null], Build("funds:target", builder).Values.Select(value => value.Value));
        Assert.Equal([100m, null, null, null, null], Build("funds:paidin", builder).Values.Select(value => value.Value));
        Assert.Equal("无该口径的规模", Build("funds:target", builder).Values[1].Text.Zh);
    }

    [Fact]
    public void Shares_divide_by_the_newest_complete_year()
    {
        var builder = new DatasetBuilder()
            .Indicator("gdp", 2023, isComplete: true, (Jiangsu, 1000m), (Zhejiang, 1000m), (Anhui, 1000m), (Jiangxi, 1000m))
            .Indicator("population", 2024, isComplete: true, (Jiangsu, 8000m), (Zhejiang, 4000m), (Anhui, 1000m), (Jiangxi, 1000m))
            .Add(
                new MeasureSpec(Jiangsu, Funds) { Size = 25 }.Build("1"),
                new MeasureSpec(Jiangsu, Future).Build("2"),
                new MeasureSpec(Zhejiang, Future).Build("3"));

        Assert.Equal([2.5m, null, null, null, null], Build("fundspergdp:target", builder).Values.Select(value => value.Value));
        Assert.Equal([.3m, .3m, 0m, 0m, null], Build("perpeople", builder).Values.Select(value => value.Value));
        Assert.Contains("2024", Build("perpeople", builder).Note.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Coverage_counts_the_themes_that_were_searched()
    {
        var view = Build("coverage", new DatasetBuilder()
            .Review(Jiangsu, Funds, ReviewOutcome.Found)
            .Review(Jiangsu, Future, ReviewOutcome.ConfirmedNone)
            .Review(Anhui, Funds, ReviewOutcome.Found));

        Assert.Equal([2m, 0m, 1m, 0m, null], view.Values.Select(value => value.Value));
    }

    [Fact]
    public void A_change_counts_what_came_after_the_day()
    {
        var dataset = new DatasetBuilder().Add(
            new MeasureSpec(Jiangsu, Funds) { IssuedOn = "2024-06-01" }.Build("1"),
            new MeasureSpec(Jiangsu, Funds) { IssuedOn = "2024-06-02" }.Build("2"),
            new MeasureSpec(Jiangsu, Funds) { IssuedOn = null }.Build("3")).Build();

        var view = Metrics.Build(dataset, Metric.Default, null, from: new DateOnly(2024, 6, 1));

        Assert.Equal(1, view.Values[0].Value);
        Assert.Contains("2024-06-01", view.Title.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void An_indicators_change_diverges_from_zero()
    {
        var dataset = new DatasetBuilder()
            .Indicator("gdp", 2024, isComplete: true, (Jiangsu, 10m), (Zhejiang, 5m), (Anhui, 7m), (Jiangxi, 9m))
            .Indicator("gdp", 2022, isComplete: true, (Jiangsu, 8m), (Zhejiang, 9m), (Anhui, 7m), (Jiangxi, 1m))
            .Build();

        var view = Metrics.Build(dataset, new Metric(MetricKind.Indicator, "gdp"), null, from: new DateOnly(2023, 1, 1));

        Assert.Equal([2m, -4m, 0m, 8m, null], view.Values.Select(value => value.Value));
        Assert.Equal(0, view.Reference);
        Assert.Equal("\u22124 亿元", view.Values[1].Text.Zh);
        Assert.Equal([2, 0, 1, 3, null], view.Values.Select(value => value.ClassIndex));
        Assert.All(
            Metrics.Build(dataset, new Metric(MetricKind.Indicator, "gdp"), null, from: new DateOnly(2021, 1, 1)).Values,
            value => Assert.Null(value.Value));
    }

    [Fact]
    public void A_change_takes_the_publication_of_the_earlier_year_that_was_reckoned_alike()
    {
        var dataset = new DatasetBuilder()
            .Vintage("final-2024", "share", 2024, comparesWith: "revised-2023", (Jiangsu, 30m))
            .Vintage("first-2023", "share", 2023, comparesWith: null, (Jiangsu, 29m))
            .Vintage("revised-2023", "share", 2023, comparesWith: null, (Jiangsu, 25m))
            .Build();

        var view = Metrics.Build(dataset, new Metric(MetricKind.Indicator, "share"), null, from: new DateOnly(2023, 12, 31));

        Assert.Equal((5m, null, 1), (view.Values[0].Value, view.Values[0].NotComparable, view.Values[0].Rank));
        var maps = Multiples.Build(dataset, new Metric(MetricKind.Indicator, "share"), MultiplesQuery.Default, null).Maps;
        Assert.Equal([25m, 30m], maps.Select(map => map.View.Values[0].Value));
    }

    [Fact]
    public void The_difference_of_two_reckonings_is_shown_and_neither_classed_nor_ranked()
    {
        var dataset = new DatasetBuilder()
            .Vintage("census-2023", "gdp", 2023, comparesWith: null, (Jiangsu, 90m), (Zhejiang, 80m))
            .Vintage("first-2022", "gdp", 2022, comparesWith: null, (Jiangsu, 95m), (Zhejiang, 70m))
            .Build();

        var view = Metrics.Build(dataset, new Metric(MetricKind.Indicator, "gdp"), null, from: new DateOnly(2022, 12, 31));

        var value = view.Values[0];
        Assert.Equal((-5m, "两年口径不同", null, null), (value.Value, value.NotComparable?.Zh, value.ClassIndex, value.Rank));
        Assert.Empty(view.Classes);
        Assert.StartsWith("2023 年数（census-2023）与 2022 年数（first-2022）口径不同，差值不是变化。", view.Note.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Fixed_limits_are_the_same_on_every_day()
    {
        var builder = new DatasetBuilder();
        for (var number = 0; number < 12; number++)
        {
            builder.Add(new MeasureSpec(number < 2 ? Zhejiang : Jiangsu, Funds) { IssuedOn = $"{2012 + number}-01-01" }.Build($"{number}"));
        }

        var dataset = builder.Build();
        var now = Metrics.Build(dataset, Metric.Default, null, ClassMethod.Fixed);
        var then = Metrics.Build(dataset, Metric.Default, new DateOnly(2016, 6, 1), ClassMethod.Fixed);

        Assert.Equal(now.Classes.Skip(1), then.Classes.Skip(1));
        Assert.StartsWith("不足", then.Classes[0].Label.Zh, StringComparison.Ordinal);
        Assert.Equal(0, then.Values[0].ClassIndex);
    }

    private static MetricView Build(string metric, DatasetBuilder builder)
    {
        var dataset = builder.Build();
        Assert.True(Metric.TryParse(metric, dataset, out var parsed));
        return Metrics.Build(dataset, parsed, null);
    }
}
