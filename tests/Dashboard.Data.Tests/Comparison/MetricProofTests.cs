using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Xunit;
using static Dashboard.Data.Tests.Comparison.DatasetBuilder;

namespace Dashboard.Data.Tests.Comparison;

/// <summary>What a map's card names as source is what made up the value.</summary>
public sealed class MetricProofTests
{
    [Fact]
    public void The_source_is_that_of_the_best_proved_then_newest_record_counted()
    {
        var proof = ProofOf(Two(), "count:funds", Jiangsu);

        Assert.Equal(("best", 2), (proof.Source?.Id, proof.Others));
    }

    [Fact]
    public void Records_of_a_later_day_of_cities_and_of_before_a_change_are_no_source()
    {
        Assert.Equal(("older", 0), Named(ProofOf(Two(), "count:funds", Jiangsu, new DateOnly(2022, 1, 1))));
        Assert.Equal(("best", 1), Named(ProofOf(Two(), "count:funds", Jiangsu, from: new DateOnly(2022, 1, 1))));
    }

    [Fact]
    public void Of_some_statuses_only_their_records_are_sources()
    {
        var dataset = Two().Add(Cited(new MeasureSpec(Jiangsu, Funds) { Status = MeasureStatus.Proposed }, "6", "proposal")).Build();
        var metric = new Metric(MetricKind.Count, Funds) { Statuses = StatusSet.Of([MeasureStatus.Proposed]) };
        var view = Metrics.Build(dataset, metric, null);

        Assert.Equal(("proposal", 0), Named(MetricProof.Of(dataset, view, ValueOf(view, Jiangsu), null)));
        Assert.Equal(view.Title, MetricNames.Brief(dataset, view, null));
    }

    [Theory]
    [InlineData("funds:target", "best")]
    [InlineData("state:funds", "best")]
    // subscribed: no number, so what gives the state
    [InlineData("funds:subscribed", "best")]
    [InlineData("firstyear:hydrogen", "older")]
    [InlineData("track:hydrogen", "older")]
    [InlineData("centres:planned", "centres")]
    public void Each_metric_names_its_own_records(string metric, string source) =>
        Assert.Equal(source, ProofOf(Two(), metric, Jiangsu).Source?.Id);

    [Fact]
    public void A_facets_source_is_the_leading_records()
    {
        var builder = Two();
        var facet = builder.Facet(Centres, FacetField.Planned);

        Assert.Equal("centres", ProofOf(builder, $"facet:{facet.Code}", Jiangsu).Source?.Id);
    }

    [Fact]
    public void Statistics_come_with_their_year_beside_the_records()
    {
        var builder = Two().Indicator("gdp", 2023, true, (Jiangsu, 1000m), (Zhejiang, 1m), (Anhui, 1m), (Jiangxi, 1m));
        var (indicator, share) = (ProofOf(builder, "indicator:gdp", Jiangsu), ProofOf(builder, "fundspergdp:target", Jiangsu));

        Assert.Equal((null, "s", "2023 年"), (indicator.Source?.Id, indicator.Statistics?.Id, indicator.Period?.Zh));
        Assert.Equal(("best", "s", "2023 年"), (share.Source?.Id, share.Statistics?.Id, share.Period?.Zh));
    }

    [Fact]
    public void Where_nothing_is_on_record_the_search_is_the_source()
    {
        var builder = Two().Review(Zhejiang, Funds, ReviewOutcome.NotFound);

        Assert.Equal(new MetricProof(null, SearchedOn: AsOf), ProofOf(builder, "count:funds", Zhejiang));
        Assert.Equal(AsOf, ProofOf(builder, "coverage", Zhejiang).SearchedOn);
        Assert.Null(ProofOf(builder, "count:funds", Anhui).SearchedOn);
        Assert.Equal(new MetricProof(null), ProofOf(builder, "count:funds", Taiwan));
    }

