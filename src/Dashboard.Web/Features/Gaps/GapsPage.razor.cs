using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Dashboard.Web.Shell.Presentation;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Gaps;

/// <summary>What the peers have and the home province has not, and which texts to learn from.</summary>
public partial class GapsPage : ViewPage
{
    /// <summary>Longer lists of own peers are counted, not named.</summary>
    private const int MostNames = 4;

    private const int MostThemeNames = 2;

    [Inject]
    public required IStringLocalizer<GapsText> Text { get; init; }

    [Inject]
    public required IStringLocalizer<LikenessText> Like { get; init; }

    [Inject]
    public required IStringLocalizer<PickerText> Pick { get; init; }

    private GapsView View { get; set; } = GapsView.Default;

    /// <summary>The view as links of the page write it.</summary>
    private GapsView Links { get; set; } = GapsView.Default;

    private Province? Home { get; set; }

    private PeerChoice? Choice { get; set; }

    private GapReport? Report { get; set; }

    /// <summary>Themes with a gap, in the order of their first one: the parts of the show.</summary>
    private IReadOnlyList<Theme> ShownThemes { get; set; } = [];

    private int Part { get; set; } = -1;

    private IReadOnlyList<ShowStep> Steps => [.. ShownThemes.Select(theme => new ShowStep(Words.Of(theme.Name), View.ToUrl()))];

    protected override void Show(QueryReader query)
    {
        View = GapsView.Parse(query);
        Links = View with { AsOf = Linked(View.AsOf) };
        (Home, Choice, Report) = (null, null, null);
        if (View.Home is { } home)
        {
            Home = Data.ProvincesByCode[home];
            Choice = PeerChoice.Of(Data, View);
            Report = GapReport.Build(Data, new GapQuery(home, Choice.Codes, View.Themes, View.AsOf));
        }

        ShownThemes = [.. (Report?.Judged ?? []).Select(group => group.Gap.Theme).Distinct()];
        Part = PartOf(ShownThemes.Count);
    }

    private string PeersInTitle => Choice!.Mode switch
    {
        PeerMode.Group => Words.Of(Choice.Group!.Name),
        PeerMode.All => Text["PeersAll", Choice.Codes.Count],
        PeerMode.Neighbours => Text["PeersNeighbours"],
        PeerMode.Nearest => Text["PeersNear", Choice.Codes.Count],
        _ when Choice.Codes.Count is > 0 and <= MostNames => PeerNames,
        _ => Text["PeersOwn", Choice.Codes.Count],
    };

    private string PeersInBar => Choice!.Codes.Count switch
    {
        0 => Text["PeersNone"],
        _ when Choice.Mode == PeerMode.Own => PeersInTitle,
        <= MostNames => Words.English ? $"{PeersInTitle} ({PeerNames})" : $"{PeersInTitle}（{PeerNames}）",
        _ => PeersInTitle,
    };

    private string PeerNames => Words.Join(Choice!.Codes.Select(code => Words.Of(Data.ProvincesByCode[code].ShortName)));

    /// <summary>All others are nobody's choice: the boxes then start empty.</summary>
    private IReadOnlyList<string> ChosenPeers => Choice!.Mode == PeerMode.All ? [] : Choice.Codes;

    private string ThemeNames => View.Themes.Count switch
    {
        0 => Pick["ThemesFour"],
        _ when View.Themes.Count == Data.Themes.Count => Pick["ThemesAll"],
        > MostThemeNames => Pick["ThemesMany", View.Themes.Count],
        _ => Words.Join(View.Themes.Select(code => Words.Of(Data.ThemesByCode[code].Name))),
    };

    private IReadOnlyList<(string Name, string Url)> Groups =>
    [
        .. Data.PeerGroups.Select(group => (Words.Of(group.Name), With([group.Code]))),
        (Text["PeersNeighboursShort"], With([QueryWords.Neighbours])),
        .. Choice is { Nearest.Count: > 0 } ? [(Text["PeersNearShort"].Value, With(Choice.Nearest))] : Array.Empty<(string, string)>(),
        (Text["PeersAllShort"], With([])),
    ];

    private IReadOnlyList<(string Name, string Url)> ThemeChoices =>
    [
        (Pick["ThemesFour"], (Links with { Themes = [] }).ToUrl()),
        (Pick["ThemesAll"], (Links with { Themes = [.. Data.Themes.Select(theme => theme.Code)] }).ToUrl()),
        .. Enum.GetValues<Pillar>().Select(pillar => (Words.Of(pillar), (Links with
        {
            Themes = [.. Data.Themes.Where(theme => theme.Pillar == pillar).Select(theme => theme.Code)],
        }).ToUrl())),
    ];

    private Unplaced LeftOut => Unplaced.Of(
        Data,
        View.AsOf,
        [View.Home!, .. Choice!.Codes],
        View.Themes.Count > 0 ? View.Themes : Data.Themes.Where(theme => theme.IsStructured).Select(theme => theme.Code));

    private IReadOnlyList<(string Text, string Url)> Exports =>
    [
        (Text["ExportComparison"], View.ComparisonUrl(Choice!.Codes)),
        (Text["ExportMemo"], View.MemoUrl()),
    ];

    private string With(IReadOnlyList<string> peers) => (Links with { Peers = peers }).ToUrl();

    private string HomeUrl(string code) => Links.From(code, Data).ToUrl();
}
