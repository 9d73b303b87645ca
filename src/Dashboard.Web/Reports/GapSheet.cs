using ClosedXML.Excel;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Reports.Excel;

namespace Dashboard.Web.Reports;

/// <summary>What the other provinces have and home has not, in the order and with the numbers of the gap list's page and API.</summary>
internal static class GapSheet
{
    public static GapGroups Find(ReportContext context, string home, IEnumerable<Province> provinces, IEnumerable<Theme> themes) =>
        GapGroups.Of(Gaps.Find(context.Dataset, new(
            home,
            [.. provinces.Select(province => province.Code).Where(code => code != home)],
            [.. themes.Select(theme => theme.Code)],
            context.AsOf)));

    public static void Write(
        XLWorkbook workbook, Stylebook stylebook, ReportContext context, GapGroups gaps, SheetHead head, ProofSheet proof)
    {
        var (words, text) = (context.Words, context.Text);
        SheetWriter.Table(
            workbook, stylebook, text["SheetGaps"], head,
            [
                new(new(words["FieldTheme"], 16), row => CellContent.Of(words.Of(row.Gap.Theme.Name))),
                new(new(text["ColumnFacet"], 22), row => CellContent.Of(row.Gap.Facet is { } facet ? words.Of(facet.Name) : text["WholeTheme"].Value)),
                new(new(text["ColumnJudged"], 10), row => row.Gap.Kind == GapKind.Policy
                    ? CellContent.Of(text["JudgedGap"]) with { Colour = Ink.Ochre }
                    : CellContent.Of(text[row.Gap.Kind == GapKind.Detail ? "JudgedDetail" : "JudgedQuestion"]) with { Colour = Ink.Quiet }),
                new(new(text["ColumnGroup"], 7, IsNumber: true), row => CellContent.Of((decimal?)row.Group)),
                new(new(text["ColumnHas"], 9, IsNumber: true), row => CellContent.Of((decimal?)row.Gap.PeersWith)),
                new(new(text["ColumnKnown"], 9, IsNumber: true), row => CellContent.Of((decimal?)row.Gap.PeersTotal)),
                new(new(text["ColumnEarliest"], 12), row => CellContent.Of(row.Gap.Earliest is { } date ? words.Since(date, row.Gap.EarliestIsLatestPossible) : null)),
                new(new(text["ColumnEarliestBy"], 12), row => CellContent.Of(row.Gap.EarliestProvince is { } code ? context.ProvinceName(code) : null)),
                new(new(text["ColumnHome"], 18), row => CellContent.Of(row.Gap.HomeState, words.Of(row.Gap.HomeState))),
                new(new(text["ColumnLearn"], 60), row => CellContent.Of(string.Join('\n', row.Gap.Examples.Select(measure => text[
                    "LearnItem", context.ProvinceName(measure.ProvinceCode), words.Of(measure.Title), words.StatusOf(measure, context.StatusDay)].Value)))),
                new(new(text["SheetProof"], 9), row => row.Gap.Examples.Count == 0
                    ? CellContent.Empty
                    : CellContent.Of($"[{MatrixSheet.Ranges(row.Gap.Examples.Select(measure => proof.NumberOf(measure)))}]") with { Place = proof.PlaceOf(row.Gap.Examples[0]) }),
            ],
            frozenColumns: 2,
            gaps.Numbered);
    }
}
