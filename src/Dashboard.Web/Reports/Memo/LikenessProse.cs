using System.Globalization;
using Dashboard.Data.Comparison;
using Dashboard.Web.Reports.Word;
using Dashboard.Web.Shell;

namespace Dashboard.Web.Reports.Memo;

/// <summary>Which provinces have the most in common with home on record, and what few others have, over all themes.</summary>
internal sealed class LikenessProse(MemoWords words)
{
    private const int MostSimilar = 5;
    private const int MostDistinctive = 6;

    public IEnumerable<Prose> Paragraphs()
    {
        var (home, text) = (words.Facts.Home.Code, words.Context.LikenessText);
        var likeness = Likeness.Build(words.Dataset, words.Context.AsOf);
        var similar = likeness.SimilarTo(home, MostSimilar).Where(other => other.Shared > 0).ToList();
        yield return similar.Count == 0
            ? words.Say("SimilarNone", words.HomeName)
            : words.Say(
                "Similar", words.HomeName, Prose.Join(MemoWords.Clause, similar.Select(Similar)), new NotePiece("likeness", text["SimilarMethod"]));

        var distinctive = likeness.DistinctiveOf(home, MostDistinctive);
        yield return distinctive.Count == 0
            ? words.Say("DistinctiveNone", words.HomeName)
            : words.Say(
                "Distinctive", words.HomeName, Prose.Join(MemoWords.Clause, distinctive.Select(Distinctive)),
                new NotePiece("rarity", text["DistinctiveMethod"]));
    }

    private Prose Similar(SimilarProvince other) => words.Say(
        words.Facts.Choice.Codes.Contains(other.Province.Code) ? "SimilarPeer" : "SimilarOther",
        words.Of(other.Province.ShortName), other.Similarity.ToString("F2", CultureInfo.InvariantCulture),
        MemoWords.Number(other.Shared), MemoWords.Number(other.Either));

    private Prose Distinctive(DistinctiveItem item)
    {
        var name = LikenessWords.NameOf(item, words.Dataset, words.Context.LikenessText, words.Context.Words);
        return (item.Provinces == 1 ? words.Say("DistinctiveOne", name) : words.Say("DistinctiveItem", name, MemoWords.Number(item.Provinces)))
            + words.Note(item.Leading);
    }
}
