using CsCheck;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Xunit;
using static Dashboard.Data.Tests.Comparison.ComparisonGenerators;
using static Dashboard.Data.Tests.Comparison.DatasetBuilder;

namespace Dashboard.Data.Tests.Comparison;

/// <summary>What holds of every dataset.</summary>
public sealed class ComparisonProperties
{
    private const int Cases = 300;

    [Fact]
    public void The_order_of_provinces_never_changes_a_cell() =>
        Gen.Select(Datasets, AsOfs, Gen.Shuffle(AllProvinces)).Sample(
            (spec, asOf, shuffled) =>
            {
                var dataset = spec.Build();
                var straight = CellsOf(Matrix.Build(dataset, new(AllProvinces, AllThemes, asOf)));
                var other = CellsOf(Matrix.Build(dataset, new(shuffled, AllThemes, asOf)));

                Assert.Equal(straight.Count, other.Count);
                Assert.All(straight, pair => Assert.Equal(Said(pair.Value), Said(other[pair.Key])));
            },
            iter: Cases);

    [Fact]
    public void Days_asked_for_before_never_change_a_cell() =>
        Gen.Select(Datasets, AsOfs.Array[1, 8]).Sample(
            (spec, days) =>
            {
                var asked = spec.Build();
                foreach (var day in days.Concat(days))
                {
                    var fresh = CellsOf(Matrix.Build(spec.Build(), new(AllProvinces, AllThemes, day)));
                    var again = CellsOf(Matrix.Build(asked, new(AllProvinces, AllThemes, day)));

                    Assert.All(fresh, pair => Assert.Equal(Said(pair.Value), Said(again[pair.Key])));
                }
            },
            iter: Cases / 10);

    [Fact]
    public void What_a_map_reads_of_a_day_is_what_the_cells_and_lists_of_that_day_say() =>
        Gen.Select(Datasets, AsOfs).Sample(
            (spec, asOf) =>
            {
                var dataset = spec.Build();
                foreach (var theme in AllThemes)
                {
                    Assert.All(Metrics.Build(dataset, new(MetricKind.State, theme), asOf).Values, value =>
                    {
                        var cell = Matrix.ThemeCell(dataset, value.Province.Code, theme, asOf);
                        var leading = cell.Measures.Where(measure => cell.State == CellState.CityOnly || measure.Level != JurisdictionLevel.City);
                        Assert.Equal((cell.State, leading.Min(measure => measure.StartsOn()?.Year)), (value.State!.Value, value.Since));
                        Assert.Equal(cell.State, Matrix.ThemeState(dataset, value.Province.Code, theme, asOf));
                    });
                }

                var centres = StructuredViews.Centres(dataset, asOf).OfProvinces.ToDictionary(row => row.Province.Code);
                var funds = StructuredViews.Funds(dataset, asOf).ToDictionary(group => group.Basis, group => group.Funds);
                var planned = StructuredViews.CentreNumbers(dataset, FacetField.Planned, asOf);
                var built = StructuredViews.CentreNumbers(dataset, FacetField.Built, asOf);
                foreach (var province in dataset.Provinces)
                {
                    var row = centres.GetValueOrDefault(province.Code);
                    Assert.Equal(row?.Planned, planned.GetValueOrDefault(province.Code));
                    Assert.Equal(row?.Built, built.GetValueOrDefault(province.Code));
                    foreach (var basis in Metric.Bases)
                    {
                        var counted = funds.GetValueOrDefault(basis, []).Where(fund => fund.NotCounted is null && fund.Province == province).ToList();
                        Assert.Equal(
                            counted.Count > 0 ? counted.Sum(fund => fund.Fund.SizeYiYuan) : null,
                            StructuredViews.FundSums(dataset, basis, asOf).TryGetValue(province.Code, out var sum) ? sum : null);
                    }
                }
            },
            iter: Cases);

