using System.Text.Json;
using Bunit;
using Dashboard.Web.Features.Gaps;
using Dashboard.Web.Features.Provinces;
using Dashboard.Web.Tests.Fixtures;
using Microsoft.JSInterop;
using Xunit;

namespace Dashboard.Web.Tests.Features.Gaps;

public sealed class SavedGroupsTests : PageContext
{
    private const string Stored = """[{"name":"沿海","codes":["310000","330000"]}]""";

    private static readonly Data.Comparison.Dataset Dataset = TestDataset.Create();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("[null]")]
    [InlineData("""[{"name":" ","codes":["310000"]}]""")]
    [InlineData("""[{"name":"无","codes":["999999","710000",null]}]""")]
    [InlineData("""[{"name":"无"}]""")]
    public void What_makes_no_sense_is_no_group(string? json) => Assert.Empty(SavedGroups.Read(json, Dataset));

    [Fact]
    public void Unknown_and_repeated_codes_and_names_are_dropped()
    {
        var groups = SavedGroups.Read("""[{"name":"a","codes":["310000","310000","1"]},{"name":"a","codes":["330000"]}]""", Dataset);

        Assert.Equal(["310000"], Assert.Single(groups).Codes);
    }

    [Fact]
    public void A_saved_group_is_offered_as_peers_and_can_be_deleted()
    {
        JSInterop.Setup<string?>("localStorage.getItem", SavedGroups.StorageKey).SetResult(Stored);
        var page = Open<GapsPage>("/gaps?home=360000&peers=320000");

        Assert.Equal("/gaps?home=360000&peers=310000,330000", page.Find(".own li a").LeadsTo());
        page.Find(".own li button").Click();
        Assert.Empty(page.FindAll(".own li"));
        Assert.Equal("[]", JSInterop.Invocations["localStorage.setItem"][^1].Arguments[1]);
    }

    [Fact]
    public void The_present_peers_are_saved_under_a_name()
    {
        JSInterop.Setup<string?>("localStorage.getItem", SavedGroups.StorageKey).SetResult(null);
        var page = Open<GapsPage>("/gaps?home=360000&peers=310000,330000");

        page.Find("#group-name").Change(" 沿海 ");
        page.Find(".own form").Submit();

        var kept = (string)JSInterop.Invocations["localStorage.setItem"][^1].Arguments[1]!;
        Assert.Equal(["310000", "330000"], Assert.Single(SavedGroups.Read(kept, Data)).Codes);
        Assert.Equal("沿海", page.Find(".own li a").TextContent);
    }

    [Fact]
    public void The_newest_of_too_many_groups_is_kept()
    {
        var stored = Enumerable.Range(1, 50).Select(number => new SavedGroup($"{number}", ["310000"])).ToList();
        JSInterop.Setup<string?>("localStorage.getItem", SavedGroups.StorageKey).SetResult(JsonSerializer.Serialize(stored, JsonSerializerOptions.Web));
        var page = Open<GapsPage>("/gaps?home=360000&peers=310000");

        page.Find("#group-name").Change("新");
        page.Find(".own form").Submit();

        var kept = SavedGroups.Read((string)JSInterop.Invocations["localStorage.setItem"][^1].Arguments[1]!, Data);
        Assert.Equal(["2", "新"], [kept[0].Name, kept[^1].Name]);
    }

    [Fact]
    public void A_browser_that_refuses_is_told_of_and_nothing_changes()
    {
        JSInterop.Setup<string?>("localStorage.getItem", SavedGroups.StorageKey).SetResult(Stored);
        JSInterop.SetupVoid("localStorage.setItem", _ => true).SetException(new JSException("QuotaExceededError"));
        var page = Open<GapsPage>("/gaps?home=360000&peers=320000");

        page.Find("#group-name").Change("新");
        page.Find(".own form").Submit();

        Assert.Equal("浏览器没有存下，分组未变。", page.Find(".own [role=alert]").TextContent);
        Assert.Equal("沿海", Assert.Single(page.FindAll(".own li a")).TextContent);
    }

    [Fact]
    public void Similar_provinces_are_offered_as_peers_with_their_measure()
    {
        var page = Open<GapsPage>("/gaps?home=320000");

        Assert.Matches("^[01]\\.[0-9]{2}$", page.Find(".lk .v").TextContent);
        Assert.StartsWith("/gaps?home=320000&peers=", page.Find(".like .no-print a").LeadsTo(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_profile_names_what_few_provinces_have_with_the_document()
    {
        var page = Open<ProvincePage>("/provinces/320000", parameters => parameters.Add(province => province.Code, "320000"));

        Assert.All(page.FindAll(".ls li"), item => Assert.StartsWith("/measures/320000-", item.QuerySelector(".ti a")!.LeadsTo(), StringComparison.Ordinal));
        Assert.NotEmpty(page.FindAll(".ls li"));
    }
}
