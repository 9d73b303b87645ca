using Bunit;
using CsCheck;
using Dashboard.Web.Features.Compare;
using Dashboard.Web.Features.Gaps;
using Dashboard.Web.Features.Provinces;
using Dashboard.Web.Features.Themes;
using Dashboard.Web.Shell.Presentation;
using Dashboard.Web.Tests.Features;
using Xunit;

namespace Dashboard.Web.Tests.Shell;

public sealed class ShowModeTests : PageContext
{
    private static readonly Gen<string> Addresses =
        from path in Gen.OneOf("/", "/compare", "/provinces/320000")
        from words in Gen.OneOf("p=320000,330000", "home=360000", "q=%E7%A2%B3", "asOf=2024-12-31", "flag").Array[0, 4]
        from fragment in Gen.OneOf("", "#r-funds")
        select path + (words.Length > 0 ? "?" + string.Join('&', words) : "") + fragment;

    [Theory]
    [InlineData("/", "/?present=1")]
    [InlineData("/compare?p=320000,330000#r-funds", "/compare?p=320000,330000&present=1#r-funds")]
    public void Show_mode_is_a_word_of_the_address(string address, string shown) => Assert.Equal(shown, ShowMode.With(address));

    [Fact]
    public void Leaving_gives_the_address_back() => Gen.Select(Addresses, Gen.Int[1, 9]).Sample((address, step) =>
    {
        var shown = ShowMode.With(address, step);
        Assert.True(ShowMode.IsOn(shown));
        Assert.Equal(step, ShowMode.StepOf(shown));
        Assert.Equal(address, ShowMode.Without(shown));
        Assert.Equal(shown, ShowMode.With(shown, step));
    });

    [Fact]
    public void What_is_followed_while_showing_is_shown_too() => Gen.Select(Addresses, Addresses).Sample((here, there) =>
    {
        Assert.Null(ShowMode.Kept(here, there));
        Assert.Null(ShowMode.Kept(ShowMode.With(here), ShowMode.With(there)));
        var leaves = here.Split('#')[0] == there.Split('#')[0];
        Assert.Equal(leaves ? null : ShowMode.With(there), ShowMode.Kept(ShowMode.With(here), there));
    });

    [Fact]
    public void Compare_shows_one_theme_at_a_time_and_steps_to_its_neighbours()
    {
        var page = Open<ComparePage>("/compare?p=320000,330000&present=1&step=2");

        Assert.Equal(["r-carbon-footprint"], page.FindAll("tr.grp").Select(row => row.Id));
        Assert.Equal("/compare?p=320000,330000&present=1", page.Find("[data-key=ArrowLeft]").GetAttribute("href"));
        Assert.Equal("/compare?p=320000,330000&present=1&step=3", page.Find("[data-key=ArrowRight]").GetAttribute("href"));
        Assert.Equal("/compare?p=320000,330000", page.Find("[data-key=Escape]").GetAttribute("href"));
        Assert.Contains("2 / 4", page.Find(".show-bar").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".view"));
    }

    [Fact]
    public void A_step_beyond_the_last_is_the_last() =>
        Assert.Equal(["r-funds"], Open<ComparePage>("/compare?p=320000,330000&present=1&step=99").FindAll("tr.grp").Select(row => row.Id));

    [Fact]
    public void Theme_and_province_pages_step_through_their_kind()
    {
        var theme = Open<ThemePage>("/themes/funds?present=1", parameters => parameters.Add(page => page.Code, "funds"));
        Assert.Equal("/themes/computing-power?present=1", theme.Find("[data-key=ArrowRight]").GetAttribute("href"));

        var province = Open<ProvincePage>("/provinces/320000?home=360000&present=1", parameters => parameters.Add(page => page.Code, "320000"));
        Assert.Equal("/provinces/330000?home=360000&present=1", province.Find("[data-key=ArrowRight]").GetAttribute("href"));
    }

    [Fact]
    public void Gaps_are_shown_theme_by_theme_and_keep_their_ranks()
    {
        var all = Open<GapsPage>("/gaps?home=360000&peers=yangtze-delta");
        var ranks = all.FindAll("article.gap").Select(article => article.GetAttribute("aria-labelledby")).ToList();
        var shown = new List<string?>();
        for (var step = 1; step <= 4; step++)
        {
            var page = Open<GapsPage>($"/gaps?home=360000&peers=yangtze-delta&present=1&step={step}");
            var found = page.FindAll("article.gap").Select(article => article.GetAttribute("aria-labelledby")).ToList();
            shown.AddRange(found.Except(shown));
        }

        Assert.NotEmpty(ranks);
        Assert.Equal(ranks.Order(), shown.Order());
    }

    [Fact]
    public void The_foot_of_the_first_printed_sheet_says_the_view_and_its_address()
    {
        var style = Open<ComparePage>("/compare?p=320000,330000&present=1").Find("style").TextContent;

        Assert.Contains("@page :first", style, StringComparison.Ordinal);
        Assert.Contains("江苏、浙江", style, StringComparison.Ordinal);
        Assert.Contains("2026-11-20", style, StringComparison.Ordinal);
        Assert.Contains("/compare?p=320000,330000", style, StringComparison.Ordinal);
        Assert.DoesNotContain("present", style, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_in_an_address_ends_the_style()
    {
        var style = Open<ComparePage>("/compare?p=320000,330000&x=%3C/style%3E%22\\").Find("style");

        Assert.DoesNotContain("</style", style.InnerHtml, StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith("} }", style.TextContent.Trim(), StringComparison.Ordinal);
    }
}
