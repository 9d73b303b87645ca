using ClosedXML.Excel;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Features.Provinces;
using Dashboard.Web.Reports.Excel;
using Dashboard.Web.Shell;

namespace Dashboard.Web.Reports;

/// <summary>A province as its page shows it: state of each theme, indicators, what runs when, structured fields, all measures, proofs.</summary>
internal static class ProvinceWorkbook
{
    public static void Write(XLWorkbook workbook, ReportContext context, Province province)
    {
        using var stylebook = new Stylebook();
        var (words, text) = (context.Words, context.Text);
        var profile = ProvinceProfile.Build(context.Dataset, province.Code, context.AsOf);
        var name = words.Of(province.Name);
        var themes = context.Dataset.Themes;
        var question = CellContent.Of(context.ProvincesLine([province]));
        var measures = MeasureSearch.All(
            context.Dataset, MeasureFilter.None with { Provinces = [province.Code], AsOf = context.AsOf }, MeasureSort.Province);
        var proof = new ProofSheet(context, context.Head(text["TitleProof"], question));
        var coverage = new CoverageSheet(
            context, context.Head(text["TitleCoverage"], question, CellContent.Of(text["NoteSearchText"])), [province], themes);

        WriteThemes(workbook, stylebook, context, profile, coverage, context.Head(
            text["TitleProvince", name],
            CellContent.Of(text["ProvinceFacts", profile.Facts.Measures, profile.Facts.ByLevel[JurisdictionLevel.Province], profile.Facts.ByLevel[JurisdictionLevel.City], profile.Facts.Official, profile.Facts.ReviewDue]),
            context.LegendLine));
        WriteIndicators(workbook, stylebook, context, profile, context.Head(text["TitleIndicators", name], CellContent.Of(text["NoteIndicators"])));
        WriteTimeline(workbook, stylebook, context, profile, proof, context.Head(text["TitleTimeline", name], CellContent.Of(text["NoteTimeline"])));
        foreach (var theme in themes.Where(theme => theme.IsStructured && measures.Any(measure => measure.ThemeCode == theme.Code)))
        {
            ThemeSheets.Write(workbook, stylebook, context, theme, [province], proof);
        }

        MeasuresWorkbook.WriteList(
            workbook, stylebook, context, measures,
            context.Head(text["TitleThemeMeasures", name], question, CellContent.Of(text["CountOfMeasures", measures.Count])), proof);
        LikenessSheets.Write(workbook, stylebook, context, province.Code, null, proof);
        proof.Write(workbook, stylebook, withFills: false);
        coverage.Write(workbook, stylebook);
        NotesSheet.Write(workbook, stylebook, context, themes, PageUrls.Province(province.Code, asOf: context.AsOf));
    }

    private static void WriteThemes(
        XLWorkbook workbook, Stylebook stylebook, ReportContext context, ProvinceProfile profile, CoverageSheet coverage, SheetHead head)
    {
        var (words, text) = (context.Words, context.Text);
        IReadOnlyList<ThemeEntry> entries =
        [
            .. profile.Themes,
            .. profile.FurtherThemes,
            .. profile.UnreviewedThemes.Select(theme => new ThemeEntry(
                theme, Matrix.ThemeCell(context.Dataset, profile.Province.Code, theme.Code, context.AsOf))),
        ];
        SheetWriter.Table(
            workbook, stylebook, text["SheetProfile"], head,
            [
                new(new(words["FieldTheme"], 24), entry => CellContent.Of(words.Of(entry.Theme.Name))),
                new(new(text["ColumnPillar"], 18, IsQuiet: true), entry => CellContent.Of(words.Of(entry.Theme.Pillar))),
                new(new(text["ColumnState"], 24), entry => CellContent.Of(entry.Cell.State, words.Of(entry.Cell.State))),
                .. Enum.GetValues<JurisdictionLevel>().Select(level => new SheetColumn<ThemeEntry>(
                    new(words.Of(level), 12, IsNumber: true), entry => CellContent.Of((decimal?)entry.Count(level)))),
                new(new(text["ColumnEarliest"], 14), entry => CellContent.Of(Earliest(entry)?.ToString())),
                new(new(text["SheetCoverage"], 10), entry => CellContent.Of("→") with
                {
                    Place = coverage.PlaceOf(profile.Province.Code, entry.Theme.Code), Colour = Ink.Quiet,
                }),
            ],
            frozenColumns: 1,
            entries);

        static PartialDate? Earliest(ThemeEntry entry) => entry.Cell.Measures
            .Where(measure => measure.Level == JurisdictionLevel.Province && measure.StartsOn() is not null)
            .Select(measure => measure.StartsOn())
            .OrderBy(date => date!.Value.LastDay)
            .FirstOrDefault();
    }

