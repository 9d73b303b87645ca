using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Reports.Word;
using Dashboard.Web.Shell;

namespace Dashboard.Web.Reports.Memo;

/// <summary>What a theme's rows say, in sentences: who has measures, since when, how home stands, which numbers compare.</summary>
internal sealed class ThemeProse(MemoWords words)
{
    /// <summary>More peers are counted, not named.</summary>
    private const int MostNamed = 6;

    private const int MostCounts = 3;
    private const int MostValues = 5;

    public IEnumerable<Prose> Of(ThemeBlock block)
    {
        yield return Peers(block) + Gap + Home(block);
        foreach (var row in block.Facets.Where(row => row.Facet!.IsNumeric))
        {
            if (Numbers(row) is { IsEmpty: false } sentence)
            {
                yield return sentence;
            }
        }
    }

    private Prose Peers(ThemeBlock block)
    {
        var cells = block.Summary.Cells.Skip(1).ToList();
        var with = cells.Where(cell => cell.State == CellState.Recorded).OrderByDescending(cell => cell.Value).ToList();
        var few = cells.Count <= MostNamed;
        List<Prose> clauses = [];
        if (with.Count == 0)
        {
            clauses.Add(words.Say("PeersNone"));
        }
        else if (few)
        {
            clauses.Add(words.Say("PeersHave", Prose.Join(MemoWords.Comma, with.Select(cell => Count(block, cell)))));
        }
        else
        {
            var known = new ComparisonRow(block.Theme, null, cells).Totals.Known;
            clauses.Add(words.Say(
                "PeersHaveMany", MemoWords.Number(known), MemoWords.Number(with.Count),
                Prose.Join(MemoWords.Comma, with.Take(MostCounts).Select(cell => Count(block, cell))), words.OwnNote()));
        }

        clauses.AddRange(cells.Where(cell => cell.State != CellState.Recorded).GroupBy(cell => cell.State).OrderBy(group => group.Key)
            .Select(group => few
                ? words.Say("PeerState", Prose.Join(MemoWords.Comma, group.Select(cell => Short(cell) + words.ReviewNote(cell.ProvinceCode, block.Theme))), words.State(group.Key))
                : words.Say("PeerStateMany", MemoWords.Number(group.Count()), words.State(group.Key), words.OwnNote())));
        var sentence = Capitalised(Prose.Join(MemoWords.Clause, clauses)) + (Words.English ? "." : "。");
        var earliest = with.SelectMany(cell => cell.Measures)
            .Where(measure => measure.Level != JurisdictionLevel.City && measure.StartsOn() is not null)
            .OrderBy(measure => measure.StartsOn()!.Value.LastDay)
            .ThenBy(measure => measure.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        return earliest is null
            ? sentence
            : sentence + Gap + words.Say(
                "ThemeEarliest", words.Short(earliest.ProvinceCode), words.Since(earliest), words.Cited(earliest));
    }

    private Prose Home(ThemeBlock block)
    {
        var cell = block.Summary.Cells[0];
        if (cell.State == CellState.CityOnly)
        {
            var leading = cell.Measures[0];
            return words.Say("HomeCityOnly", words.HomeName, words.Of(leading.CityName!.Value), words.Cited(leading));
        }

        if (cell.State != CellState.Recorded)
        {
            return words.Say($"Home{cell.State}", words.HomeName) + words.ReviewNote(cell.ProvinceCode, block.Theme);
        }

        var (count, note) = (MemoWords.Records((int)cell.Value!.Value), words.RecordsNote(block.Theme, cell));
        var earliest = cell.Measures.Where(measure => measure.Level == JurisdictionLevel.Province && measure.StartsOn() is not null)
            .OrderBy(measure => measure.StartsOn()!.Value.LastDay)
            .ThenBy(measure => measure.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        return earliest is null
            ? words.Say("HomeHasUndated", words.HomeName, count, words.Cited(cell.Measures[0]), note)
            : words.Say("HomeHas", words.HomeName, count, words.Since(earliest), words.Cited(earliest), note);
    }

    /// <summary>Empty when no peer has a number.</summary>
    private Prose Numbers(ComparisonRow row)
    {
        var facet = row.Facet!;
        var peers = row.Cells.Skip(1).Where(cell => cell.State == CellState.Recorded && cell.Value is not null).ToList();
        var comparable = peers.Where(cell => cell.IsComparable).OrderByDescending(cell => cell.Value).ToList();
        var others = peers.Where(cell => !cell.IsComparable).ToList();
        var home = row.Cells[0];
        if (comparable.Count == 0)
        {
            return Prose.Empty;
        }

        var values = Prose.Join(MemoWords.Comma, comparable.Take(MostValues).Select(cell => Value(facet, cell)));
        if (comparable.Count > MostValues)
        {
            values = words.Say("FacetMore", values, MemoWords.Number(comparable.Count), words.OwnNote());
        }

        var own = home.IsComparable ? Value(facet, home) : words.Say("PeerState", Short(home), words.State(home.State));
        var sentence = words.Say("FacetLine", words.Of(facet.Name), values, own);
        return others.Count == 0
            ? sentence
            : sentence + Gap + words.Say("FacetNotComparable", Prose.Join(MemoWords.Comma, others.Take(MostValues).Select(cell => words.Say(
                "FacetReason", Short(cell), words.Value(facet, cell.Value!.Value), words.Of(cell.NotComparable!.Value)) + words.Note(cell.Measures[0]))));
    }

    private Prose Value(Facet facet, ComparisonCell cell)
    {
        var number = (Prose)words.Value(facet, cell.Value!.Value) + words.Note(cell.Measures[0]);
        return cell.Text is { } about
            ? words.Say("FacetValueAbout", Short(cell), number, words.Of(about))
            : words.Say("FacetValue", Short(cell), number);
    }


    private Prose Count(ThemeBlock block, ComparisonCell cell) =>
        words.Say("PeerCount", Short(cell), MemoWords.Records((int)cell.Value!.Value)) + words.RecordsNote(block.Theme, cell);

    private Prose Short(ComparisonCell cell) => words.Short(cell.ProvinceCode);

    private static string Gap => Words.English ? " " : "";

    private static Prose Capitalised(Prose prose) =>
        Words.English && prose.Pieces is [TextPiece { Text: { Length: > 0 } text } first, ..]
            ? new([first with { Text = char.ToUpperInvariant(text[0]) + text[1..] }, .. prose.Pieces.Skip(1)])
            : prose;
}
