using System.Text.RegularExpressions;
using Dashboard.Web.Reports.Excel;
using Xunit;

namespace Dashboard.Web.Tests.Reports;

public sealed class PageTextTests
{
    [Fact]
    public void Title_is_large_and_bold_and_lines_are_small() => Assert.Equal(
        "&B&14 对比&B\n&9 2026 年\n 第二行",
        PageText.Header(new("对比", [CellContent.Of("2026 年"), CellContent.Of("第二行")])));

    [Fact]
    public void A_line_that_does_not_fit_is_left_out_and_not_cut() => Assert.Equal(
        "&B&14 对比&B\n&9 2026 年\n 第三行",
        PageText.Header(new("对比", [CellContent.Of("2026 年"), CellContent.Of(new string('长', 300)), CellContent.Of("第三行")])));

    [Theory]
    [InlineData(10)]
    [InlineData(100)]
    [InlineData(400)]
    public void Long_texts_are_cut_within_what_the_format_allows(int length)
    {
        var long1 = CellContent.Of(string.Concat(Enumerable.Repeat("𠮷&", length)));

        var header = PageText.Header(new("R&D", [long1, long1, long1]));

        Assert.InRange(header.Length, 1, PageText.Longest);
        Assert.DoesNotContain('\uFFFD', header);
        Assert.All(Regex.Matches(header, "&+"), match => Assert.True(match.Length % 2 == 0 || header[match.Index + match.Length] is 'B' or '1' or '9'));
    }
}