    [Fact]
    public void A_citys_measure_never_makes_a_province_have_it_nor_changes_what_it_has() =>
        Gen.Select(Datasets, Measures, AsOfs).Sample(
            (spec, measure, asOf) =>
            {
                var before = CellsOf(Matrix.Build(spec.Build(), new(AllProvinces, AllThemes, asOf)));
                var after = CellsOf(Matrix.Build(
                    spec.With(measure with { Level = JurisdictionLevel.City }).Build(), new(AllProvinces, AllThemes, asOf)));

                Assert.All(before, pair =>
                {
                    var now = after[pair.Key];
                    Assert.Equal(pair.Value.State == CellState.Recorded, now.State == CellState.Recorded);
                    if (now.State == CellState.Recorded)
                    {
                        Assert.Equal(
                            (pair.Value.Value, pair.Value.ShareOfMax, pair.Value.NotComparable),
                            (now.Value, now.ShareOfMax, now.NotComparable));
                    }
                });
            },
            iter: Cases);

    [Fact]
    public void A_proposal_changes_nothing() =>
        Gen.Select(Datasets, Measures, AsOfs).Sample(
            (spec, measure, asOf) =>
            {
                var before = spec.Build();
                var after = spec.With(measure with { Status = MeasureStatus.Proposed }).Build();

                Assert.Equal(
                    CellsOf(Matrix.Build(before, new(AllProvinces, AllThemes, asOf))).Select(pair => (pair.Key, Said(pair.Value))),
                    CellsOf(Matrix.Build(after, new(AllProvinces, AllThemes, asOf))).Select(pair => (pair.Key, Said(pair.Value))));
                Assert.Equal(
                    Metrics.Build(before, Metric.Default, asOf).Values.Select(value => value.Value),
                    Metrics.Build(after, Metric.Default, asOf).Values.Select(value => value.Value));
                Assert.Equal(Summary.Of(before, asOf).Measures, Summary.Of(after, asOf).Measures);
            },
            iter: Cases);

    [Fact]
    public void Totals_are_the_sums_of_the_comparable_cells() =>
        Gen.Select(Datasets, AsOfs).Sample(
            (spec, asOf) => Assert.All(RowsOf(spec.Build(), asOf), row =>
            {
                var comparable = row.Cells
                    .Where(cell => cell is { State: CellState.Recorded, Value: not null, NotComparable: null })
                    .ToList();
                Assert.Equal(comparable.Count, row.Totals.Comparable);
                if (row.Totals.Sum is { } sum)
                {
                    Assert.Equal(comparable.Sum(cell => cell.Value), sum);
                }

                Assert.All(row.Cells, cell => Assert.True(cell.ShareOfMax is null || comparable.Contains(cell)));
                Assert.Equal(
                    row.Facet is not null && comparable.Count > 0 ? 1.0 : null, row.Cells.Max(cell => cell.ShareOfMax));
                Assert.Equal(row.Cells.Count, row.Totals.Known + row.Totals.NotReviewed + row.Totals.NotApplicable + row.Totals.NoData);
            }),
            iter: Cases);

    [Fact]
    public void What_does_not_compare_counts_only_when_asked_for_and_is_counted_apart() =>
        Gen.Select(Datasets, AsOfs).Sample(
            (spec, asOf) =>
            {
                var dataset = spec.Build();
                var wide = Matrix.Build(dataset, new(AllProvinces, AllThemes, asOf, Incomparable: true)).Blocks.SelectMany(block => block.Rows);
                Assert.All(RowsOf(dataset, asOf).Zip(wide), pair =>
                {
                    var own = pair.First.Cells.Where(cell => cell is { State: CellState.Recorded, Value: not null }).ToList();
                    var (row, all) = (pair.First.Totals, pair.Second.Totals);
                    Assert.Equal((own.Count, 0), (row.Comparable + row.Incomparable, row.Included));
                    Assert.Equal((row.Comparable, row.Incomparable), (all.Comparable, all.Included));
                    Assert.Equal(own.Count, all.Counted);
                    if (all.Sum is { } sum)
                    {
                        Assert.Equal(own.Sum(cell => cell.Value), sum);
                    }

                    // what is said of a cell is the same: only what it counts for is not
                    Assert.Equal(pair.First.Cells.Select(cell => cell.NotComparable), pair.Second.Cells.Select(cell => cell.NotComparable));
                });
            },
            iter: Cases);

