using Dashboard.Data.Comparison;
using Dashboard.Web.Map;
using Xunit;

namespace Dashboard.Web.Tests.Map;

public sealed class MapClassTests
{
    [Theory]
    [InlineData(1, "s4")]
    [InlineData(2, "s1 s5")]
    [InlineData(3, "s1 s3 s5")]
    [InlineData(5, "s1 s2 s3 s4 s5")]
    public void Fewer_classes_spread_over_the_colours(int count, string expected) =>
        Assert.Equal(expected, string.Join(' ', Enumerable.Range(0, count).Select(index => MapClass.Step(View(count, null), index))));

    [Theory]
    [InlineData(6, 3, "d1 d2 d3 d4 d5 d6")]
    [InlineData(4, 2, "d1 d3 d4 d6")]
    [InlineData(2, 1, "d2 d5")]
    [InlineData(4, 1, "d2 d4 d5 d6")]
    public void Below_and_above_a_reference_the_colours_differ(int count, int below, string expected) =>
        Assert.Equal(expected, string.Join(' ', Enumerable.Range(0, count).Select(index => MapClass.Step(View(count, below * 10), index))));

    [Fact]
    public void What_is_no_number_has_a_class_of_its_own()
    {
        var (province, text) = (MapProvinces.All[0], new Dashboard.Data.Model.LocalizedText("", ""));
        MetricValue value = new(province, null, null, null, [], null, text);

        Assert.Equal("nn", MapClass.Of(View(2, null), value));
        Assert.Equal("nf", MapClass.Of(View(2, null), value with { State = CellState.NotFound }));
        Assert.Equal("nc", MapClass.Of(View(2, null), value with { Value = 3, NotComparable = text }));
        Assert.Equal("s0", MapClass.Of(View(2, null), value with { Value = 0 }));
        Assert.Equal("out", MapClass.Of(View(2, null), value with { Province = MapProvinces.All[^1] }));
        Assert.Equal("out", MapClass.Of(View(2, null), null));
    }

    private static MetricView View(int classes, decimal? reference) => new(
        Metric.Default,
        new("", ""),
        null,
        new("", ""),
        0,
        [.. Enumerable.Range(0, classes).Select(number => new MetricClass(number * 10, null, new("", "")))],
        [],
        [],
        Reference: reference);
}
