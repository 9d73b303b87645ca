using ClosedXML.Excel;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Reports.Excel;

namespace Dashboard.Web.Reports;

/// <summary>What the other provinces have and home has not, in the order and with the numbers of the gap list's page and API.</summary>
internal static class GapSheet
{
    public static IReadOnlyList<Gap> Find(ReportContext context, string home, IEnumerable<Province> provinces, IEnumerable<Theme> themes) =>
        Gaps.Find(context.Dataset, new(
            home,
            [.. provinces.Select(province => province.Code).Where(code => code != home)],
            [.. themes.Select(theme => theme.Code)],
            context.AsOf));

    public static void Write(
        XLWorkbook workbook, Stylebook stylebook, ReportContext context, IReadOnlyList<Gap> gaps, SheetHead head, ProofSheet proof)
    {
        var (words, text) = (context.Words, context.Text);
        SheetWriter.Table(
            workbook, stylebook, text["SheetGaps"], head,
            [
                new(new(words["FieldTheme"], 16), gap => CellContent.Of(words.Of(gap.Theme.Name))),
                new(new(text["ColumnFacet"], 22), gap => CellContent.Of(gap.Facet is { } facet ? words.Of(facet.Name) : text["WholeTheme"].Value)),
                new(new(text["ColumnJudged"], 10), gap => gap.IsQuestion
                    ? CellContent.Of(text["JudgedQuestion"]) with { Colour = Ink.Quiet }
                    : CellContent.Of(text["JudgedGap"]) with { Colour = Ink.Ochre }),
                new(new(text["ColumnHas"], 9, IsNumber: true), gap => CellContent.Of((decimal?)gap.PeersWith)),
                new(new(text["ColumnKnown"], 9, IsNumber: true), gap => CellContent.Of((decimal?)gap.PeersTotal)),
                new(new(text["ColumnEarliest"], 12), gap => CellContent.Of(gap.Earliest?.ToString())),
                new(new(text["ColumnEarliestBy"], 12), gap => CellContent.Of(gap.EarliestProvince is { } code ? context.ProvinceName(code) : null)),
                new(new(text["ColumnHome"], 18), gap => CellContent.Of(gap.HomeState, words.Of(gap.HomeState))),
                new(new(text["ColumnLearn"], 60), gap => CellContent.Of(string.Join('\n', gap.Examples.Select(measure =>
                    $"{context.ProvinceName(measure.ProvinceCode)}{text["Colon"]}{words.Of(measure.Title)}")))),
                new(new(text["SheetProof"], 9), gap => gap.Examples.Count == 0
                    ? CellContent.Empty
                    : CellContent.Of($"[{MatrixSheet.Ranges(gap.Examples.Select(measure => proof.NumberOf(measure)))}]") with { Place = proof.PlaceOf(gap.Examples[0]) }),
            ],
            frozenColumns: 2,
            gaps);
    }
}
