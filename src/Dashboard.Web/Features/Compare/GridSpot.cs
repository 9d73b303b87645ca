namespace Dashboard.Web.Features.Compare;

/// <summary>A cell of the grid by its place, from 0.</summary>
public readonly record struct GridSpot(int Row, int Column)
{
    /// <summary>Where a key leads; null for keys that move nowhere, and at the edges.</summary>
    public GridSpot? After(string key, int rows, int columns)
    {
        var next = key switch
        {
            "ArrowUp" => this with { Row = Row - 1 },
            "ArrowDown" => this with { Row = Row + 1 },
            "ArrowLeft" => this with { Column = Column - 1 },
            "ArrowRight" => this with { Column = Column + 1 },
            "Home" => this with { Column = 0 },
            "End" => this with { Column = columns - 1 },
            _ => this,
        };
        return next != this && next == next.Within(rows, columns) ? next : null;
    }

    /// <summary>The nearest place in a grid of that size.</summary>
    public GridSpot Within(int rows, int columns) => new(
        Math.Clamp(Row, 0, Math.Max(0, rows - 1)),
        Math.Clamp(Column, 0, Math.Max(0, columns - 1)));
}
