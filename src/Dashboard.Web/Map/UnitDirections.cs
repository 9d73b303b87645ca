using System.Collections.Frozen;

namespace Dashboard.Web.Map;

public enum Direction
{
    Up,
    Right,
    Down,
    Left,
}

/// <summary>Where each arrow key leads from each unit: to the nearest one that lies more that way than any other way.</summary>
public sealed class UnitDirections
{
    private readonly FrozenDictionary<(string Code, Direction Direction), string> next;

    /// <param name="units">Code and place of each unit, y downwards.</param>
    public UnitDirections(IEnumerable<(string Code, double X, double Y)> units)
    {
        var all = units.ToList();
        next = all
            .SelectMany(unit => Enum.GetValues<Direction>().Select(direction => (unit.Code, direction, Target: Nearest(unit, direction, all))))
            .Where(entry => entry.Target is not null)
            .ToFrozenDictionary(entry => (entry.Code, entry.direction), entry => entry.Target!);
    }

    /// <summary>Null at the edge.</summary>
    public string? Next(string code, Direction direction) => next.GetValueOrDefault((code, direction));

    private static string? Nearest(
        (string Code, double X, double Y) from,
        Direction direction,
        IReadOnlyList<(string Code, double X, double Y)> units)
    {
        (string? Code, double Cost) best = (null, double.MaxValue);
        foreach (var unit in units)
        {
            var (dx, dy) = (unit.X - from.X, unit.Y - from.Y);
            var (ahead, aside) = direction switch
            {
                Direction.Up => (-dy, Math.Abs(dx)),
                Direction.Down => (dy, Math.Abs(dx)),
                Direction.Left => (-dx, Math.Abs(dy)),
                Direction.Right => (dx, Math.Abs(dy)),
                _ => throw new ArgumentOutOfRangeException(nameof(direction)),
            };
            // city-block distance: of two equally far ones the straighter wins
            var cost = ahead + aside;
            if (ahead > 0 && aside <= ahead && cost < best.Cost)
            {
                best = (unit.Code, cost);
            }
        }

        return best.Code;
    }
}
