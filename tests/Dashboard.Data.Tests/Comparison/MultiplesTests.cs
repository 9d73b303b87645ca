using CsCheck;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Xunit;
using static Dashboard.Data.Tests.Comparison.ComparisonGenerators;
using static Dashboard.Data.Tests.Comparison.DatasetBuilder;

namespace Dashboard.Data.Tests.Comparison;

public sealed class MultiplesTests
{
    private static readonly Gen<Metric> SomeMetrics = Gen.OneOf(
        Gen.Const(Metric.Default),
        Gen.Const(new Metric(MetricKind.Count, Funds)),
        Gen.Const(new Metric(MetricKind.State, Centres)),
        Gen.Const(new Metric(MetricKind.Track, "hydrogen")),
        Gen.Const(new Metric(MetricKind.FirstYear, "hydrogen")),
        Gen.Const(new Metric(MetricKind.Centres, Metric.Built)),
        Gen.Const(Metric.OfFunds(FundBasis.Subscribed)));

    private static readonly Gen<IReadOnlyList<DateOnly>?> SomeDays =
        Gen.Int[0, 8 * 365].Select(day => new DateOnly(2018, 1, 1).AddDays(day)).Array[0, 5].Null().Select(days => (IReadOnlyList<DateOnly>?)days);

    [Fact]
    public void All_maps_share_one_scale_and_each_shows_what_the_single_map_shows() =>
        Gen.Select(Datasets, SomeMetrics, SomeDays, AsOfs, Gen.Enum<ClassMethod>()).Sample(
            (spec, metric, days, asOf, method) =>
            {
                var dataset = spec.Build();
                var sheet = Multiples.Build(dataset, metric, new([], days), asOf, method);

                Assert.NotEmpty(sheet.Maps);
                Assert.Equal(sheet.Maps.SelectMany(map => map.View.Values), sheet.Together.Values);
                Assert.All(sheet.Maps, map =>
                {
                    Assert.Same(sheet.Together.Classes, map.View.Classes);
                    Assert.Equal((sheet.Together.Unit, sheet.Together.Method, null), (map.View.Unit, map.View.Method, map.View.Reference));
                    var alone = Metrics.Build(dataset, map.View.Metric, sheet.ByDays ? map.Day : asOf);
                    Assert.Equal(
                        alone.Values.Select(value => (value.Province, value.Value, value.State, value.Text, value.Rank)),
                        map.View.Values.Select(value => (value.Province, value.Value, value.State, value.Text, value.Rank)));
                });
                // equal numbers have equal colours, whatever the map, and larger ones never a lower class
                var classed = sheet.Together.Values.Where(value => value.ClassIndex is not null).OrderBy(value => value.Value).ToList();
                Assert.All(classed.Zip(classed.Skip(1)), pair => Assert.True(
                    pair.First.Value == pair.Second.Value ? pair.First.ClassIndex == pair.Second.ClassIndex : pair.First.ClassIndex <= pair.Second.ClassIndex));
            },
            iter: 200);

    [Fact]
    public void Without_days_a_metric_of_themes_shows_the_structured_ones_and_the_two_largest_others()
    {
        var builder = new DatasetBuilder();
        var dataset = builder.Add(new MeasureSpec(Jiangsu, Computing).Build("1")).Build();
        var sheet = Multiples.Build(dataset, Metric.Default, MultiplesQuery.Default, null);

        Assert.False(sheet.ByDays);
        Assert.Equal(AllThemes, sheet.Maps.Select(map => map.View.Metric.Subject));
        Assert.Equal("各主题省级措施数", sheet.Title.Zh);
        Assert.Equal(["0 省，共 0 条", "1 省，共 1 条"], sheet.Maps.Select(map => map.Figure.Zh).Distinct());
        Assert.Equal([Funds, Future], Multiples.Build(dataset, Metric.Default, new([Funds, Future], null), null).Maps.Select(map => map.View.Metric.Subject));
    }

