using System.Text.Json;

namespace Dashboard.Web.Map.Building;

/// <summary>Where names stand, and where and how large each unit is; places are [longitude, latitude]. Read from seed/map/source/labels.json.</summary>
public sealed record MapLabels(
    IReadOnlyDictionary<string, UnitLabel> Units, IReadOnlyList<PlaceName> MainNames, IReadOnlyList<PlaceName> InsetNames)
{
    public static MapLabels Load(string path) =>
        JsonSerializer.Deserialize<MapLabels>(File.ReadAllText(path), JsonSerializerOptions.Web)
        ?? throw new JsonException($"{path} is empty.");
}

/// <param name="Letters">Letter code of GB/T 2260.</param>
/// <param name="ShortLabel">Of the one-character name, where it needs another place.</param>
/// <param name="Anchor">Set for units too small for a name: start or end, on which side of the unit the callout stands.</param>
/// <param name="Box">West, south, east and north that the unit reaches, islands too, by which another map's unit is known; in degrees.</param>
/// <param name="Area">In square degrees of longitude and latitude, for the same purpose.</param>
public sealed record UnitLabel(string Letters, double[] Label, double[]? ShortLabel, string? Anchor, double[] Box, double Area);

public sealed record PlaceName(string Zh, string En, double[] At, string Anchor);
