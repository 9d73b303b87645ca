using CsCheck;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Xunit;
using static Dashboard.Data.Tests.Comparison.DatasetBuilder;

namespace Dashboard.Data.Tests.Comparison;

public sealed class LikenessTests
{
    [Fact]
    public void Similarity_is_what_both_have_of_what_either_has()
    {
        var likeness = Likeness.Build(
            Sample(
                new(Jiangsu, Future) { Tracks = ["hydrogen", "storage"] },
                new(Zhejiang, Future) { Tracks = ["hydrogen", "quantum"] },
                new(Anhui, Future) { Tracks = ["quantum"] }),
            null);

        var similar = likeness.SimilarTo(Jiangsu, 3);

        Assert.Equal([Zhejiang, Anhui, Jiangxi], similar.Select(one => one.Province.Code));
        Assert.Equal((1, 3), (similar[0].Shared, similar[0].Either));
        Assert.Equal(1.0 / 3, similar[0].Similarity, 9);
        Assert.Equal(0, similar[1].Similarity);
    }

    [Fact]
    public void What_one_province_alone_has_sets_it_apart_most()
    {
        var dataset = Sample(
            new(Jiangsu, Future) { Tracks = ["hydrogen", "storage"] },
            new(Zhejiang, Future) { Tracks = ["hydrogen"] });
        var covered = dataset.CoveredProvinces.Count();

        var item = Assert.Single(Likeness.Build(dataset, null).DistinctiveOf(Jiangsu, 9));

        Assert.Equal("storage", item.Track?.Code);
        Assert.Equal(1, item.Provinces);
        Assert.Equal(Math.Log(covered), item.Score, 9);
        Assert.Equal("320000-0001", item.Leading.Id);
    }

    [Fact]
    public void A_citys_measure_neither_makes_alike_nor_sets_apart()
    {
        var likeness = Likeness.Build(
            Sample(new(Jiangsu, Future) { Tracks = ["storage"], Level = JurisdictionLevel.City }, new(Zhejiang, Future) { Tracks = ["storage"] }), null);

        Assert.Empty(likeness.DistinctiveOf(Jiangsu, 9));
        Assert.All(likeness.SimilarTo(Jiangsu, 9), similar => Assert.Equal(0, similar.Shared));
    }

    [Fact]
    public void Similarity_is_mutual_and_between_none_and_all() => ComparisonGenerators.Datasets.Sample(spec =>
    {
        var likeness = Likeness.Build(spec.Build(), null);
        foreach (var left in ComparisonGenerators.AllProvinces)
        {
            foreach (var similar in likeness.SimilarTo(left, 99))
            {
                Assert.InRange(similar.Similarity, 0, 1);
                Assert.InRange(similar.Shared, 0, similar.Either);
                Assert.Equal(similar.Similarity, likeness.SimilarTo(similar.Province.Code, 99).Single(one => one.Province.Code == left).Similarity);
            }
        }
    });

    [Fact]
    public void What_sets_apart_is_on_record_and_rarest_first() => ComparisonGenerators.Datasets.Sample(spec =>
    {
        var likeness = Likeness.Build(spec.Build(), null);
        foreach (var province in ComparisonGenerators.AllProvinces)
        {
            var items = likeness.DistinctiveOf(province, 99);
            Assert.Equal(items.OrderBy(item => item.Provinces).Select(item => item.Score), items.Select(item => item.Score));
            Assert.All(items, item => Assert.Equal((province, JurisdictionLevel.Province, true), (item.Leading.ProvinceCode, item.Leading.Level is JurisdictionLevel.National ? JurisdictionLevel.Province : item.Leading.Level, item.Provinces > 0)));
        }
    });

    private static Dataset Sample(params MeasureSpec[] measures)
    {
        var builder = new DatasetBuilder();
        for (var number = 0; number < measures.Length; number++)
        {
            builder.Add(measures[number].Build($"{measures[number].Province}-{number + 1:0000}"));
        }

        return builder.Build();
    }
}
