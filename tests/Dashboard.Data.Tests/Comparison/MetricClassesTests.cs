using CsCheck;
using Dashboard.Data.Comparison;
using Xunit;

namespace Dashboard.Data.Tests.Comparison;

public sealed class MetricClassesTests
{
    private static readonly Gen<decimal[]> Values = Gen.Int[-5_000, 100_000].Select(number => number / 10m).Array[1, 34];

    [Fact]
    public void Natural_breaks_find_the_gaps()
    {
        var classes = MetricClasses.Of([1, 2, 2, 20, 21, 22, 90, 91], 0, ClassMethod.Natural);

        // three clusters; what is left splits the widest of them
        Assert.Superset(new HashSet<decimal> { 1, 20, 90 }, classes.Select(known => known.From).ToHashSet());
    }

    [Fact]
    public void Natural_breaks_are_the_best_of_all_splits()
    {
        decimal[] values = [1, 4, 5, 9, 12, 13, 30, 31, 33, 50];
        var best = Best(values, 4);

        var breaks = ClassBreaks.Natural(values, 4);

        Assert.Equal(best, Cost(values, [.. breaks.Select(edge => Array.IndexOf(values, edge))]), 6);
    }

    [Theory]
    [InlineData(new[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 }, new[] { 2, 2, 2, 2, 2 })]
    [InlineData(new[] { 1, 1, 1, 1, 1, 1, 2, 3, 900 }, new[] { 6, 1, 1, 1 })]
    [InlineData(new[] { 1, 1, 2, 2, 2, 3, 4, 5, 6, 7 }, new[] { 2, 3, 2, 2, 1 })]
    public void Quantiles_are_as_even_as_equal_values_allow(int[] values, int[] expected)
    {
        var classes = MetricClasses.Of(values.Select(value => (decimal)value), 0);

        Assert.Equal(
            expected.Order(),
            values.GroupBy(value => MetricClasses.IndexOf(classes, value)).Select(group => group.Count()).Order());
    }

    [Fact]
    public void Different_values_fall_into_quantiles_of_the_same_number_however_far_they_lie_apart()
    {
        // R&D expenditure of 31 provinces is much like this
        decimal[] values = [.. Enumerable.Range(0, 31).Select(number => decimal.Round((decimal)Math.Pow(1.35, number), 1) + number)];

        var classes = MetricClasses.Of(values, 1);

        Assert.Equal([6, 6, 6, 6, 7], values.CountBy(value => MetricClasses.IndexOf(classes, value)!.Value).Select(group => group.Value).Order());
    }

    [Theory]
    [InlineData(new[] { 3, 7, 12, 48, 131, 968 }, new[] { 3, 5, 10, 40, 100 })]
    [InlineData(new[] { 101, 102, 103, 104, 105 }, new[] { 101, 102, 103, 104, 105 })]
    [InlineData(new[] { -2213, -17, 56, 2200 }, new[] { -2213, -1000, 0, 2000 })]
    public void Limits_are_as_round_as_the_gaps_between_the_values_allow(int[] values, int[] limits) =>
        Assert.Equal(
            limits.Select(limit => (decimal)limit),
            MetricClasses.Of(values.Select(value => (decimal)value), 0).Select(known => known.From));

    [Fact]
    public void Limits_do_not_move_a_value_to_another_class() => Values.Sample(values =>
    {
        var sorted = values.Order().ToList();
        var classes = MetricClasses.Of(values, 1);

        Assert.Equal(
            ClassBreaks.Even(sorted, 5).Select(edge => sorted.Count(value => value < edge)),
            classes.Select(known => sorted.Count(value => value < known.From)));
    });

    [Fact]
    public void One_value_is_named_alone_and_the_last_years_have_an_end()
    {
        Assert.Equal(["4"], MetricClasses.Of([4, 4, 4], 0).Select(known => known.Label.Zh));
        Assert.Equal(
            "2025—2026",
            MetricClasses.Of([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026], 0, areYears: true)[^1].Label.Zh);
    }

    [Fact]
    public void Equal_classes_of_what_is_never_negative_do_not_begin_below_zero() =>
        Assert.StartsWith("不足 ", MetricClasses.Around(2.69m, [0.33m, 1.2m, 3m, 6.58m], 2, ClassMethod.Equal)![0].Label.Zh, StringComparison.Ordinal);

    [Fact]
    public void Equal_steps_split_the_range()
    {
        var classes = MetricClasses.Of([0, 7, 33, 50, 100], 0, ClassMethod.Equal);

        Assert.Equal([0m, 20m, 40m, 60m, 80m], classes.Select(known => known.From));
    }

