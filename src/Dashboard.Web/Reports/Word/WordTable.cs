namespace Dashboard.Web.Reports.Word;

/// <param name="Share">Of the table's width, relative to the other columns.</param>
internal sealed record WordColumn(string Head, double Share, bool Centred = false);

/// <param name="Lead">Stands out: the row of a theme.</param>
internal sealed record WordRow(IReadOnlyList<Prose> Cells, bool Lead = false);

/// <summary>A table with a head that stands on each page.</summary>
internal sealed record WordTable(IReadOnlyList<WordColumn> Columns, IReadOnlyList<WordRow> Rows, bool Small = false);
