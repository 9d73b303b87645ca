using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Xunit;
using static Dashboard.Data.Tests.Comparison.DatasetBuilder;

namespace Dashboard.Data.Tests.Comparison;

public sealed class StructuredViewsTests
{
    [Fact]
    public void A_fund_within_another_of_the_same_sum_is_not_added_again()
    {
        var dataset = new DatasetBuilder().Add(
            new MeasureSpec(Jiangsu, Funds) { Size = 500 }.Build("1"),
            new MeasureSpec(Jiangsu, Funds) { Size = 200, PartOf = "1" }.Build("2"),
            new MeasureSpec(Jiangsu, Funds) { Size = 50, PartOf = "2" }.Build("3"),
            new MeasureSpec(Jiangsu, Funds) { Size = 90, PartOf = "1", Basis = FundBasis.PaidIn }.Build("4"),
            new MeasureSpec(Zhejiang, Funds) { Size = null }.Build("5"),
            new MeasureSpec(Zhejiang, Funds) { Size = 30, PartOf = "5" }.Build("6"), // the parent has no size to hold it
            new MeasureSpec(Zhejiang, Funds) { Size = 1000, Level = JurisdictionLevel.City }.Build("7"),
            new MeasureSpec(Zhejiang, Funds) { Size = 60, Status = MeasureStatus.Ended }.Build("8"),
            new MeasureSpec(Zhejiang, Funds) { Size = 70, Status = MeasureStatus.Proposed }.Build("9"),
            new MeasureSpec(Zhejiang, Funds) { Size = 80, Basis = FundBasis.Unknown }.Build("10")).Build();

        var groups = StructuredViews.Funds(dataset, null);

        Assert.Equal(
            [(FundBasis.Target, 530m), (FundBasis.PaidIn, 90m), (FundBasis.Unknown, (decimal?)null)],
            groups.Select(group => (group.Basis, group.Sum)));
        Assert.Equal(["7", "1", "2", "8", "3", "6", "5"], groups[0].Funds.Select(row => row.Fund.Id));
        Assert.Equal(["1", "6"], groups[0].Funds.Where(row => row.NotCounted is null).Select(row => row.Fund.Id));
    }

    [Fact]
    public void Funds_that_name_each_other_as_parents_do_not_hang() =>
        Assert.Null(StructuredViews.Funds(
            new DatasetBuilder().Add(
                new MeasureSpec(Jiangsu, Funds) { Size = 1, PartOf = "2" }.Build("1"),
                new MeasureSpec(Jiangsu, Funds) { Size = 2, PartOf = "1" }.Build("2")).Build(),
            null)[0].Sum);

    [Fact]
    public void Centres_stand_by_province_and_apart_by_city()
    {
        var dataset = new DatasetBuilder().Add(
            new MeasureSpec(Jiangsu, Centres) { Planned = 60, ByYear = 2027 }.Build("1"),
            new MeasureSpec(Jiangsu, Centres) { Built = 31, IssuedOn = "2025" }.Build("2"),
            new MeasureSpec(Zhejiang, Centres) { Planned = 20, OtherPlatforms = true }.Build("3"),
            new MeasureSpec(Zhejiang, Centres) { Planned = 40, Level = JurisdictionLevel.City, City = "温州市" }.Build("4"),
            new MeasureSpec(Anhui, Centres).Build("5")).Build();

        var view = StructuredViews.Centres(dataset, null);

        Assert.Equal([Jiangsu, Zhejiang], view.OfProvinces.Select(row => row.Province.Code));
        Assert.Equal((60m, 31m), (view.OfProvinces[0].Planned?.Value, view.OfProvinces[0].Built?.Value));
        Assert.NotNull(view.OfProvinces[1].Planned?.NotComparable);
        Assert.Equal("温州市", Assert.Single(view.OfCities).City?.Zh);
        Assert.Equal((60m, 31m), (view.Planned, view.Built));
    }

    [Fact]
    public void A_timeline_gives_start_end_and_what_is_due()
    {
        var dataset = new DatasetBuilder().Add(
            new MeasureSpec(Jiangsu, Funds) { IssuedOn = null }.Build("1"),
            new MeasureSpec(Jiangsu, Funds) { IssuedOn = "2023-05", TargetYear = 2030 }.Build("2"),
            new MeasureSpec(Jiangsu, Funds) { IssuedOn = "2021", From = "2022-01-01", To = "2024", TargetYear = 2030 }.Build("3"),
            new MeasureSpec(Jiangsu, Future) { IssuedOn = "2024" }.Build("4"),
            new MeasureSpec(Zhejiang, Future).Build("5")).Build();

        var rows = StructuredViews.Timeline(dataset, Jiangsu, null);

        Assert.Equal(["4", "3", "2", "1"], rows.Select(row => row.Measure.Id));
        Assert.Equal(("2022-01-01", "2024", true), (rows[1].Start?.ToString(), rows[1].End?.ToString(), rows[1].ReviewDue));
        Assert.Equal(("2030", false), (rows[2].End?.ToString(), rows[2].ReviewDue));
        Assert.Null(rows[3].Start);
    }

