using System.Globalization;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Charts;
using Dashboard.Web.Features.Themes;
using Dashboard.Web.Shell;
using Dashboard.Web.Tests.Fixtures;
using Xunit;

namespace Dashboard.Web.Tests.Features.Themes;

public sealed class ThemeViewTests
{
    private static readonly Dataset Data = TestDataset.Create();

    [Theory]
    [InlineData("/themes/funds")]
    [InlineData("/themes/funds?home=320000&status=inForce,pilot&level=province,city&asOf=2024-12-31")]
    public void Its_address_comes_back_as_it_was(string address)
    {
        var query = QueryReader.FromUri(address, Data);

        Assert.Equal(address, ThemeView.Parse("funds", query).ToUrl());
        Assert.Empty(query.Faults);
    }

    [Theory]
    [InlineData("2021-12-31", MeasureStatus.InForce)]
    [InlineData("2023-01-01", MeasureStatus.Ended)]
    public void Statuses_are_those_of_the_day(string day, MeasureStatus status)
    {
        var plan = new GeneralMeasure
        {
            Id = "320000-9001", ProvinceCode = "320000", ThemeCode = "future-industries", TitleZh = "测试", TitleEn = "Test",
            SummaryZh = "测试摘要。", SummaryEn = "Test summary.", Level = JurisdictionLevel.Province, Status = MeasureStatus.Ended,
            EffectiveTo = PartialDate.Parse("2022-12-31"), Verification = Verification.Press, CheckedOn = new(2026, 11, 20),
            Tags = [], Tracks = [], Figures = [], Citations = [],
        };
        var view = new ThemeView("future-industries", null, [status], [], null);

        Assert.True(view.Shows(plan, DateOnly.Parse(day, CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData(60, 10, 66)]
    [InlineData(7, 1, 7.7)]
    [InlineData(0, 1, 1.1)]
    [InlineData(3000, 500, 3300)]
    public void An_axis_has_round_steps_and_room_for_the_last_number(int largest, int step, double max)
    {
        var scale = LinearScale.For(largest);

        Assert.Equal(step, scale.Step);
        Assert.Equal((decimal)max, scale.Max);
        Assert.Equal(0, scale.Ticks.First());
        Assert.InRange(scale.Ticks.Count(), 2, 8);
    }
}
