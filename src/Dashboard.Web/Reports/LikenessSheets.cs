using ClosedXML.Excel;
using Dashboard.Data.Comparison;
using Dashboard.Web.Features.Gaps;
using Dashboard.Web.Reports.Excel;
using Dashboard.Web.Shell;

namespace Dashboard.Web.Reports;

/// <summary>Which provinces are near a province, by indicators and by records, and what sets it apart; each with its method in the head.</summary>
internal static class LikenessSheets
{
    private const int MostDistinctive = 20;

    /// <param name="peers">Says by which indicators distances are taken and who the peers are; null leaves distances out.</param>
    public static void Write(
        XLWorkbook workbook, Stylebook stylebook, ReportContext context, string province, GapsView? peers, ProofSheet proof)
    {
        var likeness = Likeness.Build(context.Dataset, context.AsOf);
        WriteSimilar(workbook, stylebook, context, province, peers, likeness);
        WriteDistinctive(workbook, stylebook, context, province, likeness, proof);
    }

    private static void WriteSimilar(
        XLWorkbook workbook, Stylebook stylebook, ReportContext context, string province, GapsView? peers, Likeness likeness)
    {
        var (words, text, dataset) = (context.Words, context.LikenessText, context.Dataset);
        var distances = peers is null ? null : Peers.NearestByWeight(dataset, province, peers.Indicators, dataset.Provinces.Count);
        var byCode = distances?.Ranked.ToDictionary(entry => entry.Province.Code, entry => entry.Distance) ?? [];
        string?[] methods =
        [
            distances is not { Ranked.Count: > 0 } ? null : NearWords.Method(dataset, peers!.Indicators, distances, context.GapsText, words),
            distances is null ? null : NearWords.LeftOut(distances, context.GapsText, words),
            distances is null ? null : NearWords.Unused(dataset, distances, context.GapsText, words),
            text["SimilarMethod"],
        ];
        SheetColumn<SimilarProvince>[] ofPeers = peers is null ? [] :
        [
            new(new(text["ColumnPeer"], 8), row => CellContent.Of(peers.Peers.Contains(row.Province.Code) ? text["IsPeer"].Value : null)),
            new(new(text["ColumnDistance"], 14, IsNumber: true), row => byCode.TryGetValue(row.Province.Code, out var distance)
                ? CellContent.OfShare(distance)
                : CellContent.Of(text["NoDistance"]) with { Colour = Ink.Quiet }),
        ];
        SheetWriter.Table(
            workbook, stylebook, text["SheetSimilar"],
            context.Head(text["TitleSimilar", context.ProvinceName(province)], methods.OfType<string>().Select(CellContent.Of)),
            [
                new(new(words["FieldProvince"], 14), row => CellContent.Of(words.Of(row.Province.ShortName))),
                .. ofPeers,
                new(new(text["Jaccard"], 12, IsNumber: true), row => CellContent.OfShare(row.Similarity)),
                new(new(text["Shared"], 12, IsNumber: true), row => CellContent.Of((decimal?)row.Shared)),
                new(new(text["ColumnEither"], 14, IsNumber: true), row => CellContent.Of((decimal?)row.Either)),
            ],
            frozenColumns: 1,
            likeness.SimilarTo(province, dataset.Provinces.Count)
                .OrderBy(row => byCode.GetValueOrDefault(row.Province.Code, double.MaxValue))
                .ThenByDescending(row => row.Similarity)
                .ThenBy(row => row.Province.Code, StringComparer.Ordinal));
    }

    private static void WriteDistinctive(
        XLWorkbook workbook, Stylebook stylebook, ReportContext context, string province, Likeness likeness, ProofSheet proof)
    {
        var (words, text) = (context.Words, context.LikenessText);
        SheetWriter.Table(
            workbook, stylebook, text["SheetDistinctive"],
            context.Head(text["TitleDistinctive", context.ProvinceName(province)], CellContent.Of(text["DistinctiveMethod"])),
            [
                new(new(text["ColumnRow"], 36), row => CellContent.Of(LikenessWords.NameOf(row, context.Dataset, text, words))),
                new(new(text["ColumnProvinces"], 12, IsNumber: true), row => CellContent.Of((decimal?)row.Provinces)),
                new(new(text["ColumnScore"], 10, IsNumber: true), row => CellContent.OfShare(row.Score)),
                new(new(text["ColumnLeading"], 60), row => CellContent.Of(words.Of(row.Leading.Title))),
                new(new(context.Text["SheetProof"], 9), row =>
                    CellContent.Of($"[{proof.NumberOf(row.Leading)}]") with { Place = proof.PlaceOf(row.Leading) }),
            ],
            frozenColumns: 1,
            likeness.DistinctiveOf(province, MostDistinctive));
    }
}
