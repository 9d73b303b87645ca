using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Reports.Excel;

namespace Dashboard.Web.Reports;

/// <summary>Columns of lists of measures, the same for workbooks and CSV.</summary>
internal static class MeasureColumns
{
    /// <summary>期满待核 in ochre where it applies.</summary>
    public static CellContent Status(ReportContext context, Measure measure) =>
        CellContent.Of(context.Words.StatusOf(measure, context.StatusDay)) with
        {
            Colour = measure.IsReviewDue(context.StatusDay) ? Ink.Ochre : null,
        };

    /// <summary>As precisely as known, "not later than" for news dates; empty when unknown.</summary>
    public static CellContent IssuedOn(ReportContext context, Measure measure) =>
        CellContent.Of(measure.IssuedOn is null ? null : context.Words.IssuedOn(measure));

    /// <summary>Whose measure it is and what it is.</summary>
    public static IEnumerable<SheetColumn<Measure>> Identity(ReportContext context) =>
    [
        new(new(context.Words["FieldProvince"], 12), measure => CellContent.Of(context.ProvinceName(measure.ProvinceCode))),
        new(new(context.Words["FieldMeasure"], 34), measure => CellContent.Of(context.Words.Of(measure.Title))),
    ];

    public static IEnumerable<SheetColumn<Measure>> Document(ReportContext context)
    {
        var words = context.Words;
        return
        [
            new(new(words["FieldTheme"], 16), measure => CellContent.Of(context.ThemeName(measure.ThemeCode))),
            new(new(words["FieldLevel"], 12), measure => CellContent.Of(words.Of(measure.Level))),
            new(new(words["FieldCity"], 12), measure => CellContent.Of(words.Of(measure.CityName))),
            new(new(words["FieldStatus"], 14), measure => Status(context, measure)),
            new(new(words["FieldNumber"], 20), measure => CellContent.Of(measure.DocumentNumber)),
            new(new(words["FieldIssuer"], 18), measure => CellContent.Of(measure.Issuer)),
            new(new(words["FieldIssuedOn"], 18), measure => IssuedOn(context, measure)),
            new(new(words["FieldTargetYear"], IsNumber: true), measure => CellContent.OfYear(measure.TargetYear)),
            new(new(words["FieldEvidence"], 12), measure => CellContent.Of(words.Of(measure.Verification))),
        ];
    }

    public static IEnumerable<SheetColumn<Measure>> Content(ReportContext context) =>
    [
        new(new(context.Words["FieldTracks"], 24), measure => CellContent.Of(TrackNames(context, measure))),
        new(new(context.Text["ColumnSummary"], 54, IsQuiet: true), measure => CellContent.Of(context.Words.Of(measure.Summary))),
    ];

    /// <summary>What the measure states in numbers: 算力规模 5 EFLOPS（2025）.</summary>
    public static SheetColumn<Measure> Figures(ReportContext context) =>
        new(new(context.Text["ColumnFigures"], 36), measure => CellContent.Of(string.Join('\n', measure.Figures.Select(figure => Figure(context, figure)))));

    private static string Figure(ReportContext context, Figure figure)
    {
        var unit = context.Words.Of(figure.Definition.Unit);
        var value = $"{context.Words.Of(figure.Definition.Name)} {MatrixSheet.WithUnit(Shell.Words.Number((decimal?)figure.Value), unit)}";
        return figure.Year is { } year
            ? context.Text[figure.Basis == FigureBasis.Plan ? "FigurePlanned" : "FigureOfYear", value, year]
            : value;
    }

    /// <summary>The leading source, for files that have no sheet of proofs.</summary>
    public static IEnumerable<SheetColumn<Measure>> LeadingSource(ReportContext context) =>
    [
        new(new(context.Words["FieldSource"]), measure => CellContent.Of(context.Words.Of(Leading(measure)?.Source.TitleText))),
        new(new(context.Text["ColumnPublisher"]), measure => CellContent.Of(Leading(measure)?.Source.Publisher)),
        new(new(context.Text["ColumnPublishedOn"]), measure => CellContent.Of(Leading(measure)?.Source.PublishedOn?.ToString())),
        new(new(context.Words["FieldOriginal"]), measure => CellContent.OfAddress(Leading(measure)?.Source.Url)),
        new(new(context.Words["FieldLocator"]), measure => CellContent.Of(Shell.Words.Locator(Leading(measure)?.Locator))),
        new(new(context.Words["FieldChecked"]), measure => CellContent.Of(Shell.Words.Date(measure.CheckedOn))),
    ];

    public static SheetColumn<Measure> Id(ReportContext context) =>
        new(new(context.Text["ColumnId"], 13, IsQuiet: true), measure => CellContent.Of(measure.Id));

    public static SheetColumn<Measure> Reference(ReportContext context, ProofSheet proof) =>
        new(new(context.Text["SheetProof"], 8), proof.Reference);

    public static string TrackNames(ReportContext context, Measure measure) => context.Words.Join(measure.Tracks
        .Select(track => context.Dataset.TracksByCode.GetValueOrDefault(track.TrackCode) is { } known
            ? context.Words.Of(known.Name)
            : track.SourceWords)
        .Distinct());

    private static Citation? Leading(Measure measure) => measure.Citations.Count > 0 ? measure.Citations[0] : null;
}
