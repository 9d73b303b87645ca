using Bunit;
using Bunit.TestDoubles;
using Dashboard.Web.Map;
using Dashboard.Web.Tests.Features;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Dashboard.Web.Tests.Map;

public sealed class DayBarTests : PageContext
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(800);

    private BunitNavigationManager Way => Services.GetRequiredService<BunitNavigationManager>();

    private IReadOnlyList<DateOnly> Days => DaySteps.Of(Data);

    [Fact]
    public async Task Play_shows_each_day_in_the_address_and_ends_at_the_datas_own()
    {
        var bar = Bar(null);

        bar.Find("button").Click();
        Assert.Equal($"/compare?asOf={Days[0]:yyyy-MM-dd}", Address);
        for (var step = 1; step < Days.Count; step++)
        {
            await bar.InvokeAsync(() => Time.Pass(Pace));
            await bar.InvokeAsync(() => Assert.Equal(step == Days.Count - 1 ? "/compare" : $"/compare?asOf={Days[step]:yyyy-MM-dd}", Address));
        }

        bar.WaitForAssertion(() => Assert.Equal("false", bar.Find("button").GetAttribute("aria-pressed")));
    }

    [Fact]
    public void Going_back_returns_to_where_the_slider_was_first_moved()
    {
        Navigation.NavigateTo("/compare");
        var bar = Bar(null);

        bar.Find("input").Change("1");
        bar.Find("input").Change("2");

        Assert.Equal([$"/compare?asOf={Days[2]:yyyy-MM-dd}", "/compare"], Way.History.Select(step => step.Uri));
    }

    [Fact]
    public void Drawing_by_hand_shows_the_day_and_leaves_the_page_until_it_rests()
    {
        var bar = Bar(null);
        var before = Address;

        bar.Find("input").Input("1");

        Assert.Equal(before, Address);
        Assert.Equal($"{Days[1]:yyyy-MM-dd}", bar.Find("output").TextContent);
    }

    private IRenderedComponent<DayBar> Bar(DateOnly? asOf) => Render<DayBar>(parameters => parameters
        .Add(bar => bar.Data, Data)
        .Add(bar => bar.AsOf, asOf)
        .Add(bar => bar.Url, day => day is { } known ? $"/compare?asOf={known:yyyy-MM-dd}" : "/compare"));
}
