using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Reports.Excel;
using Dashboard.Web.Reports.Word;
using Dashboard.Web.Shell;

namespace Dashboard.Web.Reports.Memo;

/// <summary>The tables of the annexes; each filled cell points to its leading source.</summary>
internal sealed class MemoTables(MemoWords words, MemoSources sources)
{
    /// <summary>Up to that many provinces, home among them, stand beside each other on an upright page.</summary>
    public const int MostUpright = 6;

    /// <summary>On a turned page; more are carried on in a further table.</summary>
    private const int MostAcross = 9;

    /// <summary>Parts of the comparison; each has the home province first.</summary>
    public IReadOnlyList<WordTable> Comparison()
    {
        var matrix = words.Facts.Matrix;
        var peers = Enumerable.Range(1, matrix.Provinces.Count - 1).ToList();
        var parts = (int)Math.Ceiling(peers.Count / (double)(MostAcross - 1));
        return [.. peers.Chunk((int)Math.Ceiling(peers.Count / (double)parts)).Select(part => Part(matrix, [0, .. part]))];
    }

    public string Legend => words.Plain("Legend", string.Join(
        Words.English ? ", " : "　",
        Enum.GetValues<CellState>().Select(state => words.Plain("LegendItem", Ink.Symbol(state), words.Context.Words.Of(state)))
            .Append(words.Plain("LegendNotComparable"))));

    public WordTable Gaps()
    {
        var rows = new List<WordRow>();
        var number = 0;
        foreach (var group in words.Facts.Report.Judged)
        {
            rows.Add(GapRow(group.Gap, $"{++number}"));
            rows.AddRange(group.Facets.Select(facet => GapRow(facet, "")));
        }

        rows.AddRange(words.Facts.Report.Groups.Details.Select(detail => GapRow(detail, words.Plain("NumberDetail"))));

        return new WordTable(
            [
                new(words.Plain("ColumnNumber"), 7, Centred: true),
                new(words.Plain("ColumnRow"), 20),
                new(words.Plain("ColumnHave"), 12, Centred: true),
                new(words.Plain("ColumnEarliest"), 13),
                new(words.Plain("ColumnHome"), 17),
                new(words.Plain("ColumnLearn"), 35),
            ],
            rows,
            Small: true);
    }

    private WordRow GapRow(Gap gap, string number) => new(
        [
            number,
            words.RowName(gap.Theme, gap.Facet),
            words.Plain("HaveOf", gap.PeersWith, gap.PeersTotal),
            gap.Earliest is { } date ? new GapProse(words).Earliest(gap, words.Since(date, gap.EarliestIsLatestPossible)) : "—",
            words.HomeState(gap.HomeState),
            Prose.Join("\n", gap.Examples.Select(Example)),
        ],
        Lead: gap.Facet is null);

    private Prose Example(Measure measure) =>
        (Prose)words.Plain("ExampleOf", words.Short(measure.ProvinceCode), words.Of(measure.Title), words.StatusOf(measure)) + sources.Reference(measure);

    private WordTable Part(ComparisonMatrix matrix, IReadOnlyList<int> columns) => new(
        [
            new(words.Plain("ColumnRow"), columns.Count <= MostUpright ? 20 : 22),
            .. columns.Select(column => new WordColumn(words.Of(matrix.Provinces[column].ShortName), columns.Count <= MostUpright ? 16 : 14, Centred: true)),
        ],
        [
            .. matrix.Blocks.SelectMany(block => block.Rows).Select(row => new WordRow(
                [Name(row), .. columns.Select(column => Cell(row, row.Cells[column]))],
                Lead: row.Facet is null)),
        ],
        Small: columns.Count > MostUpright);

    private Prose Name(ComparisonRow row) => row.Facet is null
        ? new TextPiece(words.Of(row.Theme.Name) + (Words.English ? ": " : "：") + words.Plain("ColumnMeasuresRow"), Bold: true)
        : MatrixSheet.RowName(words.Context, row);

    private Prose Cell(ComparisonRow row, ComparisonCell cell)
    {
        var symbol = Ink.Symbol(cell.State);
        var content = cell switch
        {
            { State: CellState.Recorded or CellState.CityOnly, Value: { } value } => (cell.NotComparable is null ? "" : "≠") + MemoWords.Number(value),
            { State: CellState.Recorded } when row.Facet is { Field: FacetField.FirstYear or FacetField.TargetYear or FacetField.FocusPattern or FacetField.ByYear }
                && cell.Text is { } text => words.Of(text),
            _ => words.Context.Words.Brief(cell.State),
        };
        var prose = (Prose)$"{symbol} {content}";
        return cell.Measures.Count > 0 ? prose + " " + sources.Reference(cell.Measures[0]) : prose;
    }
}
