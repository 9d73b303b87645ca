using System.Net;
using System.Net.Sockets;
using Dashboard.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Dashboard.Web.Tests.Hosting;

/// <summary>A start that fails is told in one message, without a stack trace.</summary>
public sealed class ServingTests
{
    [Fact]
    public async Task A_taken_port_is_named()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}";

        Assert.Contains(address, await FaultOf(builder => builder.WebHost.UseUrls(address)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_is_none_is_named() =>
        Assert.Contains("'nonsense'", await FaultOf(builder => builder.WebHost.UseUrls("nonsense")), StringComparison.Ordinal);

    [Fact]
    public async Task A_setting_out_of_range_is_named()
    {
        var fault = await FaultOf(builder => builder.Services.AddOptions<Limits>()
            .Validate(limits => limits.Most > 0, "Limits:Most must be above 0.")
            .ValidateOnStart());

        Assert.Equal("Limits:Most must be above 0.", fault.Trim());
    }

    private static async Task<string> FaultOf(Action<WebApplicationBuilder> arrange)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        builder.QuietFailedStarts();
        arrange(builder);
        await using var app = builder.Build();
        using var errors = new StringWriter();

        Assert.Equal(1, await app.ServeAsync(errors));
        Assert.DoesNotContain("   at ", errors.ToString(), StringComparison.Ordinal);
        return errors.ToString();
    }

    private sealed class Limits
    {
        public int Most { get; init; }
    }
}
