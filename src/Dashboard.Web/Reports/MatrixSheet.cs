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

    /// <summary>More numbers than that do not fit beside a cell.</summary>
    private const int LongestReference = 6;

    public static void Write(
        XLWorkbook workbook, Stylebook stylebook, ReportContext context, ComparisonMatrix matrix, SheetHead head,
        ProofSheet proof, CoverageSheet coverage)
    {
        var (words, text) = (context.Words, context.Text);
        var width = matrix.Provinces.Count <= FewProvinces ? 26 : 17;
        var writer = new SheetWriter(
            workbook, stylebook, text["SheetComparison"], head,
            [
                new(words["FieldTheme"], 14, IsQuiet: true),
                new(text["ColumnFacet"], 20) { MinWidth = 16 },
                new(text["ColumnHas"], 9, IsNumber: true),
                .. matrix.Provinces.SelectMany(province => new SheetColumn[]
                {
                    new(words.Of(province.ShortName), width) { MinWidth = width },
                    new(text["SheetProof"], 9) { KeepsWithPrevious = true },
                }),
            ],
            FrozenColumns);
        foreach (var row in matrix.Blocks.SelectMany(block => block.Facets.Prepend(block.Summary)))
        {
            writer.AddRow(
                [
                    CellContent.Of(words.Of(row.Theme.Name)),
                    CellContent.Of(RowName(context, row)),
                    CellContent.Of(row.Has),
                    .. row.Cells.SelectMany((cell, index) => Cells(context, row, cell, matrix.Provinces[index], proof, coverage)),
                ],
                row.Facet is null ? RowWeight.Lead : RowWeight.Plain);
        }

        writer.Finish();
    }

    /// <summary>The facet with its unit, or "measures" for a theme's own row.</summary>
    public static string RowName(ReportContext context, ComparisonRow row) => row.Facet switch
    {
        null => context.Text["ThemeRow"],
        var facet => context.Words.WithUnit(facet.Name, facet.Unit),
    };

    /// <summary>
    /// What is there, and the number of its proof. They are two cells because only a whole cell can be a link, and some
    /// readers take colours and lines from a cell that is one.
    /// </summary>
    private static CellContent[] Cells(
        ReportContext context, ComparisonRow row, ComparisonCell cell, Province province, ProofSheet proof, CoverageSheet coverage)
    {
        if (!province.HasData)
        {
            return [CellContent.Of(context.Words["NoData"]) with { Colour = Ink.Quiet }, CellContent.Empty];
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

        return [CellContent.Of(runs), Reference(context, row, cell, proof, coverage)];
    }

    /// <summary>[1–3] leads to the proofs; an arrow from an empty cell to what was searched.</summary>
    private static CellContent Reference(
        ReportContext context, ComparisonRow row, ComparisonCell cell, ProofSheet proof, CoverageSheet coverage)
    {
        if (cell.Measures.Count == 0)
        {
            return CellContent.Of("→") with { Place = coverage.PlaceOf(cell.ProvinceCode, row.Theme.Code), Colour = Ink.Quiet };
        }

        // that a measure fills its theme's own row goes without saying
        var name = row.Facet is null ? null : RowName(context, row);
        var numbers = cell.Measures.Select(measure => proof.NumberOf(measure, name)).ToList();
        return CellContent.Of($"[{Ranges(numbers)}]") with { Place = proof.PlaceOf(cell.Measures[0]) };
    }

    /// <summary>The number with its unit and what is said of it, or the text, or the state in a word.</summary>
    private static IEnumerable<TextRun> Content(ReportContext context, ComparisonRow row, ComparisonCell cell)
    {
        var words = context.Words;
        var known = cell.State is CellState.Recorded or CellState.CityOnly;
        if (known && row.Facet?.IsNumeric == true && cell.Value is { } number)
        {
            yield return new(
                WithUnit(Shell.Words.Number((decimal?)number), words.Of(row.Facet.Unit)),
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

    /// <summary>20 家; a unit that begins with a number of its own is set off: 5,000 × CNY 100 million.</summary>
    internal static string WithUnit(string number, string unit) =>
        unit.Any(char.IsAsciiDigit) ? $"{number} × {unit}" : $"{number} {unit}".TrimEnd();

    /// <summary>1, 2, 3, 7 as 1–3, 7; of many, the first: the sheet of proofs names the rows that each measure fills.</summary>
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

        var written = ranges.Select(range => range.To == range.From ? $"{range.From}" : $"{range.From}–{range.To}").ToList();
        var whole = string.Join(", ", written);
        return whole.Length <= LongestReference ? whole : written[0] + (written.Count > 1 ? "…" : "");
    }
}
