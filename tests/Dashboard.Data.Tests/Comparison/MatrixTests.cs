using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Xunit;
using static Dashboard.Data.Tests.Comparison.DatasetBuilder;

namespace Dashboard.Data.Tests.Comparison;

public sealed class MatrixTests
{
    [Theory]
    [InlineData(JurisdictionLevel.Province, MeasureStatus.InForce, CellState.Recorded)]
    [InlineData(JurisdictionLevel.Province, MeasureStatus.Ended, CellState.Recorded)]
    [InlineData(JurisdictionLevel.Province, MeasureStatus.Proposed, CellState.NotFound)]
    [InlineData(JurisdictionLevel.City, MeasureStatus.InForce, CellState.CityOnly)]
    [InlineData(JurisdictionLevel.City, MeasureStatus.Proposed, CellState.NotFound)]
    [InlineData(JurisdictionLevel.National, MeasureStatus.InForce, CellState.NotFound)]
    public void State_of_a_theme_and_a_facet_by_their_only_measure(
        JurisdictionLevel level, MeasureStatus status, CellState expected)
    {
        var builder = new DatasetBuilder().Review(Jiangsu, Funds, ReviewOutcome.Found);
        builder.Facet(Funds, FacetField.Title);
        builder.Add(new MeasureSpec(Jiangsu, Funds) { Level = level, Status = status }.Build("320000-0001"));

        var block = Block(builder, Funds, Jiangsu);

        Assert.Equal(expected, block.Summary.Cells[0].State);
        Assert.Equal(expected, block.Facets[0].Cells[0].State);
    }

    [Theory]
    [InlineData(null, CellState.NotReviewed)]
    [InlineData(ReviewOutcome.Found, CellState.NotFound)]
    [InlineData(ReviewOutcome.NotFound, CellState.NotFound)]
    [InlineData(ReviewOutcome.ConfirmedNone, CellState.ConfirmedNone)]
    [InlineData(ReviewOutcome.NotApplicable, CellState.NotApplicable)]
    public void An_empty_cell_says_what_its_review_says(ReviewOutcome? outcome, CellState expected)
    {
        var builder = new DatasetBuilder();
        builder.Facet(Funds, FacetField.FundSize);
        if (outcome is { } known)
        {
            builder.Review(Jiangsu, Funds, known);
        }

        var block = Block(builder, Funds, Jiangsu);

        Assert.All([block.Summary.Cells[0], block.Facets[0].Cells[0]], cell =>
        {
            Assert.Equal(expected, cell.State);
            Assert.Equal(outcome, cell.Review?.Outcome);
            Assert.Empty(cell.Measures);
            Assert.Null(cell.Value);
        });
    }

    [Fact]
    public void A_facet_without_a_record_in_a_searched_theme_is_not_found()
    {
        var builder = new DatasetBuilder().Review(Jiangsu, Funds, ReviewOutcome.Found);
        builder.Facet(Funds, FacetField.FundSize);
        builder.Add(new MeasureSpec(Jiangsu, Funds).Build("320000-0001"));

        var block = Block(builder, Funds, Jiangsu);

        Assert.Equal(CellState.Recorded, block.Summary.Cells[0].State);
        Assert.Equal(CellState.NotFound, block.Facets[0].Cells[0].State);
    }

    [Fact]
    public void That_there_is_none_says_nothing_of_facets_once_the_province_has_a_measure()
    {
        var builder = new DatasetBuilder().Review(Jiangsu, Funds, ReviewOutcome.ConfirmedNone);
        builder.Facet(Funds, FacetField.FundSize);
        builder.Add(new MeasureSpec(Jiangsu, Funds).Build("320000-0001"));

        Assert.Equal(CellState.NotFound, Block(builder, Funds, Jiangsu).Facets[0].Cells[0].State);
    }

    [Fact]
    public void A_province_without_data_says_so_even_with_records()
    {
        var builder = new DatasetBuilder().Review(Taiwan, Funds, ReviewOutcome.NotFound);
        builder.Facet(Funds, FacetField.Title);
        builder.Add(new MeasureSpec(Taiwan, Funds).Build("710000-0001"));

        var block = Block(builder, Funds, Taiwan);

        Assert.All([block.Summary.Cells[0], block.Facets[0].Cells[0]], cell =>
        {
            Assert.Equal(CellState.NotReviewed, cell.State);
            Assert.Equal(new LocalizedText("资料暂缺", "No data"), cell.Text);
        });
        Assert.Equal((0, 1), (block.Summary.Totals.NotReviewed, block.Summary.Totals.NoData));
        Assert.False(block.Summary.HasGap);
    }

    [Fact]
    public void A_national_bodys_act_counts_only_where_the_facet_says_so()
    {
        var builder = new DatasetBuilder().Review(Jiangsu, Carbon, ReviewOutcome.Found);
        builder.Facet(Carbon, FacetField.Title, tag: "metrology-centre", nationalCounts: true);
        builder.Facet(Carbon, FacetField.Title);
        builder.Add(new MeasureSpec(Jiangsu, Carbon)
        {
            Level = JurisdictionLevel.National,
            Tags = ["metrology-centre"],
        }.Build("320000-0001"));

        var block = Block(builder, Carbon, Jiangsu);

        Assert.Equal(CellState.Recorded, block.Facets[0].Cells[0].State);
        Assert.Equal(CellState.NotFound, block.Facets[1].Cells[0].State);
        Assert.Equal(CellState.Recorded, block.Summary.Cells[0].State);
        Assert.Null(block.Summary.Cells[0].Value); // no measure of the province level
        Assert.Equal("国家级 1 条", block.Summary.Cells[0].Text?.Zh);
    }

