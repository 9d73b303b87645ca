using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Xunit;
using static Dashboard.Data.Tests.Comparison.DatasetBuilder;

namespace Dashboard.Data.Tests.Comparison;

public sealed class GapsTests
{
    [Fact]
    public void A_gap_names_who_has_it_since_when_and_what_to_read()
    {
        var dataset = Reviewed(Funds, ReviewOutcome.Found).Add(
            new MeasureSpec(Zhejiang, Funds) { IssuedOn = "2022", Verification = Verification.Press }.Build("330000-0001"),
            new MeasureSpec(Anhui, Funds) { IssuedOn = "2024" }.Build("340000-0001"),
            new MeasureSpec(Anhui, Funds) { IssuedOn = "2023" }.Build("340000-0002"),
            new MeasureSpec(Anhui, Funds) { IssuedOn = "2019", Level = JurisdictionLevel.City }.Build("340000-0003"),
            new MeasureSpec(Jiangxi, Funds) { Level = JurisdictionLevel.City }.Build("360000-0001")).Build();

        var gap = Assert.Single(Find(dataset, Funds));

        Assert.Equal((Funds, null), (gap.Theme.Code, gap.Facet));
        Assert.Equal((CellState.NotFound, 2, 3), (gap.HomeState, gap.PeersWith, gap.PeersTotal));
        Assert.Equal((PartialDate.OfYear(2022), Zhejiang), (gap.Earliest, gap.EarliestProvince));
        Assert.Equal(["340000-0002", "340000-0001", "330000-0001"], gap.Examples.Select(measure => measure.Id));
        Assert.Equal(
            [CellState.Recorded, CellState.Recorded, CellState.CityOnly], gap.PeerCells.Select(cell => cell.State));
        Assert.False(gap.IsQuestion);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData(ReviewOutcome.NotFound, false)]
    [InlineData(ReviewOutcome.ConfirmedNone, false)]
    public void What_nobody_looked_for_at_home_is_a_question(ReviewOutcome? outcome, bool question)
    {
        var builder = new DatasetBuilder().Add(new MeasureSpec(Zhejiang, Funds).Build("330000-0001"));
        if (outcome is { } known)
        {
            builder.Review(Jiangsu, Funds, known);
        }

        Assert.Equal(question, Assert.Single(Find(builder.Build(), Funds)).IsQuestion);
    }

    [Fact]
    public void Peers_that_nobody_looked_at_or_to_whom_it_does_not_apply_are_not_counted()
    {
        var dataset = new DatasetBuilder()
            .Review(Anhui, Funds, ReviewOutcome.NotApplicable)
            .Add(new MeasureSpec(Zhejiang, Funds).Build("330000-0001"))
            .Build();

        var gap = Assert.Single(Find(dataset, Funds));

        Assert.Equal((1, 1), (gap.PeersWith, gap.PeersTotal)); // Jiangxi was not reviewed
    }

    [Fact]
    public void A_city_at_home_does_not_close_a_gap_and_what_does_not_apply_is_none()
    {
        var withCity = new DatasetBuilder().Add(
            new MeasureSpec(Jiangsu, Funds) { Level = JurisdictionLevel.City }.Build("320000-0001"),
            new MeasureSpec(Zhejiang, Funds).Build("330000-0001")).Build();
        var notApplicable = new DatasetBuilder()
            .Review(Jiangsu, Funds, ReviewOutcome.NotApplicable)
            .Add(new MeasureSpec(Zhejiang, Funds).Build("330000-0001"))
            .Build();

        Assert.Equal(CellState.CityOnly, Assert.Single(Find(withCity, Funds)).HomeState);
        Assert.Empty(Find(notApplicable, Funds));
    }

