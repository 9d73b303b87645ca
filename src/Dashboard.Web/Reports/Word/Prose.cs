namespace Dashboard.Web.Reports.Word;

/// <summary>A piece of running text.</summary>
internal abstract record Piece;

internal sealed record TextPiece(string Text, bool Bold = false) : Piece;

/// <summary>A note at the foot of the page. What has been noted before, by its key, is marked with the number that it has.</summary>
/// <param name="Address">A part of the text that leads to the web; null for none.</param>
internal sealed record NotePiece(string Key, string Text, string? Address = null) : Piece;

/// <summary>Words that lead to a bookmark of the document.</summary>
internal sealed record PlacePiece(string Text, string Bookmark) : Piece;

/// <summary>Running text with its notes, put together from parts without losing them.</summary>
internal sealed record Prose(IReadOnlyList<Piece> Pieces)
{
    public static readonly Prose Empty = new([]);

    public bool IsEmpty => Pieces.Count == 0;

    public static implicit operator Prose(string? text) => string.IsNullOrEmpty(text) ? Empty : new([new TextPiece(text)]);

    public static implicit operator Prose(Piece piece) => new([piece]);

    public static Prose operator +(Prose left, Prose right) => new([.. left.Pieces, .. right.Pieces]);

    public static Prose Join(string separator, IEnumerable<Prose> parts) => parts.Where(part => !part.IsEmpty)
        .Aggregate(Empty, (joined, part) => joined.IsEmpty ? part : joined + separator + part);

    /// <summary>A sentence with <c>{0}</c>, <c>{1}</c> … replaced; notes stay where their part is put.</summary>
    public static Prose Format(string template, params IReadOnlyList<Prose> parts)
    {
        var sentence = Empty;
        var rest = template;
        for (var open = rest.IndexOf('{', StringComparison.Ordinal); open >= 0; open = rest.IndexOf('{', StringComparison.Ordinal))
        {
            var close = rest.IndexOf('}', open);
            sentence = sentence + rest[..open] + parts[int.Parse(rest.AsSpan(open + 1, close - open - 1), System.Globalization.CultureInfo.InvariantCulture)];
            rest = rest[(close + 1)..];
        }

        return sentence + rest;
    }
}