    [Fact]
    public void A_themes_row_counts_the_provinces_measures_and_names_the_cities_apart()
    {
        var builder = new DatasetBuilder().Add(
            new MeasureSpec(Jiangsu, Funds).Build("320000-0001"),
            new MeasureSpec(Jiangsu, Funds).Build("320000-0002"),
            new MeasureSpec(Jiangsu, Funds) { Level = JurisdictionLevel.City, City = "南京市" }.Build("320000-0003"),
            new MeasureSpec(Zhejiang, Funds) { Level = JurisdictionLevel.City, City = "温州市" }.Build("330000-0001"));

        var row = Block(builder, Funds, Jiangsu, Zhejiang).Summary;

        Assert.Equal((2m, "2 条", "另有地市 1 条"), (row.Cells[0].Value, row.Cells[0].Text?.Zh, row.Cells[0].Caption?.Zh));
        Assert.Equal((null, "温州市"), (row.Cells[1].Value, row.Cells[1].Text?.Zh));
        Assert.Equal(2, row.Totals.Sum);
        Assert.Equal((1, 1), (row.Totals.Has, row.Totals.CityOnly));
    }

    [Fact]
    public void What_has_ended_stays_on_record_but_is_marked_and_leads_only_alone()
    {
        var ended = new MeasureSpec(Jiangsu, Future) { Title = "旧", Status = MeasureStatus.Ended, To = "2024", IssuedOn = "2021" };
        var current = new MeasureSpec(Jiangsu, Future) { Title = "新", Verification = Verification.Secondary };
        var builder = new DatasetBuilder();
        builder.Facet(Future, FacetField.Title);
        builder.Add(ended.Build("320000-0001"));

        var alone = Block(builder, Future, Jiangsu).Facets[0].Cells[0];
        var whileItHeld = Matrix.Build(builder.Build(), new([Jiangsu], [Future], new DateOnly(2023, 1, 1)))
            .Blocks[0].Facets[0].Cells[0];
        var beside = Block(builder.Add(current.Build("320000-0002")), Future, Jiangsu).Facets[0].Cells[0];

        Assert.Equal((CellState.Recorded, true), (alone.State, alone.Ended));
        Assert.Contains("已结束", alone.Caption?.Zh);
        Assert.False(whileItHeld.Ended);
        Assert.Equal((false, "新"), (beside.Ended, beside.Text?.Zh));
    }

    [Fact]
    public void A_cell_says_when_its_leading_measure_is_due_for_review()
    {
        var builder = new DatasetBuilder().Add(
            new MeasureSpec(Jiangsu, Funds) { TargetYear = 2024 }.Build("320000-0001"),
            new MeasureSpec(Zhejiang, Funds) { TargetYear = 2027 }.Build("330000-0001"));

        var cells = Block(builder, Funds, Jiangsu, Zhejiang).Summary.Cells;

        Assert.Equal([true, false], cells.Select(cell => cell.ReviewDue));
    }

    [Fact]
    public void Only_what_existed_on_the_day_is_shown()
    {
        var builder = new DatasetBuilder().Review(Jiangsu, Funds, ReviewOutcome.Found)
            .Add(
                new MeasureSpec(Jiangsu, Funds) { IssuedOn = "2024-05" }.Build("320000-0001"),
                new MeasureSpec(Jiangsu, Funds) { IssuedOn = "2025-05" }.Build("320000-0002"));
        var dataset = builder.Build();

        Assert.Equal(CellState.NotFound, Matrix.ThemeCell(dataset, Jiangsu, Funds, new DateOnly(2024, 5, 30)).State);
        Assert.Equal(
            "320000-0001", Assert.Single(Matrix.ThemeCell(dataset, Jiangsu, Funds, new DateOnly(2024, 5, 31)).Measures).Id);
    }

    [Fact]
    public void Columns_follow_the_query_and_rows_follow_the_dataset()
    {
        var dataset = new DatasetBuilder().Build();

        var matrix = Matrix.Build(dataset, new([Anhui, "999999", Jiangsu, Anhui], [Funds, "nothing", Future], null));
        var structured = Matrix.Build(dataset, new([Anhui], [], null));

        Assert.Equal([Anhui, Jiangsu], matrix.Provinces.Select(province => province.Code));
        Assert.Equal([Future, Funds], matrix.Blocks.Select(block => block.Theme.Code));
        Assert.Equal([Future, Carbon, Centres, Funds], structured.Blocks.Select(block => block.Theme.Code));
        Assert.Equal(AsOf, matrix.AsOf);
    }

    private static ThemeBlock Block(DatasetBuilder builder, string theme, params string[] provinces) =>
        Matrix.Build(builder.Build(), new(provinces, [theme], null)).Blocks[0];
}