    [Fact]
    public void A_row_of_one_basis_adds_up_to_the_sum_on_the_themes_page() =>
        Gen.Select(Datasets, AsOfs).Sample(
            (spec, asOf) =>
            {
                var dataset = spec.Build();
                var row = RowsOf(dataset, asOf).Single(row => row.Facet?.Basis == FundBasis.Subscribed);
                var counted = StructuredViews.Funds(dataset, asOf)
                    .Where(group => group.Basis == FundBasis.Subscribed)
                    .SelectMany(group => group.Funds)
                    .Where(fund => fund.NotCounted is null && fund.Province.HasData)
                    .ToList();
                Assert.Equal(counted.Count > 0 ? counted.Sum(fund => fund.Fund.SizeYiYuan) : null, row.Totals.Sum);
            },
            iter: Cases);

    [Fact]
    public void What_compares_is_of_one_year_and_one_basis() =>
        Gen.Select(Datasets, AsOfs).Sample(
            (spec, asOf) => Assert.All(RowsOf(spec.Build(), asOf).Where(row => row.Facet?.IsNumeric == true), row =>
            {
                var compared = row.Cells.Where(cell => cell.IsComparable).ToList();
                Assert.DoesNotContain(compared, cell => cell.Ended);
                Assert.True(compared.Select(cell => Reading.Of(row.Facet!, cell.Measures[0])!.Value.Kind()).Distinct().Count() <= 1);
            }),
            iter: Cases);

    [Fact]
    public void What_is_on_record_on_a_day_is_so_on_every_later_day() =>
        Gen.Select(Datasets, AsOfs, AsOfs).Sample(
            (spec, one, two) =>
            {
                var (earlier, later) = (one ?? DateOnly.MaxValue) <= (two ?? DateOnly.MaxValue) ? (one, two) : (two, one);
                var dataset = spec.Build();
                var before = CellsOf(Matrix.Build(dataset, new(AllProvinces, AllThemes, earlier)));
                var after = CellsOf(Matrix.Build(dataset, new(AllProvinces, AllThemes, later)));

                Assert.All(dataset.Measures, measure => Assert.True(!measure.ExistsOn(earlier) || measure.ExistsOn(later)));
                Assert.All(before, pair =>
                {
                    Assert.True(pair.Value.State != CellState.Recorded || after[pair.Key].State == CellState.Recorded);
                    Assert.Subset(
                        after[pair.Key].Measures.Select(measure => measure.Id).ToHashSet(),
                        pair.Value.State is CellState.Recorded || after[pair.Key].State == pair.Value.State
                            ? pair.Value.Measures.Select(measure => measure.Id).ToHashSet()
                            : []);
                });
            },
            iter: Cases);

    [Fact]
    public void Gaps_count_what_the_matrix_shows() =>
        Gen.Select(Datasets, AsOfs, Gen.OneOf(AllProvinces)).Sample(
            (spec, asOf, home) =>
            {
                var dataset = spec.Build();
                var gaps = Gaps.Find(dataset, new(home, AllProvinces, AllThemes, asOf));
                var only = Gaps.OnlyHome(dataset, new(home, AllProvinces, AllThemes, asOf));
                var peers = AllProvinces.Where(code => code != home && code != Taiwan).ToList();
                var rows = home == Taiwan ? [] : RowsOf(dataset, asOf).Where(row => Gaps.Counts(row.Facet));
                var expected = rows
                    .Select(row => (
                        Key: (row.Theme.Code, row.Facet?.Code),
                        Home: row.Cells.Single(cell => cell.ProvinceCode == home).State,
                        Peers: row.Cells.Where(cell => peers.Contains(cell.ProvinceCode)).Select(cell => cell.State).ToList()))
                    .ToList();

                Assert.Equal(
                    expected
                        .Where(row => row.Home is not (CellState.Recorded or CellState.NotApplicable)
                            && row.Peers.Contains(CellState.Recorded))
                        .Select(row => (
                            row.Key,
                            row.Home,
                            With: row.Peers.Count(state => state == CellState.Recorded),
                            Total: row.Peers.Count(state => state is not (CellState.NotReviewed or CellState.NotApplicable))))
                        .ToHashSet(),
                    gaps.Select(gap => ((gap.Theme.Code, gap.Facet?.Code), gap.HomeState, gap.PeersWith, gap.PeersTotal)).ToHashSet());
                Assert.Equal(
                    expected
                        .Where(row => row.Home == CellState.Recorded
                            && !row.Peers.Contains(CellState.Recorded)
                            && row.Peers.Exists(state => state is not (CellState.NotReviewed or CellState.NotApplicable)))
                        .Select(row => row.Key),
                    only.Select(own => (own.Theme.Code, own.Facet?.Code)));
                Assert.DoesNotContain(gaps, gap => gap.Facet is { Field: FacetField.FirstYear });
                Assert.All(gaps, gap => Assert.True(gap.Examples.Count is > 0 and <= 3));

                // what is shown and counted in groups is each of these rows once
                var groups = GapGroups.Of(gaps);
                Assert.Equal(gaps.ToHashSet(), groups.Numbered.Select(row => row.Gap).ToHashSet());
                Assert.Equal(gaps.Count, groups.JudgedRows + groups.Details.Count + groups.QuestionRows);
                Assert.Equal(
                    (groups.Judged.Count, groups.Questions.Count),
                    (GroupsOf(GapKind.Policy), GroupsOf(GapKind.Question)));
                Assert.All(groups.Details, detail => Assert.Equal((false, true), (detail.UnderTheme, detail.Facet!.IsDetail)));

                int GroupsOf(GapKind kind) => groups.Numbered.Where(row => row.Gap.Kind == kind).Select(row => row.Group).Distinct().Count();
            },
            iter: Cases);