    [Theory]
    [InlineData("2025-06-30", "2020-12-31,2021-12-31,2022-12-31,2023-12-31,2024-12-31,2025-06-30")]
    [InlineData("2024-12-31", "2019-12-31,2020-12-31,2021-12-31,2022-12-31,2023-12-31,2024-12-31")]
    public void Without_named_days_there_are_the_day_and_the_year_ends_before_it(string asOf, string days)
    {
        var dataset = new DatasetBuilder().Add(new MeasureSpec(Jiangsu, Future) { Tracks = ["hydrogen"], IssuedOn = "2022-05" }.Build("1")).Build();
        var day = DateOnly.ParseExact(asOf, "yyyy-MM-dd", null);
        var sheet = Multiples.Build(dataset, new(MetricKind.Track, "hydrogen"), MultiplesQuery.Default, day == AsOf ? null : day);

        Assert.True(sheet.ByDays);
        Assert.Equal(days.Split(','), sheet.Maps.Select(map => map.Head.Zh));
        Assert.Equal(["0 省有", "1 省有"], sheet.Maps.Select(map => map.Figure.Zh).Distinct());
    }

    [Fact]
    public void Named_days_rise_and_are_shown_once()
    {
        DateOnly[] days = [new(2025, 1, 1), new(2023, 1, 1), new(2025, 1, 1)];
        var sheet = Multiples.Build(new DatasetBuilder().Build(), new(MetricKind.Count, Funds), new([], days), null);

        Assert.Equal(["2023-01-01", "2025-01-01"], sheet.Maps.Select(map => map.Head.Zh));
        Assert.Equal("政府投资基金：省级措施数", sheet.Title.Zh);
    }

    [Fact]
    public void Limits_are_those_of_all_maps_and_fixed_ones_those_of_the_newest_data()
    {
        var builder = new DatasetBuilder();
        for (var number = 0; number < 20; number++)
        {
            builder.Add(new MeasureSpec(number < 14 ? Jiangsu : Zhejiang, Funds) { IssuedOn = $"{2020 + (number / 5)}" }.Build($"{number}"));
        }

        var dataset = builder.Build();
        MetricClass LowestOf(ClassMethod method, int year) => Multiples
            .Build(dataset, new(MetricKind.Count, Funds), new([], [new(year, 12, 31), new(2021, 12, 31)]), null, method).Together.Classes[0];

        Assert.Equal(5, LowestOf(ClassMethod.Quantile, 2020).From);
        Assert.Equal(10, LowestOf(ClassMethod.Quantile, 2021).From);
        Assert.Equal(decimal.MinValue, LowestOf(ClassMethod.Fixed, 2020).From);
        Assert.Equal(LowestOf(ClassMethod.Fixed, 2020), LowestOf(ClassMethod.Fixed, 2024));
    }

    [Fact]
    public void An_indicator_has_a_map_for_each_complete_year_and_none_is_filled_from_another()
    {
        var dataset = new DatasetBuilder()
            .Indicator("gdp", 2024, isComplete: false, (Jiangsu, 9m))
            .Indicator("gdp", 2023, isComplete: true, (Jiangsu, 30m), (Zhejiang, 20m))
            .Indicator("gdp", 2021, isComplete: true, (Jiangsu, 10m), (Zhejiang, 5m))
            .Build();
        var metric = new Metric(MetricKind.Indicator, "gdp");
        var years = Multiples.Build(dataset, metric, MultiplesQuery.Default, null);
        var named = Multiples.Build(dataset, metric, new([], [new(2021, 1, 1), new(2021, 12, 31), new(2022, 12, 31)]), null);

        Assert.Equal(["2021 年", "2023 年"], years.Maps.Select(map => map.Head.Zh));
        Assert.Equal([10m, 30m], years.Maps.Select(map => map.View.Values[0].Value));
        Assert.Equal(5, years.Together.Classes[0].From);
        Assert.Equal(["2 省有数", "0 省有数"], named.Maps.Select(map => map.Figure.Zh));
        Assert.Equal(["s"], years.Together.Sources.Select(source => source.Id));
    }

    [Theory]
    [InlineData("coverage")]
    [InlineData("facet:f0")]
    public void What_has_one_day_only_is_one_map(string text)
    {
        var builder = new DatasetBuilder();
        var facet = builder.Facet(Funds, FacetField.FundSize);
        var dataset = builder.Build();
        Assert.True(Metric.TryParse(text.Replace("f0", facet.Code, StringComparison.Ordinal), dataset, out var metric));

        var map = Assert.Single(Multiples.Build(dataset, metric, new([], [new(2020, 1, 1), new(2021, 1, 1)]), null).Maps);
        Assert.Equal(AsOf, map.Day);
    }
}
