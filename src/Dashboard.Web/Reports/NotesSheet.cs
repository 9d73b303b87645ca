using ClosedXML.Excel;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Reports.Excel;

namespace Dashboard.Web.Reports;

/// <summary>How a workbook is to be read: the states, what compares, what each theme counts, where the view is.</summary>
internal static class NotesSheet
{
    /// <param name="path">Path and query of the view, so that it can be found again.</param>
    public static void Write(
        XLWorkbook workbook, Stylebook stylebook, ReportContext context, IReadOnlyList<Theme> themes, string path)
    {
        var (words, text) = (context.Words, context.Text);
        var address = context.AddressOf(path);
        IEnumerable<(string Subject, CellContent Item, string Note)> rows =
        [
            .. Enum.GetValues<CellState>().Select(state =>
                (text["NoteStates"].Value, CellContent.Of(state, words.Of(state)), text[$"Meaning{state}"].Value)),
            (text["NoteReading"], CellContent.Of(text["NoteReferences"]), text["NoteReferencesText"]),
            (text["NoteReading"], CellContent.Of(words["NotComparable"]), text["NoteNotComparableText"]),
            (text["NoteReading"], CellContent.Of(words["ReviewDue"]), text["NoteReviewDueText"]),
            (text["NoteReading"], CellContent.Of(text["NoteSearch"]), text["NoteSearchText"]),
            .. themes.SelectMany(theme => ThemeRows(context, theme)),
            (text["NoteFile"], CellContent.Of(text["NoteAddress"]), address),
        ];
        SheetWriter.Table(
            workbook, stylebook, text["SheetNotes"], context.Head(text["TitleNotes"]),
            [
                new(new(text["ColumnSubject"], 22), row => CellContent.Of(row.Subject)),
                new(new(text["ColumnItem"], 26), row => row.Item),
                new(new(text["ColumnNote"], 100), row => row.Note == address ? CellContent.OfAddress(address) : CellContent.Of(row.Note)),
            ],
            frozenColumns: 0,
            rows);
    }

    private static IEnumerable<(string Subject, CellContent Item, string Note)> ThemeRows(ReportContext context, Theme theme)
    {
        var (words, text, name) = (context.Words, context.Text, context.Words.Of(theme.Name));
        yield return (name, CellContent.Of(text["NoteDefinition"]), words.Of(theme.Definition));
        yield return (name, CellContent.Of(text["NoteCounts"]), words.Of(theme.Counts));
        yield return (name, CellContent.Of(text["NoteExcludes"]), words.Of(theme.Excludes));
        foreach (var facet in context.Dataset.Facets.Where(facet => facet.ThemeCode == theme.Code))
        {
            yield return (name, CellContent.Of(words.Of(facet.Name)), words.Of(facet.Note));
        }
    }
}
