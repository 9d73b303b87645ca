using Dashboard.Data.Comparison;
using Xunit;
using static Dashboard.Data.Tests.Comparison.DatasetBuilder;

namespace Dashboard.Data.Tests.Comparison;

public sealed class PeersTests
{
    [Fact]
    public void Distances_are_euclidean_between_z_scores()
    {
        var dataset = new DatasetBuilder()
            .Indicator("a", 2023, true, (Jiangsu, 0), (Zhejiang, 2), (Anhui, 4), (Jiangxi, 6)) // deviation √5
            .Indicator("b", 2023, true, (Jiangsu, 10), (Zhejiang, 10), (Anhui, 20), (Jiangxi, 20)) // deviation 5
            .Build();

        var nearest = Peers.Nearest(dataset, Jiangsu, ["a", "b"], 2);

        Assert.Equal([Zhejiang, Anhui], nearest.Ranked.Select(peer => peer.Province.Code));
        Assert.Equal(Math.Sqrt(4.0 / 5), nearest.Ranked[0].Distance, 9);
        Assert.Equal(Math.Sqrt((16.0 / 5) + 4), nearest.Ranked[1].Distance, 9);
        Assert.Empty(nearest.LeftOut);
    }

    [Fact]
    public void A_weight_multiplies_the_squared_difference_and_may_change_who_is_near()
    {
        var dataset = new DatasetBuilder()
            .Indicator("a", 2023, true, (Jiangsu, 0), (Zhejiang, 2), (Anhui, 4), (Jiangxi, 6)) // deviation √5
            .Indicator("b", 2023, true, (Jiangsu, 10), (Zhejiang, 20), (Anhui, 10), (Jiangxi, 20)) // deviation 5
            .Build();

        var nearest = Peers.NearestByWeight(dataset, Jiangsu, [new("a"), new("b", 3)], 3);

        Assert.Equal([Anhui, Zhejiang, Jiangxi], nearest.Ranked.Select(peer => peer.Province.Code));
        Assert.Equal(Math.Sqrt((4.0 / 5) + (3 * 4)), nearest.Ranked[1].Distance, 9);
        Assert.Equal(
            Peers.Nearest(dataset, Jiangsu, ["a", "b"], 3).Ranked,
            Peers.NearestByWeight(dataset, Jiangsu, [new("a"), new("b")], 3).Ranked);
    }

    [Fact]
    public void One_vintage_per_indicator_the_newest_complete()
    {
        var dataset = new DatasetBuilder()
            .Indicator("a", 2022, true, (Jiangsu, 0), (Zhejiang, 1), (Anhui, 9), (Jiangxi, 9))
            .Indicator("a", 2023, true, (Jiangsu, 0), (Zhejiang, 9), (Anhui, 1), (Jiangxi, 9))
            .Indicator("a", 2024, false, (Jiangsu, 0), (Zhejiang, 0))
            .Indicator("never-complete", 2024, false, (Jiangsu, 0))
            .Build();

        var nearest = Peers.Nearest(dataset, Jiangsu, ["a", "a", "never-complete", "unknown"], 1);

        Assert.Equal(["never-complete", "unknown"], nearest.Unused);
        Assert.Equal(2023, Assert.Single(nearest.Basis).Year);
        Assert.Equal(Anhui, Assert.Single(nearest.Ranked).Province.Code);
    }

    [Fact]
    public void Without_a_complete_vintage_the_newest_counts_that_more_than_half_have_a_value_in()
    {
        var dataset = new DatasetBuilder()
            .Indicator("a", 2022, false, (Jiangsu, 0), (Zhejiang, 1), (Anhui, 9))
            .Indicator("a", 2023, false, (Jiangsu, 0), (Zhejiang, 9), (Jiangxi, 1))
            .Indicator("a", 2024, false, (Jiangsu, 0), (Zhejiang, 0))
            .Build();

        var nearest = Peers.Nearest(dataset, Jiangsu, ["a"], 9);

        Assert.Equal(2023, Assert.Single(nearest.Basis).Year);
        Assert.Equal([Jiangxi, Zhejiang], nearest.Ranked.Select(peer => peer.Province.Code));
        Assert.Equal(Anhui, Assert.Single(nearest.LeftOut).Code);
        Assert.Empty(nearest.Unused);
        Assert.Equal(1, dataset.Lacking(nearest.Basis[0]));
    }

    [Fact]
    public void Provinces_lacking_a_value_are_named()
    {
        var builder = new DatasetBuilder()
            .Indicator("a", 2023, true, (Jiangsu, 1), (Zhejiang, 2), (Anhui, null), (Jiangxi, 3));

        var nearest = Peers.Nearest(builder.Build(), Jiangsu, ["a"], 9);
        var ofAnhui = Peers.Nearest(builder.Build(), Anhui, ["a"], 9);

        Assert.Equal([Zhejiang, Jiangxi], nearest.Ranked.Select(peer => peer.Province.Code));
        Assert.Equal(Anhui, Assert.Single(nearest.LeftOut).Code);
        Assert.Empty(ofAnhui.Ranked);
        Assert.Equal(Anhui, Assert.Single(ofAnhui.LeftOut).Code);
    }

    [Fact]
    public void What_does_not_vary_adds_no_distance_and_nothing_chosen_gives_nothing()
    {
        var dataset = new DatasetBuilder()
            .Indicator("flat", 2023, true, (Jiangsu, 7), (Zhejiang, 7), (Anhui, 7), (Jiangxi, 7))
            .Build();

        Assert.All(Peers.Nearest(dataset, Jiangsu, ["flat"], 9).Ranked, peer => Assert.Equal(0, peer.Distance));
        Assert.Empty(Peers.Nearest(dataset, Jiangsu, [], 9).Ranked);
    }
}
