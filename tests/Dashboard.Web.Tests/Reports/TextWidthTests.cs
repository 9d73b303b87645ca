using Dashboard.Web.Reports.Excel;
using Xunit;

namespace Dashboard.Web.Tests.Reports;

public sealed class TextWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("中文", 4)]
    [InlineData("（2024）", 8)]
    [InlineData("短\n长一些", 6)]
    [InlineData("● 有", 5)]
    public void Chinese_counts_two(string text, int width) => Assert.Equal(width, TextWidth.Of(text));

    [Theory]
    [InlineData("", 1)]
    [InlineData("一二三四五", 1)]
    [InlineData("一二三四五六", 2)]
    [InlineData("a\nb\nc", 3)]
    [InlineData("two words here", 2)]
    [InlineData("Concept-verification centres", 3)]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaa", 3)]
    public void Lines_in_ten_units(string text, int lines) => Assert.Equal(lines, TextWidth.LinesIn(text, 10));
}
