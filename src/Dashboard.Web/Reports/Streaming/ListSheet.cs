using Dashboard.Data.Model;

namespace Dashboard.Web.Reports.Streaming;

/// <summary>A list that is written row by row: its columns and what is printed around it. No row of it is kept.</summary>
/// <param name="Name">Of the first sheet; further ones get a number.</param>
/// <param name="Header">Printed above each page; null for none.</param>
/// <param name="Footer">Printed below each page, left of the page number.</param>
internal sealed record ListSheet<TRow>(string Name, IReadOnlyList<ListColumn<TRow>> Columns, string? Header, string Footer);

/// <param name="Width">In characters; nothing is measured, because the rows have not been seen when it is written.</param>
internal sealed record ListColumn<TRow>(string Head, double Width, Func<TRow, ListValue> Value);

/// <summary>What a cell holds: a text of any content and length, a number, a date as precise as it is known, or nothing.</summary>
internal readonly record struct ListValue
{
    public string? Text { get; private init; }

    public decimal? Number { get; private init; }

    public PartialDate? Date { get; private init; }

    public static ListValue Of(string? text) => new() { Text = text };

    public static ListValue Of(decimal? number) => new() { Number = number };

    public static ListValue Of(PartialDate? date) => new() { Date = date };
}