    [Fact]
    public void Gaps_come_before_questions_then_by_share_then_by_date_with_facets_under_their_theme()
    {
        var builder = Reviewed(Funds, ReviewOutcome.NotFound);
        Reviewed(Carbon, ReviewOutcome.NotFound, builder);
        builder.Facet(Funds, FacetField.FundSize);
        builder.Facet(Carbon, FacetField.StandardNumber);
        var dataset = builder.Add(
            new MeasureSpec(Zhejiang, Future) { IssuedOn = "2015" }.Build("330000-0001"), // a question: home not reviewed
            new MeasureSpec(Zhejiang, Funds) { IssuedOn = "2023", Size = 10 }.Build("330000-0002"),
            new MeasureSpec(Anhui, Funds) { IssuedOn = "2024" }.Build("340000-0001"),
            new MeasureSpec(Zhejiang, Carbon) { IssuedOn = "2021" }.Build("330000-0003"),
            new MeasureSpec(Anhui, Carbon) { IssuedOn = "2022", StandardNumber = "1" }.Build("340000-0002"),
            new MeasureSpec(Jiangxi, Centres) { IssuedOn = "2010" }.Build("360000-0001")).Build();

        var gaps = Find(dataset, Future, Carbon, Centres, Funds);

        Assert.Equal(
            [(Carbon, false), (Carbon, true), (Funds, false), (Funds, true), (Centres, false), (Future, false)],
            gaps.Select(gap => (gap.Theme.Code, gap.Facet is not null)));
        Assert.Equal([false, true, false, true, false, false], gaps.Select(gap => gap.UnderTheme));
        Assert.Equal([false, false, false, false, true, true], gaps.Select(gap => gap.IsQuestion));
    }

    [Fact]
    public void A_missing_theme_comes_before_facets_and_what_was_merely_published_less_after_gaps()
    {
        var builder = Reviewed(Funds, ReviewOutcome.Found);
        Reviewed(Carbon, ReviewOutcome.NotFound, builder);
        builder.Facet(Funds, FacetField.FundSize);
        builder.Facet(Funds, FacetField.Title, tag: "plan");
        builder.Facet(Carbon, FacetField.StandardNumber);
        var dataset = builder.Add(
            new MeasureSpec(Jiangsu, Funds) { IssuedOn = "2023" }.Build("320000-0001"),
            new MeasureSpec(Zhejiang, Funds) { IssuedOn = "2015", Size = 10, Tags = ["plan"] }.Build("330000-0001"),
            new MeasureSpec(Anhui, Funds) { IssuedOn = "2016", Size = 10, Tags = ["plan"] }.Build("340000-0001"),
            new MeasureSpec(Zhejiang, Carbon) { IssuedOn = "2024", StandardNumber = "1" }.Build("330000-0002")).Build();

        var gaps = Find(dataset, Carbon, Funds);
        var groups = GapGroups.Of(gaps);

        Assert.Equal(
            [
                (Carbon, null, GapKind.Policy), (Carbon, FacetField.StandardNumber, GapKind.Policy),
                (Funds, FacetField.Title, GapKind.Policy), (Funds, FacetField.FundSize, GapKind.Detail),
            ],
            gaps.Select(gap => (gap.Theme.Code, gap.Facet?.Field, gap.Kind)));
        Assert.Equal((2, 3, 1, 0), (groups.Judged.Count, groups.JudgedRows, groups.Details.Count, groups.Questions.Count));
        Assert.Equal([1, 1, 2, 1], groups.Numbered.Select(row => row.Group));
    }

    [Fact]
    public void Questions_are_counted_by_theme()
    {
        var builder = new DatasetBuilder();
        builder.Facet(Carbon, FacetField.StandardNumber);
        var groups = GapGroups.Of(Find(
            builder.Add(
                new MeasureSpec(Zhejiang, Carbon) { StandardNumber = "1" }.Build("330000-0001"),
                new MeasureSpec(Zhejiang, Funds).Build("330000-0002")).Build(),
            Carbon, Funds));

        Assert.Empty(groups.Judged);
        Assert.Equal([(Carbon, 2), (Funds, 1)], groups.Questions.Select(group => (group.Theme.Code, group.Rows.Count)));
        Assert.Equal(3, groups.QuestionRows);
    }

