using CsCheck;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Features.Overview;
using Dashboard.Web.Shell;
using Dashboard.Web.Tests.Fixtures;
using Xunit;

namespace Dashboard.Web.Tests.Features.Overview;

public sealed class OverviewViewTests
{
    private static readonly Dataset Data = TestDataset.Create();

    private static readonly string?[] Homes = [null, "110000", "360000"];

    private static readonly Metric[] Metrics =
    [
        Metric.Default,
        new(MetricKind.Count, TestDataset.Funds),
        new(MetricKind.State, TestDataset.ComputingPower),
        new(MetricKind.Track, "hydrogen"),
        new(MetricKind.Indicator, "gdp"),
        new(MetricKind.Centres, Metric.Built),
        Metric.OfFunds(FundBasis.PaidIn),
        new(MetricKind.PerPeople, null),
        Metric.Default with { Statuses = StatusSet.Of(MeasureStatus.InForce, MeasureStatus.Proposed) },
        new(MetricKind.PerPeople, TestDataset.Funds) { Statuses = StatusSet.Of(MeasureStatus.Ended) },
    ];

    private static readonly Gen<OverviewView> Views = Gen.Select(
        Gen.Int[0, Metrics.Length - 1].Select(number => Metrics[number]),
        Gen.Enum<OverviewTab>(),
        Gen.Int[0, Homes.Length - 1].Select(number => Homes[number]),
        Gen.Shuffle(Data.Provinces.Select(province => province.Code).ToArray()).Select(Gen.Int[0, 6], (codes, count) => codes.Take(count).ToList()),
        Gen.Int[-1, 4000].Select(day => day < 0 ? (DateOnly?)null : new DateOnly(2018, 1, 1).AddDays(day)),
        Gen.Enum<ClassMethod>(),
        Gen.OneOf(
            Gen.Const(MultiplesQuery.Default),
            Gen.Const(new MultiplesQuery([], [])),
            Gen.Shuffle(Data.Themes.Select(theme => theme.Code).ToArray(), 1, 4).Select(codes => new MultiplesQuery(codes, null)),
            Gen.Int[0, 4000].Array[1, Multiples.Most].Select(days => new MultiplesQuery([], [.. days.Distinct().Select(day => new DateOnly(2016, 1, 1).AddDays(day))]))),
        Gen.Int[0, 100_000].Array[0, QueryReader.MostLimits].Select(numbers => numbers.Distinct().Order().Select(number => number / 100m).ToList()),
        (metric, tab, home, selected, asOf, classes, maps, limits) => new OverviewView(metric, tab, home, selected, asOf, Dashboard.Data.Comparison.Metrics.KnowsClasses(Data, metric) ? classes : ClassMethod.Quantile)
        {
            Limits = classes == ClassMethod.Fixed && Dashboard.Data.Comparison.Metrics.KnowsClasses(Data, metric) ? limits : [],
            Maps = tab != OverviewTab.Multiples || (maps.Themes.Count > 0 && !Multiples.KnowsThemes(metric)) ? MultiplesQuery.Default : maps,
        });

    [Fact]
    public void A_view_survives_its_address() => Views.Sample(view =>
    {
        var query = QueryReader.FromUri(view.ToUrl(), Data);
        var read = OverviewView.Parse(query);

        Assert.Empty(query.Faults);
        Assert.Equal(view.Selected, read.Selected);
        Assert.Equal(view.Maps.Themes, read.Maps.Themes);
        Assert.Equal(view.Maps.Days, read.Maps.Days);
        Assert.Equal(view.Limits, read.Limits);
        Assert.Equal(
            view with { Selected = [], Limits = [], Maps = MultiplesQuery.Default },
            read with { Selected = [], Limits = [], Maps = MultiplesQuery.Default });
        Assert.Equal(view.ToUrl(), read.ToUrl());
    });

    [Fact]
    public void Toggling_twice_changes_nothing_but_the_order() => Views.Sample(view =>
    {
        var twice = view.Toggle("320000").Toggle("320000");

        Assert.Equal(view.Selected.Order(), twice.Selected.Order());
        Assert.NotEqual(view.Selected.Contains("320000"), view.Toggle("320000").Selected.Contains("320000"));
    });

    [Fact]
    public void The_plain_view_has_the_plain_address() =>
        Assert.Equal("/", OverviewView.Parse(QueryReader.FromUri("/", Data)).ToUrl());

