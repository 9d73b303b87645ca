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
    public void State_of_a_theme_by_its_only_measure(JurisdictionLevel level, MeasureStatus status, CellState expected)
    {
        var dataset = new DatasetBuilder()
            .Review(Jiangsu, Funds, ReviewOutcome.Found)
            .Add(new MeasureSpec(Jiangsu, Funds) { Level = level, Status = status }.Build("320000-0001"))
            .Build();

        Assert.Equal(expected, Matrix.ThemeCell(dataset, Jiangsu, Funds, null).State);
    }
}
