using System.Diagnostics;
using Dashboard.Web.Tests.Fixtures;
using Xunit;

namespace Dashboard.Web.Tests.Reports;

/// <summary>What is downloaded can be opened and printed by LibreOffice. Skipped where it is not installed.</summary>
public sealed class PdfTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private TestHost host = null!;

    public async ValueTask InitializeAsync() => host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("/exports/memo.docx?home=360000&peers=yangtze-delta", "memo.docx")]
    [InlineData("/exports/comparison.xlsx?p=320000,330000&home=360000", "comparison.xlsx")]
    [InlineData("/exports/province.xlsx?p=320000", "province.xlsx")]
    public async Task A_download_is_printed_to_PDF(string address, string name)
    {
        var office = Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, "soffice")).FirstOrDefault(File.Exists);
        Assert.SkipWhen(office is null, "LibreOffice (soffice) is not installed.");
        var folder = Directory.CreateTempSubdirectory("dashboard-pdf-").FullName;
        try
        {
            await using (var file = File.Create(Path.Combine(folder, name)))
            {
                await (await host.DownloadFileAsync(address)).CopyToAsync(file, TestContext.Current.CancellationToken);
            }

            using var process = Process.Start(new ProcessStartInfo(
                office,
                [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder, Path.Combine(folder, name)])
            { RedirectStandardOutput = true, RedirectStandardError = true })!;
            using var limit = new CancellationTokenSource(Patience);
            try
            {
                await process.WaitForExitAsync(limit.Token);
            }
            finally
            {
                if (!process.HasExited)
                {
                    process.Kill(entireProcessTree: true);
                }
            }

            var pdf = await File.ReadAllBytesAsync(Path.Combine(folder, Path.ChangeExtension(name, ".pdf")), TestContext.Current.CancellationToken);
            Assert.Equal("%PDF"u8, pdf.AsSpan(0, 4));
            Assert.True(pdf.Length > 20_000, $"The PDF has only {pdf.Length} bytes.");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
