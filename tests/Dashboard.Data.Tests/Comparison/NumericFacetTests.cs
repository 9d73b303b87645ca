using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Xunit;
using static Dashboard.Data.Tests.Comparison.DatasetBuilder;

namespace Dashboard.Data.Tests.Comparison;

/// <summary>Which number leads a cell, which numbers compare, and what adds up.</summary>
public sealed class NumericFacetTests
{
    [Fact]
    public void The_latest_target_leads_the_planned_and_the_latest_date_leads_the_built()
    {
        MeasureSpec[] measures =
        [
            new(Jiangsu, Centres) { Planned = 60, ByYear = 2025, Built = 31, IssuedOn = "2024" },
            new(Jiangsu, Centres) { Planned = 40, ByYear = 2027, Built = 12, IssuedOn = "2022" },
        ];

        var planned = Row(Centres, FacetField.Planned, measures).Cells[0];
        var built = Row(Centres, FacetField.Built, measures).Cells[0];

        Assert.Equal((40m, "2027 年目标"), (planned.Value, planned.Text?.Zh));
        Assert.Equal((31m, "截至 2024 年"), (built.Value, built.Text?.Zh));
        Assert.Equal(40, ((ConceptVerificationMeasure)planned.Measures[0]).Planned);
    }

    [Theory]
    [InlineData(FacetField.Subsidy)]
    [InlineData(FacetField.FundSize)]
    public void The_largest_leads_ceilings_and_sizes(FacetField field)
    {
        var theme = field == FacetField.Subsidy ? Centres : Funds;

        var cell = Row(
            theme, field,
            new(Jiangsu, theme) { Subsidy = 200, Size = 200, IssuedOn = "2025" },
            new(Jiangsu, theme) { Subsidy = 500, Size = 500, IssuedOn = "2021" }).Cells[0];

        Assert.Equal(500, cell.Value);
    }

    [Fact]
    public void An_ended_fund_leads_only_where_none_holds()
    {
        var row = Row(
            Funds, FacetField.FundSize,
            new(Jiangsu, Funds) { Size = 900, Status = MeasureStatus.Ended },
            new(Jiangsu, Funds) { Size = 300 },
            new(Zhejiang, Funds) { Size = 100, Status = MeasureStatus.Ended });

        Assert.Equal([300m, 100m], row.Cells.Select(cell => cell.Value));
        Assert.Contains("已结束", row.Cells[1].Text?.Zh);
    }

    [Fact]
    public void Bars_share_the_largest_comparable_value()
    {
        var row = Row(
            Centres, FacetField.Planned,
            new(Jiangsu, Centres) { Planned = 20, ByYear = 2027 },
            new(Zhejiang, Centres) { Planned = 50, OtherPlatforms = true, ByYear = 2027 },
            new(Anhui, Centres) { Planned = 10, ByYear = 2027 });

        Assert.Equal([1, null, 0.5], row.Cells.Select(cell => cell.ShareOfMax));
        Assert.Equal("与中试平台合计", row.Cells[1].NotComparable?.Zh);
        Assert.Equal((2, 30m), (row.Totals.Comparable, row.Totals.Sum));
    }

    [Fact]
    public void A_result_among_targets_does_not_compare()
    {
        var row = Row(
            Future, FacetField.Figure,
            new(Jiangsu, Future) { PilotZones = [(20, FigureBasis.Plan, 2030)] },
            new(Zhejiang, Future) { PilotZones = [(8, FigureBasis.Result, 2024)] },
            new(Anhui, Future) { PilotZones = [(30, FigureBasis.Plan, 2030)], Qualifier = FigureQualifier.AtLeast });

        Assert.Equal([null, "此为结果数，其余多为规划目标", null], row.Cells.Select(cell => cell.NotComparable?.Zh));
        Assert.Equal(["2030 年目标", "截至 2024 年", "2030 年目标，不低于"], row.Cells.Select(cell => cell.Text?.Zh));
        Assert.Equal((50m, "2030 年目标"), (row.Totals.Sum, row.Reference?.Zh));
    }

