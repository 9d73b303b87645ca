using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Shell;

namespace Dashboard.Web.Features.Gaps;

public enum PeerMode
{
    All,
    Group,
    Neighbours,

    /// <summary>The nearest by indicators, named one by one in the address, so that it stays what it was.</summary>
    Nearest,
    Own,
}

/// <summary>Who the peers are and how they were chosen.</summary>
/// <param name="Group">For <see cref="PeerMode.Group"/>.</param>
/// <param name="Codes">Provinces with data, without the home province.</param>
/// <param name="Distances">All other provinces that have the indicators, nearest first.</param>
/// <param name="Nearest">Codes of the nearest ones, for an address.</param>
public sealed record PeerChoice(
    PeerMode Mode, PeerGroup? Group, IReadOnlyList<string> Codes, NearestProvinces Distances, IReadOnlyList<string> Nearest)
{
    public const int NearestCount = 6;

    /// <param name="dataset">What it is about.</param>
    /// <param name="view">With a home province.</param>
    public static PeerChoice Of(Dataset dataset, GapsView view)
    {
        var home = view.Home!;
        var codes = PeerWords.Expand(dataset, view.Peers, home);
        var distances = Data.Comparison.Peers.NearestByWeight(dataset, home, view.Indicators, dataset.Provinces.Count);
        IReadOnlyList<string> nearest = [.. distances.Ranked.Take(NearestCount).Select(entry => entry.Province.Code)];
        var group = view.Peers is [var word] ? dataset.PeerGroups.FirstOrDefault(group => group.Code == word) : null;
        var mode = view.Peers switch
        {
            [] => PeerMode.All,
            [QueryWords.Neighbours] => PeerMode.Neighbours,
            _ when group is not null => PeerMode.Group,
            _ when nearest.Count > 0 && nearest.ToHashSet().SetEquals(view.Peers) => PeerMode.Nearest,
            _ => PeerMode.Own,
        };
        return new(mode, group, codes, distances, nearest);
    }
}