    [Fact]
    public void Metrics_and_key_figures_agree_with_the_matrix() =>
        Gen.Select(Datasets, AsOfs, Gen.OneOf(AllThemes)).Sample(
            (spec, asOf, theme) =>
            {
                var dataset = spec.Build();
                var row = Matrix.Build(dataset, new(AllProvinces, [theme], asOf)).Blocks[0].Summary;
                var count = Metrics.Build(dataset, new(MetricKind.Count, theme), asOf);
                var state = Metrics.Build(dataset, new(MetricKind.State, theme), asOf);
                var structured = Matrix.Build(dataset, new(AllProvinces, [], asOf)).Blocks;

                Assert.Equal(row.Cells.Select(cell => cell.State), state.Values.Select(value => (CellState)value.State!));
                Assert.Equal(row.Totals.Sum ?? 0, count.Values.Sum(value => value.Value ?? 0));
                Assert.All(count.Values, value => Assert.Equal(value.Value ?? 0, value.ByVerification.Sum()));
                Assert.Equal(
                    structured.Sum(block => block.Summary.Has), Summary.Of(dataset, asOf).ThemeCells[CellState.Recorded]);
            },
            iter: Cases);

    [Fact]
    public void Classes_hold_every_value_once_and_in_order() =>
        Gen.Select(Gen.Int[0, 4000].List[1, 31], Gen.Int[0, 2]).Sample(
            (numbers, decimals) =>
            {
                var values = numbers.Select(number => number / (decimal)Math.Pow(10, decimals)).ToList();
                var classes = MetricClasses.Of(values, decimals);

                Assert.InRange(classes.Count, 1, 5);
                Assert.Equal(values.Min() == values.Max() ? values.Min() : null, classes[^1].To);
                Assert.Equal(values.Min(), classes[0].From);
                Assert.All(values, value =>
                {
                    var number = MetricClasses.IndexOf(classes, value)!.Value;
                    Assert.True(value >= classes[number].From && (classes[number].To is not { } to || value <= to));
                });
            },
            iter: Cases);

    private static List<ComparisonRow> RowsOf(Dataset dataset, DateOnly? asOf) =>
        [.. Matrix.Build(dataset, new(AllProvinces, AllThemes, asOf)).Blocks.SelectMany(block => block.Rows)];

    private static Dictionary<(string Theme, string? Facet, string Province), ComparisonCell> CellsOf(ComparisonMatrix matrix) =>
        matrix.Blocks
            .SelectMany(block => block.Rows)
            .SelectMany(row => row.Cells.Select(cell => (Key: (row.Theme.Code, row.Facet?.Code, cell.ProvinceCode), cell)))
            .ToDictionary(pair => pair.Key, pair => pair.cell);

    /// <summary>Everything a cell says, with its measures by id.</summary>
    private static string Said(ComparisonCell cell) => string.Join(
        '|', cell.State, cell.Value, cell.Text, cell.Caption, cell.NotComparable, cell.ShareOfMax, cell.Ended, cell.ReviewDue,
        string.Join(',', cell.Measures.Select(measure => measure.Id)), cell.Review?.Outcome);
}