    [Theory]
    // most frequent, then the later year; a year that nobody recorded compares with none
    [InlineData("2030 2030 2025", "2030 年目标", "目标年不同：2025，多数为 2030")]
    [InlineData("2025 2025 2030", "2025 年目标", "目标年不同：2030，多数为 2025")]
    [InlineData("2025 2030", "2030 年目标", "目标年不同：2025，对照为 2030")]
    [InlineData("2030 - -", "2030 年目标", "目标年未记录,目标年未记录")]
    [InlineData("- -", null, "目标年未记录,目标年未记录")]
    [InlineData("2030:产值 2030:产值 2030:规模", "2030 年目标，产值", "口径不同：规模，未说明产值或营收，多数为产值")]
    [InlineData("2030 2030:产值", "2030 年目标，产值", "口径不同：规模，未说明产值或营收，对照为产值")]
    [InlineData("2030:核心企业营收 2030:营业收入", "2030 年目标，营业收入", "")]
    [InlineData("2027 2027!", "2027 年目标", "已结束，不与现行的相比")]
    [InlineData("2027! 2027!", null, "已结束，不与现行的相比,已结束，不与现行的相比")]
    public void Numbers_compare_within_the_year_and_measure_that_most_have(string values, string? reference, string reasons)
    {
        string[] provinces = [Jiangsu, Zhejiang, Anhui];
        var figures = values.Split(' ').Select((value, number) => new MeasureSpec(provinces[number], Future)
        {
            PilotZones = [(10, FigureBasis.Plan, value[0] == '-' ? null : int.Parse(value[..4], System.Globalization.CultureInfo.InvariantCulture))],
            FigureNote = value.Contains(':', StringComparison.Ordinal) ? value.Split(':')[1] : null,
            Status = value.EndsWith('!') ? MeasureStatus.Ended : MeasureStatus.InForce,
            To = value.EndsWith('!') ? "2024" : null,
        }).ToArray();

        var row = Row(Future, FacetField.Figure, figures);

        Assert.Equal(reference, row.Reference?.Zh);
        Assert.Equal(reasons, string.Join(',', row.Cells.Select(cell => cell.NotComparable?.Zh).OfType<string>()));
        Assert.Equal(row.Cells.Count(cell => cell.NotComparable is null), row.Totals.Comparable);
    }

    [Fact]
    public void Numbers_built_compare_whatever_their_year()
    {
        var row = Row(
            Centres, FacetField.Built,
            new(Jiangsu, Centres) { Built = 8, IssuedOn = "2022" },
            new(Zhejiang, Centres) { Built = 5, IssuedOn = null });

        Assert.Equal((2, 13m), (row.Totals.Comparable, row.Totals.Sum));
    }

    [Fact]
    public void Sizes_fill_only_the_row_of_their_basis()
    {
        var builder = new DatasetBuilder().Review(Jiangsu, Funds, ReviewOutcome.Found);
        builder.Facet(Funds, FacetField.FundSize, basis: FundBasis.Target);
        builder.Facet(Funds, FacetField.FundSize, basis: FundBasis.PaidIn);
        builder.Add(new MeasureSpec(Jiangsu, Funds) { Size = 500, Approximate = true, Title = "母基金" }.Build("320000-0001"));

        var rows = Matrix.Build(builder.Build(), new([Jiangsu], [Funds], null)).Blocks[0].Facets;

        Assert.Equal((500m, "母基金，约数"), (rows[0].Cells[0].Value, rows[0].Cells[0].Text?.Zh));
        Assert.Equal(CellState.NotFound, rows[1].Cells[0].State);
    }

    [Fact]
    public void A_row_of_one_basis_adds_up_the_provinces_funds_as_the_themes_page_does()
    {
        var builder = new DatasetBuilder();
        builder.Facet(Funds, FacetField.FundSize, basis: FundBasis.Target);
        builder.Add(
            new MeasureSpec(Jiangsu, Funds) { Size = 100, Title = "科创母基金" }.Build("320000-0001"),
            new MeasureSpec(Jiangsu, Funds) { Size = 120, Title = "未来产业基金" }.Build("320000-0002"),
            new MeasureSpec(Jiangsu, Funds) { Size = 40, PartOf = "320000-0001" }.Build("320000-0003"),
            new MeasureSpec(Jiangsu, Funds) { Size = 900, Status = MeasureStatus.Ended }.Build("320000-0004"),
            new MeasureSpec(Jiangsu, Funds) { Size = 70, Level = JurisdictionLevel.City }.Build("320000-0005"),
            new MeasureSpec(Zhejiang, Funds) { Size = 500, Tags = ["rules"], Title = "管理办法" }.Build("330000-0001"),
            new MeasureSpec(Anhui, Funds) { Size = 50, Mode = FundMode.FundGroup, Title = "基金群" }.Build("340000-0001"),
            new MeasureSpec(Anhui, Funds) { Size = 30, PartOf = "340000-0001" }.Build("340000-0002"));
        var dataset = builder.Build();

        var row = Matrix.Build(dataset, new([Jiangsu, Zhejiang, Anhui], [Funds], null)).Blocks[0].Facets[0];

        Assert.Equal([220m, null, 50m], row.Cells.Select(cell => cell.Value));
        Assert.Equal("共 2 只，最大为未来产业基金 120，另有某市", row.Cells[0].Text?.Zh);
        Assert.Equal("320000-0002", row.Cells[0].Measures[0].Id);
        Assert.Equal(270, row.Totals.Sum);
        Assert.Equal(row.Totals.Sum, StructuredViews.Funds(dataset, null)[0].Sum);
    }