    [Fact]
    public void Running_texts_are_named_before_those_that_are_due_and_ended_ones_only_where_there_is_nothing_else()
    {
        var dataset = Reviewed(Funds, ReviewOutcome.Found).Add(
            new MeasureSpec(Zhejiang, Funds) { IssuedOn = "2020", Status = MeasureStatus.Ended }.Build("330000-0001"),
            new MeasureSpec(Zhejiang, Funds) { IssuedOn = "2021", TargetYear = 2024 }.Build("330000-0002"),
            new MeasureSpec(Zhejiang, Funds) { IssuedOn = "2023", Verification = Verification.Press }.Build("330000-0003")).Build();
        var ended = Reviewed(Funds, ReviewOutcome.Found).Add(
            new MeasureSpec(Zhejiang, Funds) { IssuedOn = "2020", Status = MeasureStatus.Ended }.Build("330000-0001")).Build();

        Assert.Equal(["330000-0003", "330000-0002"], Assert.Single(Find(dataset, Funds)).Examples.Select(measure => measure.Id));
        Assert.Equal(["330000-0001"], Assert.Single(Find(ended, Funds)).Examples.Select(measure => measure.Id));
    }

    [Fact]
    public void A_news_date_is_told_from_the_day_of_issue()
    {
        var news = new MeasureSpec(Zhejiang, Funds) { IssuedOn = "2023-12-15", LatestPossible = true };
        var known = new MeasureSpec(Zhejiang, Funds) { IssuedOn = "2023-12-15" };

        Assert.True(Of(news).EarliestIsLatestPossible);
        Assert.False(Of(known).EarliestIsLatestPossible);

        static Gap Of(MeasureSpec spec) =>
            Assert.Single(Find(Reviewed(Funds, ReviewOutcome.Found).Add(spec.Build("330000-0001")).Build(), Funds));
    }

    [Fact]
    public void Only_home_is_what_no_peer_that_was_looked_at_has()
    {
        var dataset = new DatasetBuilder()
            .Review(Zhejiang, Funds, ReviewOutcome.NotFound)
            .Review(Zhejiang, Carbon, ReviewOutcome.NotFound)
            .Add(
                new MeasureSpec(Jiangsu, Funds).Build("320000-0001"),
                new MeasureSpec(Jiangsu, Future).Build("320000-0002"), // no peer was reviewed for it
                new MeasureSpec(Jiangsu, Carbon).Build("320000-0003"),
                new MeasureSpec(Anhui, Carbon).Build("340000-0001"),
                new MeasureSpec(Anhui, Funds) { Level = JurisdictionLevel.City }.Build("340000-0002"))
            .Build();

        var only = Assert.Single(Gaps.OnlyHome(dataset, Query(Future, Carbon, Funds)));

        Assert.Equal((Funds, 2, 1), (only.Theme.Code, only.PeersTotal, only.PeersCityOnly));
        Assert.Equal("320000-0001", Assert.Single(only.Home.Measures).Id);
    }

    [Theory]
    [InlineData(Taiwan)]
    [InlineData("999999")]
    public void A_home_without_data_has_neither(string home)
    {
        var dataset = new DatasetBuilder().Add(new MeasureSpec(Zhejiang, Funds).Build("330000-0001")).Build();
        var query = new GapQuery(home, [Zhejiang], [], null);

        Assert.Empty(Gaps.Find(dataset, query));
        Assert.Empty(Gaps.OnlyHome(dataset, query));
    }

    private static DatasetBuilder Reviewed(string theme, ReviewOutcome outcome, DatasetBuilder? builder = null)
    {
        builder ??= new DatasetBuilder();
        foreach (var province in builder.Provinces.Where(province => province.HasData))
        {
            builder.Review(province.Code, theme, outcome);
        }

        return builder;
    }

    private static IReadOnlyList<Gap> Find(Dataset dataset, params string[] themes) => Gaps.Find(dataset, Query(themes));

    private static GapQuery Query(params string[] themes) => new(Jiangsu, [Zhejiang, Anhui, Jiangxi, Jiangsu, Taiwan], themes, null);
}
