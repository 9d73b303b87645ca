using System.Diagnostics;
using Xunit;

namespace Dashboard.Web.Tests.Reports.Streaming;

/// <summary>Opens files as a user's office does.</summary>
internal static class LibreOffice
{
    private static readonly string[] Places = ["/usr/bin/soffice", "/usr/local/bin/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice", @"C:\Program Files\LibreOffice\program\soffice.exe"];

    /// <summary>The converted file as text; the test is skipped where LibreOffice is not installed.</summary>
    /// <param name="format">What follows --convert-to; begins with the extension.</param>
    public static async Task<string> ConvertAsync(Stream workbook, string format)
    {
        var office = Places.FirstOrDefault(File.Exists);
        Assert.SkipWhen(office is null, "LibreOffice is not installed.");
        var folder = Directory.CreateTempSubdirectory("dashboard-office-");
        try
        {
            await using (var file = File.Create(Path.Combine(folder.FullName, "list.xlsx")))
            {
                await workbook.CopyToAsync(file, TestContext.Current.CancellationToken);
            }

            // a profile of its own, so that an office that is already open does not take the work over
            using var process = Process.Start(new ProcessStartInfo(office!,
            [
                $"-env:UserInstallation={new Uri(Path.Combine(folder.FullName, "profile"))}", "--headless", "--convert-to", format, "--outdir",
                folder.FullName, Path.Combine(folder.FullName, "list.xlsx"),
            ])
            { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            var result = Path.Combine(folder.FullName, "list." + format.Split(':')[0]);
            Assert.True(File.Exists(result), await errors);
            return await File.ReadAllTextAsync(result, TestContext.Current.CancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