    [Theory]
    [InlineData("count:funds", Jiangsu, CellState.Recorded)]
    [InlineData("count:funds", Zhejiang, CellState.CityOnly)]
    [InlineData("funds:subscribed", Jiangsu, CellState.Recorded)]
    [InlineData("firstyear:hydrogen", Jiangsu, CellState.Recorded)]
    [InlineData("firstyear:hydrogen", Anhui, CellState.NotReviewed)]
    [InlineData("count", Jiangsu, null)]
    [InlineData("count:funds", Taiwan, null)]
    public void A_number_stands_beside_its_themes_state(string metric, string province, CellState? state)
    {
        var dataset = Two().Add(new MeasureSpec(Zhejiang, Funds) { Level = JurisdictionLevel.City }.Build("9")).Build();
        var view = ViewOf(dataset, metric);

        Assert.Equal(state, MetricProof.StateOf(dataset, view.Metric, ValueOf(view, province), null));
    }

    [Theory]
    [InlineData("count:funds", "政府投资基金")]
    [InlineData("state:funds", "政府投资基金")]
    [InlineData("track:hydrogen", "氢能")]
    [InlineData("count", "省级措施数")]
    public void A_metric_is_called_by_its_theme_where_that_is_enough(string metric, string name)
    {
        var dataset = Two().Build();

        Assert.Equal(name, MetricNames.Brief(dataset, ViewOf(dataset, metric), from: null).Zh);
    }

    [Fact]
    public void A_change_keeps_its_title()
    {
        var dataset = Two().Build();
        var from = new DateOnly(2022, 1, 1);
        var view = Metrics.Build(dataset, new(MetricKind.Count, Funds), null, from: from);

        Assert.Equal(view.Title, MetricNames.Brief(dataset, view, from));
    }

    /// <summary>Funds of three proofs and dates, a fund of a city, a plan for centres.</summary>
    private static DatasetBuilder Two()
    {
        var builder = new DatasetBuilder();
        builder.Add(
            Cited(new MeasureSpec(Jiangsu, Funds) { IssuedOn = "2020", Size = 1, Tracks = ["hydrogen"] }, "1", "older"),
            Cited(new MeasureSpec(Jiangsu, Funds) { IssuedOn = "2023", Size = 2 }, "2", "best"),
            Cited(new MeasureSpec(Jiangsu, Funds) { IssuedOn = "2024", Size = 3, Verification = Verification.Press }, "3", "press"),
            Cited(new MeasureSpec(Jiangsu, Funds) { IssuedOn = "2024", Level = JurisdictionLevel.City }, "4", "city"),
            Cited(new MeasureSpec(Jiangsu, Centres) { Planned = 5, ByYear = 2025 }, "5", "centres"));
        return builder;
    }

    private static Measure Cited(MeasureSpec spec, string id, string source)
    {
        var measure = spec.Build(id);
        measure.Assemble(
            measure.Tracks,
            measure.Figures,
            [new Citation { MeasureId = id, Number = 1, SourceId = source, Source = new() { Id = source, Title = source, Kind = SourceKind.Official } }],
            Glossary.Empty);
        return measure;
    }

    private static (string? Id, int Others) Named(MetricProof proof) => (proof.Source?.Id, proof.Others);

    private static MetricProof ProofOf(DatasetBuilder builder, string metric, string province, DateOnly? asOf = null, DateOnly? from = null)
    {
        var dataset = builder.Build();
        var view = ViewOf(dataset, metric, asOf, from);
        return MetricProof.Of(dataset, view, ValueOf(view, province), asOf, from);
    }

    private static MetricView ViewOf(Dataset dataset, string metric, DateOnly? asOf = null, DateOnly? from = null)
    {
        Assert.True(Metric.TryParse(metric, dataset, out var known));
        return Metrics.Build(dataset, known, asOf, from: from);
    }

    private static MetricValue ValueOf(MetricView view, string province) => view.Values.Single(value => value.Province.Code == province);
}
