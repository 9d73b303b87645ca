using System.Globalization;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Gaps;

/// <summary>The peers beside the list of gaps.</summary>
public partial class PeerPanel : ComponentBase
{
    [Inject]
    public required Words Words { get; init; }

    [Inject]
    public required IStringLocalizer<GapsText> Text { get; init; }

    [Parameter, EditorRequired]
    public required Dataset Data { get; set; }

    [Parameter, EditorRequired]
    public required GapsView View { get; set; }

    /// <summary>The view as links of the page write it.</summary>
    [Parameter, EditorRequired]
    public required GapsView Links { get; set; }

    [Parameter, EditorRequired]
    public required Province Home { get; set; }

    [Parameter, EditorRequired]
    public required PeerChoice Choice { get; set; }

    private string NearestUrl => With(Choice.Nearest);

    private IEnumerable<(string Name, string Url, bool Current)> Modes
    {
        get
        {
            var group = Choice.Group ?? Data.PeerGroups.FirstOrDefault(group => group.Members.Contains(Home.Code));
            if (group is not null)
            {
                yield return (Words.Of(group.Name), With([group.Code]), Choice.Mode == PeerMode.Group);
            }

            if (Choice.Nearest.Count > 0)
            {
                yield return (Text["PeersNearShort"], NearestUrl, Choice.Mode == PeerMode.Nearest);
            }

            yield return (Text["PeersNeighboursShort"], With([QueryWords.Neighbours]), Choice.Mode == PeerMode.Neighbours);
            yield return (Text["PeersAllShort"], With([]), Choice.Mode == PeerMode.All);
            if (Choice.Mode == PeerMode.Own)
            {
                yield return (Text["PeersOwnShort"], Links.ToUrl(), true);
            }
        }
    }

    private IReadOnlyList<(Province Province, double Distance)> OfPeers =>
        [.. Choice.Distances.Ranked.Where(entry => Choice.Codes.Contains(entry.Province.Code))];

    /// <summary>0 where it is not used.</summary>
    private int WeightOf(Indicator indicator) => View.Indicators.FirstOrDefault(used => used.Code == indicator.Code)?.Weight ?? 0;

    /// <summary>What distances can be taken by, and how many provinces lack a value of it.</summary>
    private IEnumerable<(Indicator Indicator, int Lacking)> Offered =>
        from indicator in Data.Indicators
        let vintage = Data.NewestCompared(indicator.Code)
        where vintage is not null
        select (indicator, Data.Lacking(vintage));

    private string With(IReadOnlyList<string> peers) => (Links with { Peers = peers }).ToUrl();

    /// <summary>Of the farthest peer's distance.</summary>
    private string Percent(double distance)
    {
        var farthest = OfPeers.Concat(Choice.Distances.Ranked.Take(PeerChoice.NearestCount)).Max(entry => entry.Distance);
        return (farthest > 0 ? distance / farthest * 100 : 0).ToString("0.#", CultureInfo.InvariantCulture) + "%";
    }
}
