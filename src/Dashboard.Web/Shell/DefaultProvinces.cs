using Dashboard.Data.Comparison;
using Dashboard.Data.Model;

namespace Dashboard.Web.Shell;

/// <summary>Whom to compare when the address names nobody.</summary>
/// <param name="Name">Of the group; null for the home province and its neighbours.</param>
/// <param name="Codes">Provinces with data.</param>
public sealed record DefaultProvinces(LocalizedText? Name, IReadOnlyList<string> Codes)
{
    private const string PreferredGroup = "yangtze-delta";
    private const int Fewest = 2;

    /// <summary>The home province and its neighbours, else the Yangtze delta or the first group of the data.</summary>
    public static DefaultProvinces For(Dataset dataset, string? home)
    {
        var nearby = home is null ? [] : WithData(dataset, [home, .. dataset.ProvincesByCode[home].Neighbours]);
        if (nearby.Count >= Fewest)
        {
            return new(null, nearby);
        }

        var group = dataset.PeerGroups.FirstOrDefault(group => group.Code == PreferredGroup)
            ?? (dataset.PeerGroups is [var first, ..] ? first : null);
        return group is null
            ? new(new("前四省", "the first four"), [.. dataset.CoveredProvinces.Take(4).Select(province => province.Code)])
            : new(group.Name, WithData(dataset, group.Members));
    }

    private static IReadOnlyList<string> WithData(Dataset dataset, IEnumerable<string> codes) =>
        [.. codes.Where(code => dataset.ProvincesByCode.TryGetValue(code, out var province) && province.HasData)];
}
