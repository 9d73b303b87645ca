using Dashboard.Web.Reports.Streaming;

namespace Dashboard.Benchmarks.Export;

/// <summary>A row as MiniExcel takes it: an object with a property for each column.</summary>
internal sealed record TwentyTexts(
    string? C1, string? C2, string? C3, string? C4, string? C5, string? C6, string? C7, string? C8, string? C9, string? C10,
    string? C11, string? C12, string? C13, string? C14, string? C15, string? C16, string? C17, string? C18, string? C19, string? C20)
{
    public static TwentyTexts Of(ListValue[] row)
    {
        var text = Array.ConvertAll(row, ListRows.TextOf);
        return new(
            text[0], text[1], text[2], text[3], text[4], text[5], text[6], text[7], text[8], text[9],
            text[10], text[11], text[12], text[13], text[14], text[15], text[16], text[17], text[18], text[19]);
    }
}
