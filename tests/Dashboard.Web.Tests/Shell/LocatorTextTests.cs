using Dashboard.Web.Shell;
using Xunit;

namespace Dashboard.Web.Tests.Shell;

public sealed class LocatorTextTests
{
    [Theory]
    [InlineData("第203行", "line 203")]
    [InlineData("第387—388行", "lines 387–388")]
    [InlineData("第61行，“目前，我市已建成投产”", "line 61, “目前，我市已建成投产”")]
    [InlineData("“以新质生产力开辟新赛道”一节，第9行", "section “以新质生产力开辟新赛道”, line 9")]
    [InlineData(
        "“以“双碳”目标引领绿色产业集群”一节，第16行，“北京利用“碳减排支持工具””",
        "section “以“双碳”目标引领绿色产业集群”, line 16, “北京利用“碳减排支持工具””")]
    [InlineData("文中引用苏发改资环发〔2024〕219号", "cited in the text as 苏发改资环发〔2024〕219号")]
    [InlineData("附件 3", "附件 3")]
    public void A_place_of_a_known_form_is_given_in_English(string locator, string english) =>
        Assert.Equal(english, LocatorText.English(locator));

    [Theory]
    [InlineData("line 61, “目前，我市”", "line 61, “|目前，我市|”")]
    [InlineData("苏发改资环发〔2024〕219号, 2024-03", "苏发改资环发〔2024〕219号|, 2024-03")]
    [InlineData("Nanjing", "Nanjing")]
    [InlineData("", "")]
    public void Chinese_runs_are_parted_from_the_others(string text, string parts) =>
        Assert.Equal(parts, string.Join('|', ChineseRuns.Of(text).Select(run => run.Text)));
}
