using ClosedXML.Excel;
using Dashboard.Data.Comparison;
using Dashboard.Web.Features.Changes;
using Dashboard.Web.Reports.Excel;
using Dashboard.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Reports;

/// <summary>What changed between two days, and the sources of it.</summary>
internal static class ChangesWorkbook
{
    public static void Write(
        XLWorkbook workbook, ReportContext context, IStringLocalizer<ChangesText> text, ChangeList changes, ChangesView view)
    {
        using var stylebook = new Stylebook();
        var says = new ChangeWords(text);
        var filter = CellContent.Of(FilterWords.Of(
            context, MeasureFilter.None with { Provinces = view.Provinces, Themes = view.Themes }));
        var rule = CellContent.Of(text["Lede", Shell.Words.Date(changes.From), Shell.Words.Date(changes.To)]);
        var proof = new ProofSheet(context, context.Head(context.Text["TitleProof"], filter));
        SheetWriter.Table(
            workbook, stylebook, text["Sheet"],
            context.Head(text["TitleWorkbook", Shell.Words.Date(changes.From), Shell.Words.Date(changes.To)], filter, rule),
            [
                .. MeasureColumns.Identity(context).Select(OfMeasure),
                new(new(text["HeadChange"], 12), change => CellContent.Of(says.Of(change.Kind))),
                new(new(text["HeadWhen"], 24), change => CellContent.Of(says.When(change))),
                new(new(text["HeadCounted"], 14), change => CellContent.Of(Shell.Words.Date(change.CountsFrom))),
                .. MeasureColumns.Document(context).Select(OfMeasure),
                OfMeasure(MeasureColumns.Reference(context, proof)),
                OfMeasure(MeasureColumns.Id(context)),
            ],
            frozenColumns: 2,
            changes.Items);
        proof.Write(workbook, stylebook, withFills: false);
        var themes = context.Dataset.Themes
            .Where(theme => changes.Items.Any(change => change.Measure.ThemeCode == theme.Code))
            .ToList();
        NotesSheet.Write(workbook, stylebook, context, themes, view.ToUrl());
    }

    private static SheetColumn<Change> OfMeasure(SheetColumn<Data.Model.Measure> column) =>
        new(column.Column, change => column.Content(change.Measure));
}
