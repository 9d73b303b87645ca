using ClosedXML.Excel;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Features.Themes;
using Dashboard.Web.Reports.Excel;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Reports;

/// <summary>
/// The structured fields of a theme as its page shows them: plans with their tracks, standards, centres planned and
/// built, funds by the basis of their size. Sums stand in the head, where no filter or sort can mix them with rows.
/// </summary>
internal sealed class ThemeTables(
    XLWorkbook workbook, Stylebook stylebook, ReportContext context, CellContent definition, ProofSheet proof)
{
    /// <summary>Codes of the provinces to be listed; empty for all.</summary>
    public IReadOnlyList<string> Only { get; init; } = [];

    /// <summary>What narrows the records; a narrowed table has no sums, which are of all records.</summary>
    public ThemeView? View { get; init; }

    private Shell.Words Words => context.Words;

    private IStringLocalizer Text => context.Text;

    public void Write(Theme theme, IEnumerable<Measure> measures)
    {
        switch (theme.Kind)
        {
            case MeasureKind.FutureIndustry:
                WritePlans(measures.OfType<FutureIndustryMeasure>());
                break;
            case MeasureKind.CarbonFootprint:
                WriteStandards(measures.OfType<CarbonFootprintMeasure>());
                break;
            case MeasureKind.ConceptVerification:
                WriteCentres();
                break;
            case MeasureKind.Fund:
                WriteFunds();
                break;
            case MeasureKind.General:
                break;
            default:
                throw new InvalidOperationException($"Unknown kind {theme.Kind}.");
        }
    }

    private void WritePlans(IEnumerable<FutureIndustryMeasure> measures) => Table(
        "Plans", null,
        [
            .. Identity<FutureIndustryMeasure>(plan => plan),
            new(new(Text["ColumnPattern"], 14), plan => CellContent.Of(Words.Of(plan.Pattern))),
            new(new(Words["FieldTracks"], 60), plan => CellContent.Of(MeasureColumns.TrackNames(context, plan))),
            new(new(Words["FieldTargetYear"], IsNumber: true), plan => CellContent.OfYear(plan.TargetYear)),
            .. Standing<FutureIndustryMeasure>(plan => plan),
        ],
        [.. measures.Where(plan => Shows(plan) && plan.CountsAsAdopted && (plan.FocusPattern is not null || plan.Tracks.Count > 0))]);

    /// <summary>Standards with a number, then platforms that no standard of the list names.</summary>
    private void WriteStandards(IEnumerable<CarbonFootprintMeasure> measures)
    {
        var standards = StructuredViews.Standards(context.Dataset, context.AsOf).Where(row => Shows(row.Province) && Shows(row.Measure)).ToList();
        var platforms = measures
            .Where(measure => measure.CountsAsAdopted && measure.Platform is not null && standards.TrueForAll(row => row.Measure.Id != measure.Id))
            .Select(measure => new StandardRow(context.Dataset.ProvincesByCode[measure.ProvinceCode], measure))
            .Where(row => Shows(row.Province) && Shows(row.Measure));
        Table(
            "Standards", null,
            [
                .. Identity<StandardRow>(row => row.Measure),
                new(new(Text["ColumnStandardNumber"], 24), row => CellContent.Of(row.Measure.StandardNumber)),
                new(new(Text["ColumnStandardLevel"], 14), row => CellContent.Of(row.Measure.StandardLevel is { } level ? Words.Of(level) : null)),
                new(new(Text["ColumnProducts"], 40), row => CellContent.Of(Words.Names(row.Measure, row.Measure.Products))),
                new(new(Text["ColumnPlatform"], 30), row => CellContent.Of(row.Measure.Platform)),
                .. Standing<StandardRow>(row => row.Measure),
            ],
            [.. standards, .. platforms]);
    }

    private void WriteCentres()
    {
        var view = StructuredViews.Centres(context.Dataset, context.AsOf, Shows);
        var provinces = Shown(view.OfProvinces).ToList();
        Table<CentreRow>(
            "Centres",
            IsNarrowed ? null : (string)Text[
                "CentresSums",
                Shell.Words.Number(Sum(provinces.Select(row => row.Planned))),
                Shell.Words.Number(Sum(provinces.Select(row => row.Built))),
                view.PlannedOf is { } of ? Text["Bracketed", Words.Of(of)].Value : ""],
            [
                new(new(Words["FieldProvince"], 12), row => CellContent.Of(Words.Of(row.Province.ShortName))),
                new(new(Words["FieldCity"], 12), row => CellContent.Of(Words.Of(row.City))),
                .. Number("ColumnPlanned", row => row.Planned),
                .. Number("ColumnBuilt", row => row.Built),
            ],
            [.. provinces, .. Shown(view.OfCities)]);

        IEnumerable<SheetColumn<CentreRow>> Number(string head, Func<CentreRow, ProvenNumber?> number) =>
        [
            new(new(Text[head], 12, IsNumber: true), row => CellContent.Of(number(row)?.Value)),
            new(new(Text["ColumnAbout"], 24, IsQuiet: true), row => CellContent.Of(Words.Of(number(row)?.Caption))),
            new(new(Words["NotComparable"], 24), row => NotCounted(number(row)?.NotComparable)),
            new(new(Text["SheetProof"], 8), row => number(row) is { } known ? proof.Reference(known.Measure) : CellContent.Empty),
        ];
    }

    private void WriteFunds()
    {
        var groups = StructuredViews.Funds(context.Dataset, context.AsOf)
            .Select(group => group with { Funds = [.. group.Funds.Where(row => Shows(row.Province) && Shows(row.Fund))] })
            .ToList();
        var sums = groups.Where(group => !IsNarrowed && group.Funds.Any(row => row.NotCounted is null))
            .Select(group => Text["FundSum", Words.Of(group.Basis), Shell.Words.Number(
                group.Funds.Where(row => row.NotCounted is null).Sum(row => row.Fund.SizeYiYuan))].Value);
        Table<FundRow>(
            "Funds",
            string.Join(Text["Semicolon"], sums.Append(Text["FundSumsApart"])),
            [
                .. Identity<FundRow>(row => row.Fund),
                new(new(Text["ColumnBasis"], 14), row => CellContent.Of(Words.Of(row.Fund.Basis))),
                new(new(Text["ColumnSize"], 12, IsNumber: true), row => CellContent.Of(row.Fund.SizeYiYuan)),
                new(new(Text["ColumnApproximate"], 8), row => CellContent.Of(row.Fund.SizeIsApproximate ? Text["About"].Value : null)),
                new(new(Text["ColumnNotCounted"], 22), row => NotCounted(row.NotCounted)),
                new(new(Text["ColumnFirstPhase"], 12, IsNumber: true), row => CellContent.Of(row.Fund.FirstPhaseYiYuan)),
                new(new(Text["ColumnMode"], 16), row => CellContent.Of(row.Fund.Mode == FundMode.Unknown ? null : Words.Of(row.Fund.Mode))),
                new(new(Text["ColumnTerm"], 9, IsNumber: true), row => CellContent.Of(row.Fund.TermYears)),
                new(new(Text["ColumnSectors"], 34), row => CellContent.Of(Words.Names(row.Fund, row.Fund.Sectors))),
                new(new(Text["ColumnManager"], 22), row => CellContent.Of(row.Fund.Manager)),
                .. Standing<FundRow>(row => row.Fund),
            ],
            [.. groups.SelectMany(group => group.Funds)]);
    }

    private bool Shows(Province province) => Only.Count == 0 || Only.Contains(province.Code);

    private bool Shows(Measure measure) => View?.Shows(measure, context.StatusDay) ?? true;

    private bool IsNarrowed => View is { IsNarrowed: true };

    private IEnumerable<CentreRow> Shown(IEnumerable<CentreRow> rows) => rows
        .Where(row => Shows(row.Province))
        .Select(row => row with { Planned = Shown(row.Planned), Built = Shown(row.Built) })
        .Where(row => row.Planned is not null || row.Built is not null);

    private ProvenNumber? Shown(ProvenNumber? number) => number is not null && Shows(number.Measure) ? number : null;

    private static decimal? Sum(IEnumerable<ProvenNumber?> numbers)
    {
        var comparable = numbers.Where(number => number is { NotComparable: null }).ToList();
        return comparable.Count > 0 ? comparable.Sum(number => number!.Value) : null;
    }

    /// <param name="key">SheetX and TitleX in the texts.</param>
    private void Table<TRow>(string key, string? sums, IReadOnlyList<SheetColumn<TRow>> columns, List<TRow> rows) =>
        SheetWriter.Table(
            workbook, stylebook, Text[$"Sheet{key}"],
            context.Head(Text[$"Title{key}"], [definition, .. Lines(sums), .. rows.Count > 0 ? Array.Empty<CellContent>() : [CellContent.Of(Text["NoRows"])]]),
            columns, frozenColumns: 2, rows);

    private IEnumerable<CellContent> Lines(string? sums)
    {
        if (IsNarrowed)
        {
            yield return CellContent.Of(FilterWords.Of(context, View!.Filter));
        }

        if (sums is not null)
        {
            yield return CellContent.Of(sums);
        }
    }

    private IEnumerable<SheetColumn<TRow>> Identity<TRow>(Func<TRow, Measure> measure) =>
    [
        .. MeasureColumns.Identity(context).Select(column => new SheetColumn<TRow>(column.Column, row => column.Content(measure(row)))),
        new(new(Words["FieldLevel"], 12), row => CellContent.Of(Words.LevelOf(measure(row)))),
    ];

    private IEnumerable<SheetColumn<TRow>> Standing<TRow>(Func<TRow, Measure> measure) =>
    [
        new(new(Words["FieldStatus"], 14), row => MeasureColumns.Status(context, measure(row))),
        new(new(Words["FieldIssuedOn"], 18), row => MeasureColumns.IssuedOn(context, measure(row))),
        new(new(Text["SheetProof"], 8), row => proof.Reference(measure(row))),
    ];

    private CellContent NotCounted(LocalizedText? reason) =>
        reason is { } known ? CellContent.Of($"≠ {Words.Of(known)}") with { Colour = Ink.Ochre } : CellContent.Empty;
}