    private static void WriteIndicators(
        XLWorkbook workbook, Stylebook stylebook, ReportContext context, ProvinceProfile profile, SheetHead head)
    {
        var (words, text) = (context.Words, context.Text);
        IEnumerable<(Indicator Indicator, IndicatorVintage Vintage, LocalizedText? City, decimal Value, int? Rank)> rows =
        [
            .. profile.Strips.Select(strip => (strip.Indicator, strip.Vintage, (LocalizedText?)null, strip.Value, strip.Rank)),
            .. profile.OtherFigures.Select(figure => (figure.Indicator, figure.Vintage, figure.City, figure.Value, figure.Rank)),
        ];
        SheetWriter.Table(
            workbook, stylebook, text["SheetIndicators"], head,
            [
                new(new(text["ColumnIndicator"], 30), row => CellContent.Of(words.Of(row.Indicator.Name))),
                new(new(words["FieldCity"], 12), row => CellContent.Of(words.Of(row.City))),
                new(new(text["ColumnValue"], 14, IsNumber: true), row => CellContent.Of((decimal?)row.Value)),
                new(new(text["ColumnUnit"], 14), row => CellContent.Of(words.Of(row.Indicator.Unit))),
                new(new(text["ColumnYear"], 8, IsNumber: true), row => CellContent.OfYear(row.Vintage.Year)),
                new(new(text["ColumnVintage"], 12), row => CellContent.Of(row.Vintage.Name is { } name ? words.Of(name) : null)),
                new(new(text["ColumnRank"], 8, IsNumber: true), row => CellContent.Of((decimal?)row.Rank)),
                new(new(words["FieldSource"], 44), row => CellContent.Of(words.Of(row.Vintage.Source.TitleText))),
                new(new(words["FieldOriginal"], 30), row => CellContent.OfAddress(row.Vintage.Source.Url)),
            ],
            frozenColumns: 1,
            rows);
    }

    private static void WriteTimeline(
        XLWorkbook workbook, Stylebook stylebook, ReportContext context, ProvinceProfile profile, ProofSheet proof, SheetHead head)
    {
        var (words, text) = (context.Words, context.Text);
        SheetWriter.Table(
            workbook, stylebook, text["SheetTimeline"], head,
            [
                new(new(words["FieldTheme"], 20), row => CellContent.Of(words.Of(row.Theme.Name))),
                new(new(words["FieldMeasure"], 50), row => CellContent.Of(words.Of(row.Measure.Title))),
                new(new(words["FieldLevel"], 12), row => CellContent.Of(words.LevelOf(row.Measure))),
                new(new(text["ColumnFrom"], 12), row => CellContent.Of(row.Start?.ToString())),
                new(new(text["ColumnTo"], 12), row => CellContent.Of(row.End?.ToString())),
                new(new(words["FieldStatus"], 14), row => MeasureColumns.Status(context, row.Measure)),
                new(new(text["SheetProof"], 8), row => proof.Reference(row.Measure)),
            ],
            frozenColumns: 2,
            profile.Timeline);
    }
}
