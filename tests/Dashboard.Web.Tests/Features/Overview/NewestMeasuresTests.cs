using Bunit;
using Dashboard.Web.Features.Overview;
using Xunit;

namespace Dashboard.Web.Tests.Features.Overview;

public sealed class NewestMeasuresTests : PageContext
{
    [Fact]
    public void What_has_no_date_is_left_out_and_the_vague_stands_below_the_exact()
    {
        var titles = Open<OverviewPage>("/").FindAll(".tb-n .ti a").Select(link => link.TextContent).ToList();

        Assert.Equal("测试战略性新兴产业母基金", titles[0]);
        Assert.Equal(6, titles.Count);
        Assert.True(titles.IndexOf("测试概念验证中心建设方案") > titles.IndexOf("测试省未来产业行动方案"));
        Assert.DoesNotContain("测试算力基础设施方案", titles);
    }

    [Fact]
    public void The_number_of_a_document_stands_apart_from_its_theme() => Assert.Contains(
        "未来产业　测政发〔2024〕1号", Open<OverviewPage>("/").FindAll(".tb-n .sub").Select(line => line.TextContent));
}