    [Theory]
    [InlineData(new[] { 3, 44 }, 0, false, new[] { 0, 10, 20, 30, 40 })]
    [InlineData(new[] { 1, 13 }, 0, true, new[] { 1, 4, 7, 10, 13 })]
    [InlineData(new[] { 1, 100 }, 0, true, new[] { 1, 21, 41, 61, 81 })]
    [InlineData(new[] { 7, 7 }, 0, true, new[] { 7 })]
    public void Equal_steps_are_round_and_begin_at_a_round_number_or_after_it(int[] values, int decimals, bool aboveZero, int[] expected) =>
        Assert.Equal(
            expected.Select(edge => (decimal)edge),
            MetricClasses.Of(values.Select(value => (decimal)value), decimals, ClassMethod.Equal, aboveZero: aboveZero).Select(known => known.From));

    [Fact]
    public void Equal_classes_have_equal_width() => Gen.Select(Values, Gen.Int[0, 2], Gen.Bool).Sample((values, decimals, aboveZero) =>
    {
        var classes = MetricClasses.Of(values, decimals, ClassMethod.Equal, aboveZero: aboveZero);
        var widths = classes.Zip(classes.Skip(1), (one, next) => next.From - one.From).ToList();

        Assert.InRange(widths.Distinct().Count(), 0, 1);
        if (widths is [var width, ..])
        {
            Assert.True(values.Max(value => decimal.Round(value, decimals)) <= classes[^1].From + width);
            Assert.True(values.Min(value => decimal.Round(value, decimals)) < classes[0].From + width);
            Assert.Contains(Digits(width), new[] { 1m, 1.5m, 2m, 2.5m, 3m, 4m, 5m, 6m, 8m });
        }
    });

    [Fact]
    public void Equal_classes_around_a_reference_have_equal_width() => Gen.Select(Values, Gen.Int[-5_000, 100_000]).Sample((values, middle) =>
    {
        var classes = MetricClasses.Around(middle / 10m, values, 1, ClassMethod.Equal);

        Assert.True(classes is null || classes.Zip(classes.Skip(1), (one, next) => next.From - one.From).Distinct().Count() == 1);
        Assert.True(classes is null || classes.Any(known => known.From == middle / 10m));
    });

    [Fact]
    public void Own_limits_part_the_values_where_they_are_set()
    {
        var classes = MetricClasses.Own([10m, 20m, 50m], 0);

        Assert.Equal(["不足 10", "10—19", "20—49", "50 及以上"], classes.Select(known => known.Label.Zh));
        Assert.Equal([0, 1, 1, 3], new[] { 9m, 10m, 19m, 500m }.Select(value => MetricClasses.IndexOf(classes, value)!.Value));
        Assert.Equal(["不足 2.5", "2.5 及以上"], MetricClasses.Own([2.5m], 0).Select(known => known.Label.Zh));
    }

    [Fact]
    public void Every_value_falls_into_the_class_whose_limits_hold_it() => Gen.Select(Values, Gen.Enum<ClassMethod>(), Gen.Int[0, 2]).Sample((values, method, decimals) =>
    {
        var classes = MetricClasses.Of(values, decimals, method);

        Assert.InRange(classes.Count, 1, 5);
        Assert.Equal(classes.Select(known => known.From).Order(), classes.Select(known => known.From));
        foreach (var value in values.Select(value => decimal.Round(value, decimals)))
        {
            var found = classes[MetricClasses.IndexOf(classes, value)!.Value];
            Assert.True(value >= found.From && (found.To is null || value <= found.To));
        }
    });

    [Fact]
    public void Around_a_reference_no_class_holds_both_sides() => Gen.Select(Values, Gen.Enum<ClassMethod>(), Gen.Int[-6_000, 110_000]).Sample((values, method, middle) =>
    {
        var reference = decimal.Round(middle / 10m, 1);
        var classes = MetricClasses.Around(reference, values, 1, method);

        Assert.Equal(values.Any(value => value < reference) && values.Any(value => value >= reference), classes is not null);
        Assert.All(classes ?? [], known => Assert.True(known.From >= reference || known.To < reference));
        Assert.InRange(classes?.Count ?? 2, 2, 6);
    });

    private static decimal Digits(decimal number)
    {
        while (number >= 10)
        {
            number /= 10;
        }

        while (number < 1)
        {
            number *= 10;
        }

        return number;
    }

    private static double Best(decimal[] values, int classes)
    {
        var best = double.MaxValue;
        for (var a = 1; a < values.Length; a++)
        {
            for (var b = a + 1; b < values.Length; b++)
            {
                for (var c = b + 1; c < values.Length; c++)
                {
                    best = Math.Min(best, Cost(values, [0, a, b, c]));
                }
            }
        }

        Assert.Equal(4, classes);
        return best;
    }

    private static double Cost(decimal[] values, int[] starts) => starts.Select((start, number) =>
    {
        var part = values[start..(number + 1 < starts.Length ? starts[number + 1] : values.Length)];
        var mean = part.Average();
        return part.Sum(value => (double)((value - mean) * (value - mean)));
    }).Sum();
}
