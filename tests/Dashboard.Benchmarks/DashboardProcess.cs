using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Dashboard.Benchmarks;

/// <summary>The application as its own process, as an operator starts it.</summary>
internal sealed class DashboardProcess : IDisposable
{
    private readonly Process process;

    private DashboardProcess(Process process, Uri address)
    {
        this.process = process;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>Starts the given Dashboard.Web.dll and waits until /health/ready answers 200.</summary>
    public static async Task<DashboardProcess> StartAsync(string assembly, string dataPath, string seedPath)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Path.GetDirectoryName(assembly)!,
            RedirectStandardOutput = true,
        };
        foreach (var argument in new[] { assembly, "--urls", address.ToString(), "--Data:Path", dataPath, "--Seed:Path", seedPath, "--environment", "Production" })
        {
            start.ArgumentList.Add(argument);
        }

        var running = new DashboardProcess(Process.Start(start)!, address);
        running.process.OutputDataReceived += (_, _) => { };
        running.process.BeginOutputReadLine();
        using var client = new HttpClient { BaseAddress = address };
        while (!await IsReadyAsync(client))
        {
            if (running.process.HasExited)
            {
                throw new InvalidOperationException($"The application ended with code {running.process.ExitCode}.");
            }

            await Task.Delay(10);
        }

        return running;
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    private static async Task<bool> IsReadyAsync(HttpClient client)
    {
        try
        {
            using var response = await client.GetAsync("/health/ready");
            return response.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
