using System.Collections.Frozen;

namespace Dashboard.Web.Map;

/// <summary>The place of each of the 34 units in the tile grid, nine columns wide.</summary>
public static class TileLayout
{
    private const string Empty = "";

    // each row from west to east
    private static readonly string[][] Rows =
    [
        [Empty, Empty, Empty, Empty, Empty, Empty, Empty, Empty, "230000"],
        ["650000", Empty, Empty, Empty, "150000", Empty, "110000", "210000", "220000"],
        [Empty, "630000", "620000", "640000", "140000", "130000", "120000", Empty, Empty],
        [Empty, Empty, Empty, "610000", "410000", "370000", "320000", "310000", Empty],
        [Empty, "540000", "510000", "500000", "420000", "340000", "330000", Empty, Empty],
        [Empty, Empty, "530000", "520000", "430000", "360000", "350000", "710000", Empty],
        [Empty, Empty, Empty, "450000", "440000", "820000", "810000", Empty, Empty],
        [Empty, Empty, Empty, Empty, "460000", Empty, Empty, Empty, Empty],
    ];

    private static readonly FrozenDictionary<string, (int Row, int Column)> Places = Rows
        .SelectMany((codes, row) => codes.Select((code, column) => (code, row, column)))
        .Where(tile => tile.code != Empty)
        .ToFrozenDictionary(tile => tile.code, tile => (tile.row + 1, tile.column + 1));

    public static UnitDirections Directions { get; } =
        new(Places.Select(place => (place.Key, (double)place.Value.Column, (double)place.Value.Row)));

    public static IEnumerable<string> Codes => Places.Keys;

    /// <summary>From 1, as CSS counts grid lines.</summary>
    public static int Row(string code) => Places[code].Row;

    /// <inheritdoc cref="Row"/>
    public static int Column(string code) => Places[code].Column;
}
