using System.Collections.Frozen;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Reports.Streaming;

/// <summary>All fields of measures that fit into one row, the leading source with them.</summary>
internal static class MeasureListSheet
{
    /// <param name="filter">The list's filters in words.</param>
    public static ListSheet<Measure> Of(ReportContext context, IStringLocalizer<ExportText> text, string filter) => new(
        text["SheetList"], Columns(context, text), context.Watermark, string.Join(" · ", new[] { context.Stamp, filter, context.DayNote }.OfType<string>()));

    private static IReadOnlyList<ListColumn<Measure>> Columns(ReportContext context, IStringLocalizer<ExportText> text)
    {
        var (words, reports, day) = (context.Words, context.Text, context.StatusDay);
        var level = WordsOf<JurisdictionLevel>(words.Of);
        var status = WordsOf<MeasureStatus>(words.Of);
        var verification = WordsOf<Verification>(words.Of);
        var precision = WordsOf<DatePrecision>(precision => text[$"Precision{precision}"]);
        var notLater = WordsOf<DatePrecision>(known => text["PrecisionNotLater", precision[known]]);
        var reviewDue = words["ReviewDue"];
        return
        [
            new(reports["ColumnId"], 13, measure => ListValue.Of(measure.Id)),
            new(words["FieldProvince"], 10, measure => ListValue.Of(context.ProvinceName(measure.ProvinceCode))),
            new(words["FieldTheme"], 16, measure => ListValue.Of(context.ThemeName(measure.ThemeCode))),
            new(words["FieldMeasure"], 48, measure => ListValue.Of(words.Of(measure.Title))),
            new(reports["ColumnSummary"], 60, measure => ListValue.Of(words.Of(measure.Summary))),
            new(words["FieldLevel"], 10, measure => ListValue.Of(level[measure.Level])),
            new(words["FieldCity"], 10, measure => ListValue.Of(measure.CityName is { } city ? words.Of(city) : null)),
            new(words["FieldStatus"], 12, measure => ListValue.Of(measure.IsReviewDue(day) ? reviewDue : status[measure.StatusOn(day)])),
            new(words["FieldNumber"], 24, measure => ListValue.Of(measure.DocumentNumber)),
            new(words["FieldIssuer"], 24, measure => ListValue.Of(measure.Issuer)),
            new(words["FieldIssuedOn"], 12, measure => ListValue.Of(measure.IssuedOn)),
            new(text["ColumnDatePrecision"], 12, measure => ListValue.Of(measure.IssuedOn is not { } date ? null
                : measure.IssuedOnIsLatestPossible ? notLater[date.Precision] : precision[date.Precision])),
            new(words["FieldTargetYear"], 8, measure => ListValue.Of(measure.TargetYear)),
            new(words["FieldEvidence"], 10, measure => ListValue.Of(verification[measure.Verification])),
            new(words["FieldChecked"], 12, measure => ListValue.Of(PartialDate.OfDay(measure.CheckedOn))),
            new(words["FieldTracks"], 30, measure => ListValue.Of(MeasureColumns.TrackNames(context, measure))),
            new(words["FieldSource"], 40, measure => ListValue.Of(Leading(measure) is { } leading ? words.Of(leading.Source.TitleText) : null)),
            new(reports["ColumnPublisher"], 20, measure => ListValue.Of(Leading(measure)?.Source.Publisher)),
            new(words["FieldOriginal"], 40, measure => ListValue.Of(Leading(measure)?.Source.Url)),
            new(words["FieldLocator"], 20, measure => ListValue.Of(Shell.Words.Locator(Leading(measure)?.Locator))),
        ];
    }

    /// <summary>Looked up once: a million rows must not ask the resources five million times.</summary>
    private static FrozenDictionary<TEnum, string> WordsOf<TEnum>(Func<TEnum, string> word)
        where TEnum : struct, Enum => Enum.GetValues<TEnum>().ToFrozenDictionary(value => value, word);

    private static Citation? Leading(Measure measure) => measure.Citations.Count > 0 ? measure.Citations[0] : null;
}
