using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Shell;
using Dashboard.Web.Tests.Fixtures;
using Xunit;

namespace Dashboard.Web.Tests.Shell;

public sealed class QueryReaderTests
{
    private static readonly Dataset Dataset = TestDataset.Create();

    private static QueryReader Read(string query) => QueryReader.FromUri("/x" + query, Dataset);

    [Fact]
    public void A_list_keeps_its_order_and_drops_repetitions()
    {
        var reader = Read("?p=330000,320000, 330000&p=310000");

        Assert.Equal(["330000", "320000", "310000"], reader.Provinces());
        Assert.Empty(reader.Faults);
    }

    [Theory]
    [InlineData("1，2，3")]
    [InlineData("1、2、3")]
    [InlineData("1 2 3")]
    [InlineData("１；２　３")]
    public void Limits_are_taken_as_an_input_method_writes_them(string typed)
    {
        var reader = Read($"?classes=fixed&limits={Uri.EscapeDataString(typed)}");

        Assert.Equal([1m, 2m, 3m], reader.Limits(Metric.Default, reader.Classes(Metric.Default), null));
        Assert.Empty(reader.Faults);
        Assert.Null(reader.RefusedLimits);
    }

    [Fact]
    public void Nothing_given_means_defaults_and_no_faults()
    {
        var reader = Read("");

        Assert.Equal(MeasureFilter.None, reader.MeasureFilter(), FilterComparer);
        Assert.Equal(1, reader.Page());
        Assert.Equal(50, reader.Size(50));
        Assert.Equal(MeasureSort.Newest, reader.Sort());
        Assert.Equal(Metric.Default, reader.Metric());
        Assert.Null(reader.Home());
        Assert.Empty(reader.Faults);
    }

    [Theory]
    [InlineData("?p=abc", "p")]
    [InlineData("?p=320000,999999", "p")]
    [InlineData("?home=abc", "home")]
    [InlineData("?home=710000", "home")]
    [InlineData("?peers=nowhere", "peers")]
    [InlineData("?t=nothing", "t")]
    [InlineData("?track=nothing", "track")]
    [InlineData("?status=foo", "status")]
    [InlineData("?status=2", "status")]
    [InlineData("?level=village", "level")]
    [InlineData("?verification=rumour", "verification")]
    [InlineData("?asOf=2025-13-01", "asOf")]
    [InlineData("?asOf=2025", "asOf")]
    [InlineData("?asOf=2025-01-01&asOf=2024-01-01", "asOf")]
    [InlineData("?from=2025-02-30", "from")]
    [InlineData("?from=2025-01-01&to=2024-01-01", "from")]
    [InlineData("?due=maybe", "due")]
    [InlineData("?page=0", "page")]
    [InlineData("?page=-1", "page")]
    [InlineData("?page=99999999999", "page")]
    [InlineData("?size=501", "size")]
    [InlineData("?size=100000", "size")]
    [InlineData("?sort=3", "sort")]
    [InlineData("?metric=count:nothing", "metric")]
    public void A_fault_names_its_word_in_both_languages(string query, string parameter)
    {
        var reader = Read(query);

        ReadAll(reader);

        var fault = Assert.Single(reader.Faults);
        Assert.Equal(parameter, fault.Parameter);
        Assert.Contains(parameter, fault.Message.Zh, StringComparison.Ordinal);
        Assert.Contains(parameter, fault.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Known_values_survive_beside_unknown_ones()
    {
        var reader = Read("?p=320000,abc&status=foo,inForce");

        Assert.Equal(["320000"], reader.Provinces());
        Assert.Equal([MeasureStatus.InForce], reader.Statuses());
        Assert.Equal(2, reader.Faults.Count);
    }

    [Fact]
    public void A_search_text_is_cut_at_200_characters_without_splitting_a_pair()
    {
        var reader = Read("?q=" + new string('a', 199) + Uri.EscapeDataString("𠮷𠮷"));

        Assert.Equal(new string('a', 199), reader.Text());
        Assert.Equal("q", Assert.Single(reader.Faults).Parameter);
    }

    [Fact]
    public void A_search_text_loses_control_characters() => Assert.Equal("氢能", Read("?q=%00%20氢%1F能").Text());

    [Fact]
    public void A_message_repeats_little_of_what_was_typed()
    {
        var reader = Read("?p=" + new string('x', 10_000));
        reader.Provinces();

        Assert.InRange(Assert.Single(reader.Faults).Message.Zh.Length, 1, 100);
    }

    [Fact]
    public void A_huge_list_is_one_fault()
    {
        var reader = Read("?t=" + string.Join(',', Enumerable.Range(0, 5000)));
        reader.Themes();

        Assert.All(reader.Faults, fault => Assert.Equal("t", fault.Parameter));
        Assert.InRange(reader.Faults.Count, 1, 2);
    }

    [Fact]
    public void Peers_may_be_provinces_groups_and_neighbours()
    {
        var reader = Read("?home=320000&peers=yangtze-delta,neighbours,360000");
        var words = reader.Peers();

        Assert.Equal(["yangtze-delta", "neighbours", "360000"], words);
        Assert.Equal(["310000", "330000", "360000"], PeerWords.Expand(Dataset, words, "320000"));
        Assert.Equal(["110000", "310000", "330000", "360000"], PeerWords.Expand(Dataset, [], "320000"));
    }

    [Theory]
    [InlineData("/measures", "/measures")]
    [InlineData("/measures?size=20&p=330000,320000&q=%E6%B0%A2%E8%83%BD%26%2B", "/measures?p=330000,320000&q=%E6%B0%A2%E8%83%BD%26%2B&size=20")]
    [InlineData("/measures?page=1&sort=newest&status=inForce,pilot&due=1&asOf=2025-03-01", "/measures?status=inForce,pilot&asOf=2025-03-01&due=1")]
    [InlineData("/measures?metric=track:hydrogen&p=#head", "/measures?metric=track:hydrogen")]
    public void Written_addresses_are_canonical(string address, string canonical)
    {
        var reader = QueryReader.FromUri(address, Dataset);

        var written = new QueryWriter("/measures")
            .Add(QueryWords.Size, reader.Size(50), 50)
            .Add(QueryWords.Page, reader.Page(), 1)
            .Add(QueryWords.Sort, reader.Sort(), MeasureSort.Newest)
            .Add(reader.Metric())
            .Add(reader.MeasureFilter())
            .ToString();

        Assert.Empty(reader.Faults);
        Assert.Equal(canonical, written);
    }

    private static void ReadAll(QueryReader reader)
    {
        reader.MeasureFilter();
        reader.Home();
        reader.Peers();
        reader.Page();
        reader.Size(50);
        reader.Sort();
        reader.Metric();
    }

    /// <summary>Records compare lists by reference; an empty filter is one whose address is empty.</summary>
    private static IEqualityComparer<MeasureFilter> FilterComparer { get; } = EqualityComparer<MeasureFilter>.Create(
        (left, right) => new QueryWriter("").Add(left!).ToString() == new QueryWriter("").Add(right!).ToString());
}
