using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Hosting;

/// <summary>Serves until told to stop. An address or a setting that cannot be used ends the start in words.</summary>
public static class Serving
{
    /// <summary>
    /// The host logs a failed start with its stack trace and throws it as well. What is thrown is said once, by
    /// <see cref="ServeAsync" />; what else the host logs below Critical says nothing that its Critical lines leave out.
    /// </summary>
    public static void QuietFailedStarts(this WebApplicationBuilder builder) =>
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);

    /// <summary>0 after a stop that was asked for; 1 when the server could not start, with the reason in <paramref name="errors" />.</summary>
    public static async Task<int> ServeAsync(this WebApplication app, TextWriter errors)
    {
        try
        {
            await app.RunAsync();
            return 0;
        }
        catch (Exception exception) when (Reason(exception) is not null)
        {
            await errors.WriteLineAsync(Reason(exception));
            return 1;
        }
    }

    private static string? Reason(Exception exception) => exception switch
    {
        IOException { InnerException: AddressInUseException } or SocketException or FormatException =>
            $"无法监听设置的地址：{exception.Message}{Environment.NewLine}"
            + $"The address cannot be listened on: {exception.Message}{Environment.NewLine}"
            + "--urls http://localhost:5201",
        OptionsValidationException options => string.Join(Environment.NewLine, options.Failures),
        _ => null,
    };
}
