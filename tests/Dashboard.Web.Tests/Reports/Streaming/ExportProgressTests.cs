using Bunit;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Features.Measures;
using Dashboard.Web.Reports;
using Dashboard.Web.Reports.Streaming;
using Dashboard.Web.Tests.Features;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Dashboard.Web.Tests.Reports.Streaming;

public sealed class ExportProgressTests() : PageContext(settings: new Dictionary<string, string?>
{
    ["Reports:ProgressFromRows"] = "5", ["Reports:MaxConcurrent"] = "1", ["Reports:MaxJobs"] = "2",
})
{
    private static readonly MeasuresView View =
        MeasuresView.Everything with { Filter = MeasureFilter.None with { Levels = [JurisdictionLevel.Province] } };

    private ExportGate Gate => Services.GetRequiredService<ExportGate>();

    [Fact]
    public void A_short_list_needs_no_panel() => Assert.Empty(Panel(total: 4).Markup.Trim());

    [Fact]
    public void Before_the_circuit_is_there_the_links_are()
    {
        SetRendererInfo(new RendererInfo("Static", isInteractive: false));

        var panel = Panel();

        Assert.Equal(
            ["/exports/measures-list.xlsx?level=province", "/exports/measures.csv?level=province"],
            panel.FindAll("a").Select(link => link.GetAttribute("href")));
        Assert.Empty(panel.FindAll("button"));
    }

    [Fact]
    public async Task It_shows_the_place_in_the_queue_then_the_file()
    {
        using var panel = Panel();
        var before = Gate.Queue();
        var second = Gate.Queue();
        panel.Find("button").Click();

        panel.WaitForAssertion(() => Assert.Equal("排队中，前面还有 1 个", Status(panel)));
        second.Dispose();
        Pass();
        panel.WaitForAssertion(() => Assert.Equal("排队中，下一个就是", Status(panel)));

        before.Dispose();
        await panel.Instance.Job!.Completion;
        Pass();
        panel.WaitForAssertion(() => Assert.Matches(@"^已生成，共 \d+ 行$", Status(panel)));
        Assert.StartsWith("/exports/jobs/", panel.Find(".now a").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Empty(panel.FindAll("button"));
    }

    [Fact]
    public async Task Cancelling_says_so_and_offers_to_begin_again()
    {
        using var panel = Panel();
        using var held = Gate.Queue();
        panel.Find("button").Click();
        panel.WaitForElement(".now button").Click();

        await panel.Instance.Job!.Completion;
        Pass();
        panel.WaitForAssertion(() => Assert.Equal("已取消，没有留下文件", Status(panel)));
        Assert.Equal("重新生成", panel.Find("button").TextContent);
    }

    [Fact]
    public async Task Leaving_the_page_leaves_the_queue()
    {
        using var held = Gate.Queue();
        using var behind = Panel();
        behind.Find("button").Click();
        behind.WaitForElement(".now button");

        behind.Instance.Dispose();
        await behind.Instance.Job!.Completion;

        using var next = Gate.Queue();
        Assert.Equal(0, next.Ahead);
    }

    [Fact]
    public void The_file_of_another_list_is_given_up()
    {
        using var held = Gate.Queue();
        using var panel = Panel();
        panel.Find("button").Click();
        panel.WaitForElement(".now button");

        panel.Render(parameters => parameters.Add(part => part.View, MeasuresView.Everything));

        Assert.Empty(panel.FindAll(".now button"));
        Assert.Equal("先生成，看进度", panel.Find("button").TextContent);
    }

    [Fact]
    public void The_same_list_opened_anew_keeps_its_file()
    {
        using var held = Gate.Queue();
        using var panel = Panel();
        panel.Find("button").Click();
        panel.WaitForElement(".now button");

        panel.Render(parameters => parameters.Add(part => part.View, View with { Page = 2, Filter = View.Filter with { Levels = [.. View.Filter.Levels] } }));

        Assert.Single(panel.FindAll(".now button"));
    }

    [Fact]
    public void Too_many_are_told_to_come_later()
    {
        using var held = Gate.Queue();
        foreach (var other in (IRenderedComponent<ExportProgress>[])[Panel(), Panel()])
        {
            other.Find("button").Click();
            other.WaitForElement(".now button");
        }

        using var panel = Panel();
        panel.Find("button").Click();

        panel.WaitForAssertion(() => Assert.Equal("排队的文件太多，请稍后再试", Status(panel)));
        Assert.Single(panel.FindAll("button"));
    }

    private static string Status(IRenderedComponent<ExportProgress> panel) => panel.Find("[role=status]").TextContent;

    private void Pass() => Time.Pass(ExportProgress.Interval);

    private IRenderedComponent<ExportProgress> Panel(int total = 9) => Render<ExportProgress>(parameters => parameters
        .Add(part => part.View, View).Add(part => part.Total, total));
}
