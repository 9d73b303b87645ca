using System.Net;
using Dashboard.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Dashboard.Web.Tests.Hosting;

/// <summary>On the real server, whose own limit is what matters.</summary>
public sealed class LongAddressesTests : IAsyncLifetime
{
    private static readonly string TenThousand = string.Concat(Enumerable.Repeat("%E6%B0%A2", 10_000));

    private readonly WebApplication app = Build();
    private HttpClient client = null!;

    public async ValueTask InitializeAsync()
    {
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(address) };
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task A_page_opens_under_a_short_address_that_is_still_found_too_long()
    {
        using var response = await client.GetAsync($"/measures?q={TenThousand}&p=320000", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        var target = Uri.UnescapeDataString(response.Headers.Location!.OriginalString);
        Assert.Equal($"/measures?q={new string('氢', 300)}&p=320000", target);
    }

    [Theory]
    [InlineData("/api/v1/measures?q=")]
    [InlineData("/exports/measures.csv?q=")]
    public async Task A_program_reaches_what_answers_it(string address)
    {
        using var response = await client.GetAsync(address + TenThousand, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("10000", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_usual_address_passes()
    {
        using var response = await client.GetAsync("/measures?q=%E6%B0%A2", TestContext.Current.CancellationToken);

        Assert.Equal("1", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static WebApplication Build()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = ["--urls", "http://127.0.0.1:0"] });
        builder.AcceptLongAddresses();
        var app = builder.Build();
        app.UseLongAddresses();
        app.Run(context => context.Response.WriteAsync($"{context.Request.Query["q"].ToString().Length}"));
        return app;
    }
}
