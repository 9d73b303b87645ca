using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Xunit;
using static Dashboard.Data.Tests.Comparison.DatasetBuilder;

namespace Dashboard.Data.Tests.Comparison;

public sealed class SimilarMeasuresTests
{
    private static readonly Measure Own =
        new MeasureSpec(Jiangsu, Future) { Tags = ["plan", "pilot"], Tracks = ["hydrogen"] }.Build("320000-0001");

    [Fact]
    public void Most_tags_then_most_tracks_then_the_same_level_come_first()
    {
        var similar = Of(
            new MeasureSpec(Zhejiang, Future) { Tags = ["plan"], Tracks = ["hydrogen"] }.Build("330000-0001"),
            new MeasureSpec(Anhui, Future) { Tags = ["plan", "pilot"] }.Build("340000-0001"),
            new MeasureSpec(Jiangxi, Future) { Tags = ["plan"], Tracks = ["quantum"] }.Build("360000-0001"));

        Assert.Equal(["340000-0001", "330000-0001", "360000-0001"], similar);
    }

    [Fact]
    public void Each_province_gives_its_closest_only()
    {
        var similar = Of(
            new MeasureSpec(Zhejiang, Future).Build("330000-0001"),
            new MeasureSpec(Zhejiang, Future) { Tags = ["plan"] }.Build("330000-0002"),
            new MeasureSpec(Zhejiang, Future) { Tags = ["plan"], Level = JurisdictionLevel.City }.Build("330000-0003"));

        Assert.Equal(["330000-0002"], similar);
    }

    [Fact]
    public void Its_own_province_other_themes_and_proposals_are_left_out() => Assert.Empty(Of(
        new MeasureSpec(Jiangsu, Future) { Tags = ["plan"] }.Build("320000-0002"),
        new MeasureSpec(Zhejiang, Carbon) { Tags = ["plan"] }.Build("330000-0001"),
        new MeasureSpec(Anhui, Future) { Tags = ["plan"], Status = MeasureStatus.Proposed }.Build("340000-0001")));

    private static IEnumerable<string> Of(params ReadOnlySpan<Measure> others) =>
        SimilarMeasures.Of(new DatasetBuilder().Add(Own).Add(others).Build(), Own, 8).Select(measure => measure.Id);
}
