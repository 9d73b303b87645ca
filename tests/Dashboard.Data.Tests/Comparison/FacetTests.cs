using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Xunit;
using static Dashboard.Data.Tests.Comparison.DatasetBuilder;

namespace Dashboard.Data.Tests.Comparison;

/// <summary>What the texts of a facet's cells say.</summary>
public sealed class FacetTests
{
    [Fact]
    public void A_title_row_leads_with_the_best_proven_and_newest_and_gives_number_and_date()
    {
        var cell = Cell(
            Future, FacetField.Title,
            new MeasureSpec(Jiangsu, Future) { Title = "转载", Verification = Verification.Secondary, IssuedOn = "2025" },
            new MeasureSpec(Jiangsu, Future) { Title = "旧文", IssuedOn = "2021" },
            new MeasureSpec(Jiangsu, Future) { Title = "新文", IssuedOn = "2023-11-09", Number = "苏政发〔2023〕104号" });

        Assert.Equal("新文", cell.Text?.Zh);
        Assert.Equal("苏政发〔2023〕104号，2023-11-09，共 3 件", cell.Caption?.Zh);
        Assert.Equal(["新文", "旧文", "转载"], cell.Measures.Select(measure => measure.TitleZh));
        Assert.Null(cell.Value);
    }

    [Fact]
    public void A_news_date_is_given_as_the_latest_possible()
    {
        var cell = Cell(Future, FacetField.Title, new MeasureSpec(Jiangsu, Future) { IssuedOn = "2024-05", LatestPossible = true });

        Assert.Equal(new LocalizedText("不晚于 2024-05", "2024-05 or earlier"), cell.Caption);
    }

    [Fact]
    public void The_first_year_is_that_of_the_earliest_and_leads_with_it()
    {
        var cell = Cell(
            Future, FacetField.FirstYear,
            new MeasureSpec(Jiangsu, Future) { IssuedOn = "2023" },
            new MeasureSpec(Jiangsu, Future) { IssuedOn = "2021-03", Verification = Verification.Press, Title = "首份" });

        Assert.Equal(("2021", "首份"), (cell.Text?.Zh, cell.Measures[0].TitleZh));
    }

    [Fact]
    public void Tracks_stand_in_their_own_order_with_the_year_first_named()
    {
        var builder = new DatasetBuilder();
        builder.Facet(Future, FacetField.Tracks, direction: TrackDirection.Energy);
        builder.Add(
            new MeasureSpec(Jiangsu, Future) { IssuedOn = "2024", Tracks = ["storage", "hydrogen"] }.Build("320000-0001"),
            new MeasureSpec(Jiangsu, Future) { IssuedOn = "2023", Tracks = ["hydrogen", "quantum"] }.Build("320000-0002"));

        Assert.Equal(
            new LocalizedText("氢能 2023 · 储能 2024", "Hydrogen 2023 · Energy storage 2024"), Cell(builder, Future).Text);
    }

    [Fact]
    public void Tracks_of_another_direction_do_not_fill_the_row()
    {
        var builder = new DatasetBuilder().Review(Jiangsu, Future, ReviewOutcome.Found);
        builder.Facet(Future, FacetField.Tracks, direction: TrackDirection.Space);
        builder.Add(new MeasureSpec(Jiangsu, Future) { Tracks = ["hydrogen"] }.Build("320000-0001"));

        Assert.Equal(CellState.NotFound, Cell(builder, Future).State);
    }

    [Fact]
    public void A_tag_keeps_other_measures_out()
    {
        var builder = new DatasetBuilder();
        builder.Facet(Carbon, FacetField.Title, tag: "platform");
        builder.Add(
            new MeasureSpec(Jiangsu, Carbon) { Title = "平台", Tags = ["platform", "plan"] }.Build("320000-0001"),
            new MeasureSpec(Jiangsu, Carbon) { Title = "方案", Tags = ["plan"] }.Build("320000-0002"));

        Assert.Equal(["平台"], Cell(builder, Carbon).Measures.Select(measure => measure.TitleZh));
    }

    [Fact]
    public void Lists_are_joined_once_each_and_cut_with_a_count()
    {
        var cell = Cell(
            Funds, FacetField.FundSectors,
            new MeasureSpec(Jiangsu, Funds) { Names = ["一", "二", "三", "四", "五"] },
            new MeasureSpec(Jiangsu, Funds) { Names = ["四", "五", "六", "七", "八", "九"] });

        Assert.Equal("一、二、三、四、五、六、七、八等 9 项", cell.Text?.Zh);
    }

    [Theory]
    [InlineData(FacetField.TargetYear, "2030")]
    [InlineData(FacetField.FocusPattern, "10+X")]
    public void A_plain_text_is_given_as_it_is(FacetField field, string expected)
    {
        var cell = Cell(Future, field, new MeasureSpec(Jiangsu, Future) { TargetYear = 2030, FocusPattern = "10+X" });

        Assert.Equal((expected, null), (cell.Text?.Zh, cell.Value));
    }

    [Fact]
    public void A_city_only_text_names_the_cities_first()
    {
        var cell = Cell(
            Carbon, FacetField.StandardNumber,
            new MeasureSpec(Jiangsu, Carbon) { Level = JurisdictionLevel.City, City = "苏州市", StandardNumber = "DB3205/T 1" },
            new MeasureSpec(Jiangsu, Carbon) { Level = JurisdictionLevel.City, City = "南京市", StandardNumber = "DB3201/T 2" });

        Assert.Equal(CellState.CityOnly, cell.State);
        Assert.Equal("苏州市、南京市", cell.Text?.Zh);
        Assert.Equal("DB3205/T 1、DB3201/T 2", cell.Caption?.Zh);
    }

    private static ComparisonCell Cell(string theme, FacetField field, params ReadOnlySpan<MeasureSpec> measures)
    {
        var builder = new DatasetBuilder();
        builder.Facet(theme, field);
        for (var number = 0; number < measures.Length; number++)
        {
            builder.Add(measures[number].Build($"320000-{number + 1:0000}"));
        }

        return Cell(builder, theme);
    }

    private static ComparisonCell Cell(DatasetBuilder builder, string theme) =>
        Matrix.Build(builder.Build(), new([Jiangsu], [theme], null)).Blocks[0].Facets[0].Cells[0];
}
