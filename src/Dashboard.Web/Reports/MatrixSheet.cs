using ClosedXML.Excel;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Reports.Excel;

namespace Dashboard.Web.Reports;

/// <summary>The matrix: themes and facets as rows, provinces as columns, state, content and proof in each cell.</summary>
internal static class MatrixSheet
{
    private const int FrozenColumns = 2;

    /// <summary>Up to that many provinces stand on one page, with room; more get narrow columns and pages of their own.</summary>
    private const int FewProvinces = 6;

    public static void Write(
        XLWorkbook workbook, Stylebook stylebook, ReportContext context, ComparisonMatrix matrix, SheetHead head,
        ProofSheet proof, CoverageSheet coverage)
    {
        var (words, text) = (context.Words, context.Text);
        var width = matrix.Provinces.Count <= FewProvinces ? 28 : 19;
        var writer = new SheetWriter(
            workbook, stylebook, text["SheetComparison"], head,
            [
                new(words["FieldTheme"], 14, IsQuiet: true) { MinWidth = 12 },
                new(text["ColumnFacet"], 20) { MinWidth = 16 },
                new(text["ColumnHas"], 9, IsNumber: true),
                .. matrix.Provinces.Select(province => new SheetColumn(words.Of(province.ShortName), width) { MinWidth = width }),
            ],
            FrozenColumns);
        foreach (var row in matrix.Blocks.SelectMany(block => block.Facets.Prepend(block.Summary)))
        {
            writer.AddRow(
                [
                    CellContent.Of(words.Of(row.Theme.Name)),
                    CellContent.Of(RowName(context, row)),
                    CellContent.Of(row.Has),
                    .. row.Cells.Select((cell, index) => Cell(context, row, cell, matrix.Provinces[index], proof, coverage)),
                ],
                row.Facet is null ? RowWeight.Lead : RowWeight.Plain);
        }

        writer.Finish();
    }

    /// <summary>The facet with its unit, or "measures" for a theme's own row.</summary>
    public static string RowName(ReportContext context, ComparisonRow row) => row.Facet switch
    {
        null => context.Text["ThemeRow"],
        { Unit: { } unit } facet => context.Text["WithUnit", context.Words.Of(facet.Name), context.Words.Of(unit)],
        var facet => context.Words.Of(facet.Name),
    };

    private static CellContent Cell(
        ReportContext context, ComparisonRow row, ComparisonCell cell, Province province, ProofSheet proof, CoverageSheet coverage)
    {
        if (!province.HasData)
        {
            return CellContent.Of(context.Words["NoData"]) with { Colour = Ink.Quiet };
        }

        var runs = new List<TextRun> { new(Ink.Symbol(cell.State) + " ", Ink.Of(cell.State)) };
        runs.AddRange(Content(context, row, cell));
        if (cell.Caption is { } caption)
        {
            runs.Add(new($"\n{context.Words.Of(caption)}", Ink.Quiet));
        }

        if (cell.ReviewDue)
        {
            runs.Add(new($"\n{context.Words["ReviewDue"]}", Ink.Ochre));
        }

        if (cell.NotComparable is { } reason)
        {
            runs.Add(new($"\n≠ {context.Words.Of(reason)}", Ink.Ochre));
        }

        if (cell.Measures.Count == 0)
        {
            return CellContent.Of(runs) with { Place = coverage.PlaceOf(province.Code, row.Theme.Code) };
        }

        var name = RowName(context, row);
        runs.Add(new($" [{Ranges(cell.Measures.Select(measure => proof.NumberOf(measure, name)))}]", Ink.Accent));
        return CellContent.Of(runs) with { Place = proof.PlaceOf(cell.Measures[0]) };
    }

    /// <summary>The number with its unit and what is said of it, or the text, or the state in a word.</summary>
    private static IEnumerable<TextRun> Content(ReportContext context, ComparisonRow row, ComparisonCell cell)
    {
        var words = context.Words;
        var known = cell.State is CellState.Recorded or CellState.CityOnly;
        if (known && row.Facet?.IsNumeric == true && cell.Value is { } number)
        {
            yield return new(
                $"{Shell.Words.Number((decimal?)number)} {words.Of(row.Facet.Unit)}".TrimEnd(),
                cell.NotComparable is null ? Ink.Text : Ink.Quiet,
                Bold: true);
            if (cell.Text is { } about)
            {
                yield return new($"\n{words.Of(about)}", Ink.Quiet);
            }
        }
        else if (cell.Text is { } content)
        {
            yield return new(words.Of(content), Ink.Text, Bold: row.Facet is null);
        }
        else
        {
            yield return new(words.Brief(cell.State), Ink.Of(cell.State));
        }
    }

    /// <summary>1, 2, 3, 7 as 1–3, 7.</summary>
    internal static string Ranges(IEnumerable<int> numbers)
    {
        var ranges = new List<(int From, int To)>();
        foreach (var number in numbers.Distinct().Order())
        {
            if (ranges.Count > 0 && ranges[^1].To == number - 1)
            {
                ranges[^1] = (ranges[^1].From, number);
            }
            else
            {
                ranges.Add((number, number));
            }
        }

        return string.Join(", ", ranges.Select(range => (range.To - range.From) switch
        {
            0 => $"{range.From}",
            1 => $"{range.From}, {range.To}",
            _ => $"{range.From}–{range.To}",
        }));
    }
}