    [Theory]
    [InlineData("/?metric=state:nothing", "metric")]
    [InlineData("/?tab=globe", "tab")]
    [InlineData("/?classes=guess", "classes")]
    [InlineData("/?status=guess", "status")]
    [InlineData("/?from=2099-01-01", "from")]
    [InlineData("/?p=abc", "p")]
    [InlineData("/?home=710000", "home")]
    [InlineData("/?asOf=2025-13-01", "asOf")]
    public void What_cannot_be_read_is_named_and_left_out(string address, string word)
    {
        var query = QueryReader.FromUri(address, Data);

        Assert.Equal("/", OverviewView.Parse(query).ToUrl());
        Assert.Equal([word], query.Faults.Select(fault => fault.Parameter));
    }

    [Theory]
    [InlineData("metric=state:funds&t=nothing", "t")]
    [InlineData("metric=centres:built&t=funds", "t")]
    [InlineData("t=funds&dates=years", "t")]
    [InlineData("dates=2024", "dates")]
    [InlineData("dates=2001-01-01,2002-01-01,2003-01-01,2004-01-01,2005-01-01,2006-01-01,2007-01-01,2008-01-01,2009-01-01,2010-01-01,2011-01-01,2012-01-01,2013-01-01", "dates")]
    [InlineData("from=2020-01-01&dates=years", "from")]
    public void Maps_that_cannot_be_set_side_by_side_are_named(string words, string word)
    {
        var query = QueryReader.FromUri($"/?tab=multiples&{words}", Data);
        _ = OverviewView.Parse(query);

        Assert.Equal([word], query.Faults.Select(fault => fault.Parameter));
    }

    [Fact]
    public void Other_forms_and_other_metrics_leave_behind_what_they_do_not_know()
    {
        OverviewView Of(string address) => OverviewView.Parse(QueryReader.FromUri(address, Data));

        Assert.Equal("/?tab=tiles", Of("/?tab=multiples&t=funds").As(OverviewTab.Tiles).ToUrl());
        Assert.Equal("/?metric=centres:built&tab=multiples", Of("/?tab=multiples&t=funds").With(new(MetricKind.Centres, Metric.Built)).ToUrl());
        Assert.Equal("/?metric=state:funds&dates=years&tab=multiples", Of("/?tab=multiples&dates=years").With(new(MetricKind.State, TestDataset.Funds)).ToUrl());
        Assert.Equal("/?metric=indicator:gdp&tab=multiples", Of("/?tab=map&metric=indicator:gdp&from=2020-12-31").As(OverviewTab.Multiples).ToUrl());
    }

    [Theory]
    [InlineData("/?metric=state:funds&classes=natural", "classes", "/?metric=state:funds")]
    [InlineData("/?metric=track:hydrogen&classes=fixed", "classes", "/?metric=track:hydrogen")]
    [InlineData("/?limits=10,20", "limits", "/")]
    [InlineData("/?classes=fixed&limits=20,10", "limits", "/?classes=fixed")]
    [InlineData("/?classes=fixed&limits=5,5", "limits", "/?classes=fixed")]
    [InlineData("/?classes=fixed&limits=10,x", "limits", "/?classes=fixed")]
    [InlineData("/?classes=fixed&limits=1,2,3,4,5", "limits", "/?classes=fixed")]
    [InlineData("/?classes=fixed&limits=1e30", "limits", "/?classes=fixed")]
    [InlineData("/?classes=fixed&limits=99999999999999999999999999999999", "limits", "/?classes=fixed")]
    [InlineData("/?classes=fixed&limits=-5,10", "limits", "/?classes=fixed")]
    [InlineData("/?metric=funds:target&classes=fixed&limits=-1", "limits", "/?metric=funds:target&classes=fixed")]
    [InlineData("/?metric=indicator:gdp&classes=fixed&limits=-1", "limits", "/?metric=indicator:gdp&classes=fixed")]
    [InlineData("/?metric=firstyear:hydrogen&classes=fixed&limits=10,2020", "limits", "/?metric=firstyear:hydrogen&classes=fixed")]
    [InlineData("/?metric=firstyear:hydrogen&classes=fixed&limits=2020,2222", "limits", "/?metric=firstyear:hydrogen&classes=fixed")]
    [InlineData("/?metric=indicator:gdp&from=2020-12-31", "from", "/?metric=indicator:gdp")]
    [InlineData("/?metric=count:funds&t=computing-power", "t", "/?metric=count:funds")]
    [InlineData("/?metric=coverage&t=funds", "t", "/?metric=coverage")]
    [InlineData("/?t=funds,computing-power", "t", "/?metric=count:funds")]
    [InlineData("/?metric=state:funds&status=inForce", "status", "/?metric=state:funds")]
    public void A_word_that_the_metric_does_not_know_is_named(string address, string word, string left)
    {
        var query = QueryReader.FromUri(address, Data);

        Assert.Equal(left, OverviewView.Parse(query).ToUrl());
        Assert.Equal([word], query.Faults.Select(fault => fault.Parameter));
    }

