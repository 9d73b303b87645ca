using System.IO.Compression;
using CsCheck;
using Dashboard.Data.Model;
using Dashboard.Web.Reports.Excel;
using Dashboard.Web.Reports.Streaming;
using Xunit;

namespace Dashboard.Web.Tests.Reports.Streaming;

public sealed class ListWorkbookTests
{
    private static readonly string[] Hostile =
    [
        "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"http://evil\",\"x\")", "坏\u0000\u0001\u000B\u001F字", "\u0085\u009F",
        "半\uD800对", "\uDC00", "尾\uD83D", "好\U0001F600", "\uFFFE\uFFFF", "一\r\n二\n三\r四", "\n首", "行\u2028段\u2029", " 空 ", "　全角　",
        "<b>&amp;</b>]]>", "\"'", "_x0041_", "_x000A", "_x005F_x0041_", "__x0041__", "_xABCD_xEF01_", "a_b_x", "",
    ];

    /// <summary>Texts put together of what breaks files.</summary>
    private static readonly Gen<string> HostileText = Gen.Int[0, Hostile.Length - 1].Select(index => Hostile[index]).Array[0, 4]
        .Select(Gen.String, (parts, any) => string.Concat(parts) + any);

    [Fact]
    public async Task Every_hostile_text_is_read_again_as_its_cleaned_self()
    {
        string[][] rows = [.. Hostile.Select(text => new[] { text })];

        var read = Assert.Single(ListFiles.Read(await ListFiles.WriteAsync(ListFiles.Sheet(1), rows)));

        Assert.Equal(Hostile.Select(SafeText.ForCell), read.Rows.Skip(1).Select(row => row.TryGetValue("A", out var cell) ? cell.Text : ""));
    }

    [Fact]
    public async Task Any_table_is_read_again_cell_by_cell()
    {
        await HostileText.Array[3].Array[0, 12].SampleAsync(
            async table =>
            {
                var read = ListFiles.Read(await ListFiles.WriteAsync(ListFiles.Sheet(3), table, rowsOfSheet: 5));

                Assert.Equal(
                    table.Select(row => string.Join('|', row.Select(SafeText.ForCell))),
                    read.SelectMany(sheet => sheet.Rows.Skip(1)).Select(row => string.Join('|', ((string[])["A", "B", "C"]).Select(
                        column => row.TryGetValue(column, out var cell) ? cell.Text : ""))));
                Assert.All(read.SelectMany(sheet => sheet.Rows.Skip(1)).SelectMany(row => row.Values), cell =>
                {
                    Assert.True(cell.IsText);
                    Assert.Equal(SafeText.LooksLikeFormula(cell.Text) ? CellStyle.LiteralText : CellStyle.Plain, cell.Style);
                });
            },
            iter: 200);
    }

