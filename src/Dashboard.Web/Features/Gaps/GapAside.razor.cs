using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Gaps;

/// <summary>The lists beside the gaps.</summary>
public partial class GapAside : ComponentBase
{
    private const int MostNames = 3;

    [Inject]
    public required Words Words { get; init; }

    [Inject]
    public required IStringLocalizer<GapsText> Text { get; init; }

    [Parameter, EditorRequired]
    public required Dataset Data { get; set; }

    [Parameter, EditorRequired]
    public required Province Home { get; set; }

    [Parameter, EditorRequired]
    public required GapReport Report { get; set; }

    private string HomeName => Words.Of(Home.ShortName);

    private string RowName(Theme theme, Facet? facet) =>
        facet is null ? Words.Of(theme.Name) : $"{Words.Of(theme.Name)} · {Words.Of(facet.Name)}";

    private string PeersOf(OpenQuestion question)
    {
        var names = Words.Join(question.PeersWith.Take(MostNames).Select(province => Words.Of(province.ShortName)));
        return question.PeersWith.Count <= MostNames
            ? Text["QuestionPeers", names]
            : Text["QuestionPeersMany", names, question.PeersWith.Count];
    }

    private string Said(OnlyHome only) => only.PeersCityOnly == 0
        ? Text["OnlyPeers", RowName(only.Theme, only.Facet), only.PeersTotal]
        : Text["OnlyPeersCity", RowName(only.Theme, only.Facet), only.PeersTotal, only.PeersCityOnly];
}