    [Fact]
    public void First_years_run_without_gaps_and_name_the_undated()
    {
        var dataset = new DatasetBuilder().Add(
            new MeasureSpec(Jiangsu, Funds) { IssuedOn = "2023" }.Build("1"),
            new MeasureSpec(Jiangsu, Funds) { IssuedOn = "2021" }.Build("2"),
            new MeasureSpec(Zhejiang, Funds) { IssuedOn = "2023" }.Build("3"),
            new MeasureSpec(Anhui, Funds) { IssuedOn = null }.Build("4"),
            new MeasureSpec(Jiangxi, Funds) { IssuedOn = "2019", Level = JurisdictionLevel.City }.Build("5")).Build();

        var years = StructuredViews.FirstYearsOf(dataset, Funds, null);

        Assert.Equal([(2021, 1), (2022, 0), (2023, 1)], years.Years.Select(year => (year.Year, year.Provinces.Count)));
        Assert.Equal([Anhui], years.Undated.Select(province => province.Code));
        Assert.Empty(StructuredViews.FirstYearsOf(dataset, Carbon, null).Years);
    }

    [Fact]
    public void Standards_are_those_with_a_number()
    {
        var dataset = new DatasetBuilder().Add(
            new MeasureSpec(Zhejiang, Carbon) { StandardNumber = "DB33/T 2" }.Build("1"),
            new MeasureSpec(Zhejiang, Carbon) { StandardNumber = "DB33/T 1" }.Build("2"),
            new MeasureSpec(Jiangsu, Carbon).Build("3")).Build();

        Assert.Equal(["2", "1"], StructuredViews.Standards(dataset, null).Select(row => row.Measure.Id));
    }

    [Fact]
    public void The_track_grid_has_every_track_and_every_covered_province()
    {
        var dataset = new DatasetBuilder().Add(
            new MeasureSpec(Jiangsu, Future) { Tracks = ["hydrogen"], IssuedOn = "2024" }.Build("1"),
            new MeasureSpec(Jiangsu, Future) { Tracks = ["hydrogen"], IssuedOn = "2022" }.Build("2"),
            new MeasureSpec(Jiangsu, Future) { Tracks = ["hydrogen"], IssuedOn = "2020", Level = JurisdictionLevel.City }.Build("3"))
            .Build();

        var grid = TrackGrid.Build(dataset, null);

        Assert.Equal(["hydrogen", "storage", "quantum"], grid.Rows.Select(row => row.Track.Code));
        Assert.Equal(4, grid.Provinces.Count);
        Assert.Equal([1, 0, 0], grid.Rows.Select(row => row.Has));
        Assert.Equal((2022, "2"), (grid.Rows[0].Cells[0].FirstYear, grid.Rows[0].Cells[0].Measures[0].Id));
    }

    [Fact]
    public void The_coverage_board_tells_what_was_found_and_by_whom_it_was_looked_for()
    {
        var dataset = new DatasetBuilder()
            .Review(Jiangsu, Funds, ReviewOutcome.Found)
            .Review(Anhui, Funds, ReviewOutcome.NotFound)
            .Add(
                new MeasureSpec(Jiangsu, Funds).Build("1"),
                new MeasureSpec(Jiangsu, Funds) { Level = JurisdictionLevel.City, Verification = Verification.Press }.Build("2"))
            .Build();

        var board = CoverageBoard.Build(dataset, null);
        var jiangsu = board.Rows[0].Cells.Single(cell => cell.Theme.Code == Funds);

        Assert.Equal((CellState.Recorded, 1, 1), (jiangsu.State, jiangsu.Found, jiangsu.FoundInCities));
        Assert.Equal([1, 1, 0], jiangsu.ByVerification);
        Assert.Equal(ReviewOutcome.Found, jiangsu.Review?.Outcome);
        Assert.Equal((1, 1, 18), (board.States[CellState.Recorded], board.States[CellState.NotFound], board.States[CellState.NotReviewed]));
    }

    [Fact]
    public void Key_figures_count_the_adopted_and_keep_proposals_apart()
    {
        var dataset = new DatasetBuilder().Add(
            new MeasureSpec(Jiangsu, Funds) { TargetYear = 2024, IssuedOn = "2023-02" }.Build("1"),
            new MeasureSpec(Jiangsu, Funds) { Level = JurisdictionLevel.City, Verification = Verification.Press, IssuedOn = "2025-01" }.Build("2"),
            new MeasureSpec(Jiangsu, Funds) { IssuedOn = null }.Build("3"),
            new MeasureSpec(Jiangsu, Future) { Status = MeasureStatus.Proposed, IssuedOn = "2025-05" }.Build("4")).Build();

        var figures = Summary.Of(dataset, null);

        Assert.Equal((3, 1, 1, 0), (figures.Measures, figures.Proposed, figures.ReviewDue, figures.SecondChecked));
        Assert.Equal((2, 1, 0), (
            figures.ByLevel[JurisdictionLevel.Province], figures.ByLevel[JurisdictionLevel.City], figures.ByLevel[JurisdictionLevel.National]));
        Assert.Equal(1, figures.ByVerification[Verification.Press]);
        Assert.Equal((1, 15), (figures.ThemeCells[CellState.Recorded], figures.ThemeCells[CellState.NotReviewed]));
        Assert.Equal(["2", "1"], Summary.Newest(dataset, null, 5).Select(measure => measure.Id));
        Assert.Equal(["1"], Summary.Newest(dataset, new DateOnly(2024, 1, 1), 5).Select(measure => measure.Id));
    }
}