    [Fact]
    public void A_text_is_left_as_it_is_only_where_nothing_is_to_be_cleaned()
    {
        // a text too long is looked at character by character whatever it holds
        HostileText.Sample(text => Assert.StartsWith(
            SafeText.ForCell(text), SafeText.ForCell(text + new string('长', SafeText.LongestCell)), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData('长')]
    [InlineData('&')]
    [InlineData('\uFFFD')]
    public async Task A_text_is_cut_at_the_limit_of_a_cell(char character)
    {
        string[] row = [new(character, 100_000), new(character, SafeText.LongestCell)];

        var read = Assert.Single(ListFiles.Read(await ListFiles.WriteAsync(ListFiles.Sheet(2), [row])));

        Assert.Equal(new string(character, SafeText.LongestCell - 1) + "…", read.Rows[1]["A"].Text);
        Assert.Equal(row[1], read.Rows[1]["B"].Text);
    }

    [Theory]
    [InlineData(0, new[] { 0 })]
    [InlineData(1, new[] { 1 })]
    [InlineData(3, new[] { 3 })]
    [InlineData(4, new[] { 3, 1 })]
    [InlineData(6, new[] { 3, 3 })]
    [InlineData(7, new[] { 3, 3, 1 })]
    public async Task A_further_sheet_begins_where_one_is_full(int count, int[] expected)
    {
        string[][] rows = [.. Enumerable.Range(1, count).Select(number => new[] { $"行{number}", "" })];

        var sheets = ListFiles.Read(await ListFiles.WriteAsync(ListFiles.Sheet(2), rows, rowsOfSheet: 3));

        Assert.Equal(expected, sheets.Select(sheet => sheet.Rows.Count - 1));
        Assert.Equal(((string[])["清单", "清单 2", "清单 3"])[..expected.Length], sheets.Select(sheet => sheet.Name));
        Assert.All(sheets, sheet =>
        {
            Assert.Equal(["列1", "列2"], sheet.Rows[0].Values.Select(cell => cell.Text));
            Assert.All(sheet.Rows[0].Values, cell => Assert.Equal(CellStyle.Head, cell.Style));
            Assert.Equal($"A1:B{sheet.Rows.Count}", sheet.Filter);
        });
        Assert.Equal(rows.Select(row => row[0]), sheets.SelectMany(sheet => sheet.Rows.Skip(1)).Select(row => row["A"].Text));
    }

    [Fact]
    public async Task Dates_sort_as_dates_and_show_what_is_known()
    {
        var sheet = new ListSheet<string>("清单", [new("日期", 12, text => ListValue.Of(PartialDate.Parse(text)))], null, "");

        var read = Assert.Single(ListFiles.Read(await ListFiles.WriteAsync(sheet, ["2024-03-15", "2024-03", "2024", "1899-01-02"])));

        Assert.Equal(
            [
                new("45366", false, CellStyle.Day), new("45352", false, CellStyle.Month), new("45292", false, CellStyle.Year),
                new ReadCell("1899-01-02", true, CellStyle.Plain),
            ],
            read.Rows.Skip(1).Select(row => row["A"]));
    }

    [Fact]
    public async Task Numbers_stay_exact_and_nothing_stays_empty()
    {
        decimal?[] numbers = [0m, -1.5m, 450.01m, 79228162514264337593543950335m, null];
        var sheet = new ListSheet<decimal?>("清单", [new("数", 12, number => ListValue.Of(number))], null, "");

        var read = Assert.Single(ListFiles.Read(await ListFiles.WriteAsync(sheet, numbers)));

        Assert.Equal(["0", "-1.5", "450.01", "79228162514264337593543950335"], read.Rows.Skip(1).Take(4).Select(row => row["A"].Text));
        Assert.Empty(read.Rows[^1]);
    }

    [Fact]
    public async Task The_watermark_is_printed_above_and_is_no_row()
    {
        var sheet = ListFiles.Sheet(1, header: "内部 A&B <x>\u0001" + new string('长', 300));

        var read = Assert.Single(ListFiles.Read(await ListFiles.WriteAsync(sheet, [["一"]])));

        Assert.StartsWith("&C内部 A&&B <x>长", read.Header, StringComparison.Ordinal);
        Assert.InRange(read.Header!.Length, 200, 255);
        Assert.Equal("&L脚注&R&P / &N", read.Footer);
        Assert.Equal(2, read.Rows.Count);
    }

    [Fact]
    public async Task Cancelling_ends_the_writing_within_some_rows_and_leaves_no_file_that_opens()
    {
        const int at = 5_000;
        var taken = 0;
        using var cancellation = new CancellationTokenSource();
        using var output = new MemoryStream();
        IEnumerable<string[]> Rows()
        {
            for (; taken < 1_000_000; taken++)
            {
                if (taken == at)
                {
                    cancellation.Cancel();
                }

                yield return ["一行文字", "又一列"];
            }
        }

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ListWorkbook.WriteAsync(
            output, ListFiles.Sheet(2), Rows().ToAsyncEnumerable(), cancellationToken: cancellation.Token));

        Assert.InRange(taken, at, at + 2_000);
        Assert.True(output.Length > 0);
        Assert.Throws<InvalidDataException>(() => new ZipArchive(new MemoryStream(output.ToArray())));
    }

    [Fact]
    public async Task The_first_bytes_leave_before_the_second_row_is_asked_for()
    {
        using var output = new MemoryStream();
        long whenAsked = -1;
        IEnumerable<string[]> Rows()
        {
            yield return ["一"];
            whenAsked = output.Length;
            yield return ["二"];
        }

        await ListWorkbook.WriteAsync(
            output, ListFiles.Sheet(1), Rows().ToAsyncEnumerable(), cancellationToken: TestContext.Current.CancellationToken);

        Assert.True(whenAsked > 0, "Nothing was sent.");
    }

    [Fact]
    public async Task Progress_rises_to_the_number_of_rows()
    {
        var told = new List<long>();
        var rows = Enumerable.Range(0, 20_000).Select(number => new[] { $"第 {number} 行", "内容" });

        var total = await ListWorkbook.WriteAsync(
            Stream.Null, ListFiles.Sheet(2), rows.ToAsyncEnumerable(), told.Add, rowsOfSheet: 7_000, TestContext.Current.CancellationToken);

        Assert.Equal(20_000, total);
        Assert.Equal(20_000, told[^1]);
        Assert.True(told.Count > 3);
        Assert.Equal(told.Order(), told);
    }

    [Fact]
    public async Task LibreOffice_reads_the_same_texts()
    {
        string[] texts = [.. Hostile.Select(SafeText.ForCell).Where(text => text.Length > 0)];
        await using var file = await ListFiles.WriteAsync(ListFiles.Sheet(1), texts.Select(text => new[] { text }));

        var csv = await LibreOffice.ConvertAsync(file, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false");

        var quoted = texts.Select(text => text.IndexOfAny(['"', ',', '\n']) >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text);
        Assert.Equal(string.Join('\n', quoted.Prepend("列1")), csv.ReplaceLineEndings("\n").TrimEnd('\n').TrimStart('\uFEFF'));
    }
}