    [Theory]
    [InlineData("/?from=2024-01-01&classes=fixed&limits=-5,10")]
    [InlineData("/?classes=fixed&limits=0,10")]
    [InlineData("/?metric=firstyear:hydrogen&classes=fixed&limits=2020,2023")]
    public void Limits_that_the_metric_can_have_are_taken_a_change_has_negative_ones(string address)
    {
        var query = QueryReader.FromUri(address, Data);

        Assert.Equal(address, OverviewView.Parse(query).ToUrl());
        Assert.Empty(query.Faults);
    }

    [Fact]
    public void Own_limits_of_a_change_do_not_stay_with_the_values()
    {
        OverviewView Of(string address) => OverviewView.Parse(QueryReader.FromUri(address, Data));

        var change = Of("/?from=2024-01-01&classes=fixed&limits=-5,10");
        Assert.Equal("/", change.Since(null).ToUrl());
        Assert.Equal("/?from=2023-01-01&classes=fixed&limits=-5,10", change.Since(new(2023, 1, 1)).ToUrl());
        Assert.Equal("/?from=2023-01-01", Of("/?classes=fixed&limits=5").Since(new(2023, 1, 1)).ToUrl());
        Assert.Equal("/?metric=perpeople", change.With(new(MetricKind.PerPeople, null)).ToUrl());
    }

    [Fact]
    public void Own_limits_stay_with_numbers_of_the_same_kind()
    {
        OverviewView Of(string address) => OverviewView.Parse(QueryReader.FromUri(address, Data));

        Assert.Equal("/?classes=fixed&limits=2.5,10", Of("/?classes=fixed&limits=2.50,10").ToUrl());
        Assert.Equal("/?metric=count:funds&classes=fixed&limits=5", Of("/?classes=fixed&limits=5").With(new(MetricKind.Count, TestDataset.Funds)).ToUrl());
        Assert.Equal("/?metric=indicator:gdp", Of("/?classes=fixed&limits=5").With(new(MetricKind.Indicator, "gdp")).ToUrl());
    }

    [Theory]
    [InlineData("/?asOf=1800-01-01", 1)]
    [InlineData("/?asOf=2025-01-01", 0)]
    public void A_day_before_all_records_is_said_to_be(string address, int notes)
    {
        var query = QueryReader.FromUri(address, Data);
        _ = OverviewView.Parse(query);

        Assert.Empty(query.Faults);
        Assert.Equal(notes, query.Notes.Count);
        Assert.All(query.Notes, note => Assert.Contains(Timing.FirstDay(Data)!.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), note.Zh, StringComparison.Ordinal));
    }

    [Fact]
    public void A_theme_and_statuses_narrow_a_count_and_stay_with_counts()
    {
        var query = QueryReader.FromUri("/?t=funds&status=pilot,inForce", Data);
        var view = OverviewView.Parse(query);

        Assert.Empty(query.Faults);
        Assert.Equal("/?status=inForce,pilot&metric=count:funds", view.ToUrl());
        Assert.Equal("/?status=inForce,pilot&metric=perpeople", view.With(new(MetricKind.PerPeople, null)).ToUrl());
        Assert.Equal("/?metric=state:funds", view.With(new(MetricKind.State, TestDataset.Funds)).ToUrl());
    }

    [Fact]
    public void A_change_of_what_has_none_is_named()
    {
        var query = QueryReader.FromUri("/?metric=state:funds&from=2020-01-01", Data);

        Assert.Null(OverviewView.Parse(query).From);
        Assert.Equal("from", Assert.Single(query.Faults).Parameter);
    }
}
