using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Dashboard.Web.Reports.Streaming;

/// <summary>
/// XML as UTF-8 bytes, collected until they are worth a write. Its memory is rented, and grows only for a row that is
/// larger than all before it.
/// </summary>
internal sealed class XmlBuffer(int capacity) : IDisposable
{
    private const int LongestNumber = 32;

    private static readonly SearchValues<char> Special = SearchValues.Create("&<>_");

    private byte[] bytes = ArrayPool<byte>.Shared.Rent(capacity);

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, Length);

    public void Clear() => Length = 0;

    /// <summary>Markup as it is: <c>buffer.Write("&lt;row&gt;"u8)</c>.</summary>
    public void Write(ReadOnlySpan<byte> markup)
    {
        markup.CopyTo(Free(markup.Length));
        Length += markup.Length;
    }

    public void Write(long number)
    {
        Utf8Formatter.TryFormat(number, Free(LongestNumber), out var written);
        Length += written;
    }

    public void Write(decimal number)
    {
        number.TryFormat(Free(LongestNumber), out var written, provider: CultureInfo.InvariantCulture);
        Length += written;
    }

    /// <summary>
    /// A text that holds no character forbidden in XML. What a spreadsheet would read as the escape of a character
    /// (<c>_x000A_</c>) is escaped itself.
    /// </summary>
    public void WriteText(ReadOnlySpan<char> text)
    {
        for (var next = text.IndexOfAny(Special); next >= 0; next = text.IndexOfAny(Special))
        {
            WritePlain(text[..next]);
            Write(text[next] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                _ when IsEscape(text[next..]) => "_x005F_"u8,
                _ => "_"u8,
            });
            text = text[(next + 1)..];
        }

        WritePlain(text);
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = [];
    }

    private static bool IsEscape(ReadOnlySpan<char> text) =>
        text is ['_', 'x', var first, var second, var third, var fourth, '_', ..]
        && char.IsAsciiHexDigit(first) && char.IsAsciiHexDigit(second) && char.IsAsciiHexDigit(third) && char.IsAsciiHexDigit(fourth);

    private void WritePlain(ReadOnlySpan<char> text) =>
        Length += Encoding.UTF8.GetBytes(text, Free(Encoding.UTF8.GetMaxByteCount(text.Length)));

    /// <summary>At least that many bytes behind what is written.</summary>
    private Span<byte> Free(int count)
    {
        if (bytes.Length - Length < count)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(bytes.Length * 2, Length + count));
            Written.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = larger;
        }

        return bytes.AsSpan(Length);
    }
}
