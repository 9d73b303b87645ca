using Dashboard.Web.Map;
using Xunit;

namespace Dashboard.Web.Tests.Map;

/// <summary>Arrow keys and letters: where they lead, and that they lead everywhere.</summary>
public sealed class UnitDirectionsTests
{
    public static TheoryData<string> Layouts => ["map", "tiles"];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Arrow_keys_reach_every_unit_from_Beijing(string layout)
    {
        var directions = DirectionsOf(layout);
        var reached = new HashSet<string> { "110000" };
        var open = new Queue<string>(reached);
        while (open.TryDequeue(out var code))
        {
            foreach (var next in Enum.GetValues<Direction>().Select(direction => directions.Next(code, direction)).OfType<string>().Where(reached.Add))
            {
                open.Enqueue(next);
            }
        }

        Assert.Empty(MapProvinces.All.Where(province => !reached.Contains(province.Code)).Select(province => province.NameZh));
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Every_unit_can_be_left(string layout)
    {
        var directions = DirectionsOf(layout);
        Assert.All(MapProvinces.All, province =>
            Assert.Contains(Enum.GetValues<Direction>(), direction => directions.Next(province.Code, direction) is not null));
    }

    [Theory]
    [InlineData("360000", Direction.Right, "350000")]
    [InlineData("360000", Direction.Left, "430000")]
    [InlineData("360000", Direction.Down, "440000")]
    [InlineData("650000", Direction.Down, "540000")]
    [InlineData("230000", Direction.Down, "220000")]
    [InlineData("440000", Direction.Up, "360000")]
    [InlineData("110000", Direction.Down, "130000")]
    [InlineData("510000", Direction.Right, "500000")]
    public void An_arrow_leads_to_the_neighbour_on_the_map(string from, Direction direction, string to) =>
        Assert.Equal(to, MapContext.Geometry.Directions.Next(from, direction));

    [Fact]
    public void There_is_nothing_beyond_the_edge()
    {
        Assert.Null(MapContext.Geometry.Directions.Next("650000", Direction.Left));
        Assert.Null(TileLayout.Directions.Next("460000", Direction.Down));
    }

    [Fact]
    public void The_tiles_hold_every_unit_once() =>
        Assert.Equal(
            MapProvinces.All.Select(province => province.Code),
            TileLayout.Codes.Order(StringComparer.Ordinal));

    private static UnitDirections DirectionsOf(string layout) => layout == "map" ? MapContext.Geometry.Directions : TileLayout.Directions;
}
