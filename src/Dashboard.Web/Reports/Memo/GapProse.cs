using Dashboard.Data.Comparison;
using Dashboard.Web.Reports.Word;

namespace Dashboard.Web.Reports.Memo;

/// <summary>The leading gaps in sentences: how many peers have it, since when, how home stands, which texts to learn from.</summary>
internal sealed class GapProse(MemoWords words)
{
    /// <summary>The others are in the annex only.</summary>
    public const int MostItems = 12;

    private const int MostFacets = 6;

    private IReadOnlyList<GapGroup> Judged => words.Facts.Report.Judged;

    public Prose Lead => Judged.Count == 0 ? words.Say("GapsNone") : words.Say("GapsLead", words.HomeName);

    public Prose Rest => Judged.Count > MostItems
        ? words.Say("GapsRest", MemoWords.Number(Judged.Count - MostItems), words.OwnNote())
        : Prose.Empty;

    /// <summary>By how many of the peers have them: the name of the band, then its gaps.</summary>
    public IEnumerable<(string Name, IReadOnlyList<GapGroup> Groups)> Bands => Judged.Take(MostItems)
        .GroupBy(group => BandOf(group.Gap))
        .Select(band => (words.Plain(band.Key), (IReadOnlyList<GapGroup>)[.. band]));

    public IEnumerable<Prose> Of(GapGroup group)
    {
        var gap = group.Gap;
        var (with, total) = (MemoWords.Number(gap.PeersWith), MemoWords.Number(gap.PeersTotal));
        var state = words.HomeState(gap.HomeState) + (Prose)words.ReviewNote(words.Facts.Home.Code, gap.Theme);
        yield return gap.Earliest is { } earliest
            ? words.Say("GapLine", with, total, Earliest(gap, words.Since(earliest, gap.EarliestIsLatestPossible)), state, words.GapNote(gap))
            : words.Say("GapLineUndated", with, total, state, words.GapNote(gap));
        if (gap.Examples.Count > 0)
        {
            yield return words.Say("GapLearn", Prose.Join(MemoWords.Clause, gap.Examples.Select(words.CitedWithPlace)));
        }

        if (group.Facets.Count > 0)
        {
            yield return words.Say("GapFacets", Prose.Join(MemoWords.Comma, group.Facets.Take(MostFacets).Select(facet => words.Say(
                "GapFacet", words.Of(facet.Facet!.Name), MemoWords.Number(facet.PeersWith), MemoWords.Number(facet.PeersTotal)))));
        }
    }

    public Prose Earliest(Gap gap, string date) =>
        gap.EarliestProvince is { } code ? words.Say("EarliestOf", date, words.Short(code)) : date;

    private static string BandOf(Gap gap) => (gap.PeersWith * 2).CompareTo(gap.PeersTotal) switch
    {
        _ when gap.PeersWith == gap.PeersTotal => "BandAll",
        < 0 => "BandSome",
        _ => "BandMost",
    };
}