    [Fact]
    public void A_fund_group_is_the_largest_fund_only_where_there_is_no_other()
    {
        var row = Row(
            Funds, FacetField.FundSize,
            new(Jiangsu, Funds) { Size = 2756, Mode = FundMode.FundGroup },
            new(Jiangsu, Funds) { Size = 500, Title = "母基金" },
            new(Zhejiang, Funds) { Size = 150, Mode = FundMode.FundGroup, Title = "集群" });

        Assert.Equal([500m, 150m], row.Cells.Select(cell => cell.Value));
        Assert.Equal(["母基金", "集群，基金群"], row.Cells.Select(cell => cell.Text?.Zh));
    }

    [Fact]
    public void Of_several_cities_the_largest_number_leads_and_the_others_are_said()
    {
        var cell = Row(
            Centres, FacetField.Planned,
            City("台州市", 15, "2025"), City("温州市", 30, "2023"), City("湖州市", 20, "2024"), City("湖州市", 5, "2024")).Cells[0];

        Assert.Equal((30m, "温州市，2027 年目标，另有 2 市"), (cell.Value, cell.Text?.Zh));
        Assert.Equal(["温州市", "湖州市", "台州市", "湖州市"], cell.Measures.Select(measure => measure.City));

        static MeasureSpec City(string name, int planned, string issued) => new(Zhejiang, Centres)
        {
            Level = JurisdictionLevel.City, City = name, Planned = planned, ByYear = 2027, IssuedOn = issued,
        };
    }

    [Fact]
    public void In_a_row_of_all_bases_only_the_most_frequent_compares_and_the_unknown_never()
    {
        var row = Row(
            Funds, FacetField.FundSize,
            new(Jiangsu, Funds) { Size = 1, Basis = FundBasis.Unknown },
            new(Zhejiang, Funds) { Size = 2, Basis = FundBasis.Subscribed },
            new(Anhui, Funds) { Size = 4, Basis = FundBasis.Target },
            new(Jiangxi, Funds) { Size = 8, Basis = FundBasis.Target });

        Assert.Equal(
            ["规模口径未注明", "此为认缴规模，其余多为目标规模", null, null],
            row.Cells.Select(cell => cell.NotComparable?.Zh));
        Assert.Equal(12, row.Totals.Sum);
    }

    [Fact]
    public void A_citys_number_is_shown_with_its_name_but_never_compared_or_added()
    {
        var row = Row(
            Centres, FacetField.Built,
            new(Jiangsu, Centres) { Built = 99, Level = JurisdictionLevel.City, City = "南京市", IssuedOn = "2024" },
            new(Zhejiang, Centres) { Built = 3 },
            new(Zhejiang, Centres) { Built = 40, Level = JurisdictionLevel.City, City = "温州市" });

        Assert.Equal((CellState.CityOnly, 99m, "南京市，截至 2024 年"), (row.Cells[0].State, row.Cells[0].Value, row.Cells[0].Text?.Zh));
        Assert.NotNull(row.Cells[0].NotComparable);
        Assert.Null(row.Cells[0].ShareOfMax);
        Assert.Equal((3m, "截至 2023 年，另有温州市"), (row.Cells[1].Value, row.Cells[1].Text?.Zh));
        Assert.Equal(3, row.Totals.Sum);
    }

    [Fact]
    public void Ceilings_do_not_add_up()
    {
        var row = Row(Centres, FacetField.Subsidy, new(Jiangsu, Centres) { Subsidy = 200 }, new(Zhejiang, Centres) { Subsidy = 500 });

        Assert.Equal((2, null), (row.Totals.Comparable, row.Totals.Sum));
    }

    [Fact]
    public void A_row_differs_by_its_numbers_too()
    {
        Assert.False(Row(Centres, FacetField.Planned, Of(Jiangsu, 5), Of(Zhejiang, 5)).Differs);
        Assert.True(Row(Centres, FacetField.Planned, Of(Jiangsu, 5), Of(Zhejiang, 6)).Differs);

        static MeasureSpec Of(string province, int planned) => new(province, Centres) { Planned = planned, ByYear = 2027 };
    }

    private static ComparisonRow Row(string theme, FacetField field, params ReadOnlySpan<MeasureSpec> measures)
    {
        var builder = new DatasetBuilder();
        builder.Facet(theme, field);
        for (var number = 0; number < measures.Length; number++)
        {
            builder.Add(measures[number].Build($"{measures[number].Province}-{number + 1:0000}"));
        }

        var provinces = measures.ToArray().Select(measure => measure.Province).Distinct().ToList();
        return Matrix.Build(builder.Build(), new(provinces, [theme], null)).Blocks[0].Facets[0];
    }
}
