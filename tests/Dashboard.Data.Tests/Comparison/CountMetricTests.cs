using CsCheck;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Xunit;
using static Dashboard.Data.Tests.Comparison.ComparisonGenerators;
using static Dashboard.Data.Tests.Comparison.DatasetBuilder;

namespace Dashboard.Data.Tests.Comparison;

/// <summary>Counts of measures narrowed to statuses.</summary>
public sealed class CountMetricTests
{
    private const int Cases = 200;

    private static readonly MeasureStatus[] All = Enum.GetValues<MeasureStatus>();

    [Fact]
    public void A_status_narrows_the_count_and_is_named_in_title_and_note()
    {
        var dataset = new DatasetBuilder().Add(
            new MeasureSpec(Jiangsu, Funds).Build("1"),
            new MeasureSpec(Jiangsu, Funds) { Status = MeasureStatus.Planned }.Build("2"),
            new MeasureSpec(Jiangsu, Future) { Status = MeasureStatus.Planned }.Build("3"),
            new MeasureSpec(Jiangsu, Funds) { Status = MeasureStatus.Planned, Level = JurisdictionLevel.City }.Build("4"),
            new MeasureSpec(Jiangsu, Funds) { Status = MeasureStatus.Proposed }.Build("5")).Build();

        var planned = Metrics.Build(dataset, Of(Funds, MeasureStatus.Planned), null);

        Assert.Equal(1, planned.Values[0].Value);
        Assert.Equal(("政府投资基金：省级措施数：规划", "Government funds: provincial measures, planned"), (planned.Title.Zh, planned.Title.In(true)));
        Assert.StartsWith("只计省级、状态为规划的措施", planned.Note.Zh, StringComparison.Ordinal);
        Assert.Equal(1, Metrics.Build(dataset, Of(Funds, MeasureStatus.Proposed), null).Values[0].Value);
        Assert.Equal(2, Metrics.Build(dataset, Of(Funds, MeasureStatus.Planned, MeasureStatus.Proposed), null).Values[0].Value);
        Assert.Equal(3, Metrics.Build(dataset, Metric.Default, null).Values[0].Value);
        Assert.Equal(
            "Provincial measures, planned, to ten million people",
            Metrics.Build(dataset, new Metric(MetricKind.PerPeople, null) { Statuses = StatusSet.Of(MeasureStatus.Planned) }, null).Title.In(true));
    }

    [Fact]
    public void What_has_ended_since_was_in_force_and_the_note_says_what_is_not_known_of_the_day()
    {
        var dataset = new DatasetBuilder().Add(
            new MeasureSpec(Jiangsu, Funds) { Status = MeasureStatus.Ended, IssuedOn = "2020", To = "2023-12-31" }.Build("1")).Build();
        var (before, after) = (new DateOnly(2022, 1, 1), new DateOnly(2024, 1, 1));

        Assert.Equal((1, 0), (Count(MeasureStatus.InForce, before), Count(MeasureStatus.Ended, before)));
        Assert.Equal((0, 1), (Count(MeasureStatus.InForce, after), Count(MeasureStatus.Ended, after)));
        Assert.Contains("按最近核查所记", Metrics.Build(dataset, Of(Funds, MeasureStatus.Ended), before).Note.Zh, StringComparison.Ordinal);
        Assert.DoesNotContain("按最近核查所记", Metrics.Build(dataset, Of(Funds, MeasureStatus.Ended), null).Note.Zh, StringComparison.Ordinal);

        decimal? Count(MeasureStatus status, DateOnly day) => Metrics.Build(dataset, Of(Funds, status), day).Values[0].Value;
    }

    [Fact]
    public void Statuses_add_up_to_what_is_adopted_and_proposed() => Gen.Select(Datasets, AsOfs).Sample(
        (spec, asOf) =>
        {
            var dataset = spec.Build();
            foreach (var theme in AllThemes.Append(null))
            {
                var adopted = Values(new Metric(MetricKind.Count, theme));
                var proposed = Values(Of(theme, MeasureStatus.Proposed));
                var each = All.Select(status => Values(Of(theme, status))).ToList();
                for (var place = 0; place < adopted.Count; place++)
                {
                    Assert.Equal(adopted[place] + proposed[place], each.Aggregate<IReadOnlyList<decimal?>, decimal?>(0, (sum, values) => sum + values[place]));
                }

                Assert.Equal(adopted, Values(Of(theme, [.. All.Where(status => status != MeasureStatus.Proposed)])));
            }

            IReadOnlyList<decimal?> Values(Metric metric) => [.. Metrics.Build(dataset, metric, asOf).Values.Select(value => value.Value)];
        },
        iter: Cases);

    [Fact]
    public void The_list_of_a_status_holds_as_many_as_the_map_says() => Gen.Select(Datasets, AsOfs, Gen.Enum<MeasureStatus>()).Sample(
        (spec, asOf, status) =>
        {
            var dataset = spec.Build();
            Assert.All(Metrics.Build(dataset, Of(null, status), asOf).Values.Where(value => value.Value is not null), value => Assert.Equal(
                value.Value,
                MeasureSearch.All(
                    dataset,
                    MeasureFilter.None with { Provinces = [value.Province.Code], Statuses = [status], Levels = [JurisdictionLevel.Province], AsOf = asOf },
                    MeasureSort.Newest).Count));
        },
        iter: Cases);

    [Fact]
    public void Sets_are_equal_when_they_hold_the_same() =>
        Gen.Enum<MeasureStatus>().Array[0, 9].Sample(statuses =>
        {
            var set = StatusSet.Of(statuses);
            Assert.Equal(set, StatusSet.Of(statuses.Reverse()));
            Assert.Equal(statuses.Distinct().Order(), set.Statuses);
            Assert.Equal(statuses.Length == 0, set.IsEmpty);
        });

    private static Metric Of(string? theme, params IEnumerable<MeasureStatus> statuses) =>
        new(MetricKind.Count, theme) { Statuses = StatusSet.Of(statuses) };
}
