namespace Dashboard.Web.Map.Pictures;

/// <summary>Provinces whose outline stands out in a picture.</summary>
/// <param name="Home">Code; its outline is the heavier.</param>
/// <param name="Compared">Codes; the home province among them is not marked twice.</param>
public sealed record MapMarks(string? Home, IReadOnlyList<string> Compared);
