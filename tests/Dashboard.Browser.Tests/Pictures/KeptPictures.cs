using System.Text.Encodings.Web;
using System.Text.Json;
using Dashboard.Data.Seeding;
using SkiaSharp;
using Xunit;

namespace Dashboard.Browser.Tests.Pictures;

/// <summary>The pictures in References, and how they are compared and renewed.</summary>
internal static class KeptPictures
{
    /// <summary>Set to 1, the pictures are taken anew instead of compared.</summary>
    public const string RenewVariable = "DASHBOARD_TEST_RENEW_PICTURES";

    private const string Renew = $"{RenewVariable}=1 dotnet test tests/Dashboard.Browser.Tests --filter FullyQualifiedName~KeptPictureTests";

    private const int LargestFile = 300_000;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>In the working copy, since renewing writes there.</summary>
    private static readonly string Folder = Path.Combine(
        Path.GetDirectoryName(SeedFolder.Find(null, AppContext.BaseDirectory))!, "tests", "Dashboard.Browser.Tests", "References");

    /// <summary>Beside the other results: what was drawn instead, and where it differs.</summary>
    private static readonly string Results = Path.Combine(AppContext.BaseDirectory, "TestResults", "pictures");

    private static readonly string TextFile = Path.Combine(Folder, "taken-with.json");

    public static bool IsRenewing => Environment.GetEnvironmentVariable(RenewVariable) == "1";

    /// <summary>Pictures with text say nothing on a machine that draws text otherwise: the test is skipped there.</summary>
    public static void SkipWithOtherText(TextRendering here)
    {
        if (IsRenewing)
        {
            File.WriteAllText(TextFile, JsonSerializer.Serialize(here, Json) + "\n");
            return;
        }

        var kept = TakenWith();
        Assert.SkipUnless(here.Matches(kept), $"text is drawn otherwise here: the kept pictures were taken by {kept}, this is {here}; the geometry is compared all the same");
    }

    /// <summary>Another release of the browser may smooth edges otherwise; 0 is none, which the visit says.</summary>
    public static void SkipWithOtherBrowser(int chromium)
    {
        if (!IsRenewing && chromium > 0)
        {
            Assert.SkipUnless(chromium == TakenWith().Chromium, $"the kept pictures were taken by Chromium {TakenWith().Chromium}, this is {chromium}");
        }
    }

    private static TextRendering TakenWith() => JsonSerializer.Deserialize<TextRendering>(File.ReadAllText(TextFile), Json)!;

    public static void AssertSame(string name, byte[] png)
    {
        if (IsRenewing)
        {
            Assert.InRange(png.Length, 1, LargestFile);
            File.WriteAllBytes(PathOf(name), png);
            return;
        }

        var difference = Compare(name, png);
        if (difference.IsTolerable)
        {
            return;
        }

        Directory.CreateDirectory(Results);
        File.WriteAllBytes(Path.Combine(Results, $"{name}.actual.png"), png);
        File.WriteAllBytes(Path.Combine(Results, $"{name}.difference.png"), difference.Png());
        Assert.Fail($"""
            {name} looks otherwise than kept: {difference}.
            See {Path.Combine(Results, $"{name}.difference.png")} and .actual.png beside it. If it is meant to look so, renew by
            {Renew}
            """);
    }

    public static PictureDifference Compare(string name, byte[] png)
    {
        Assert.True(File.Exists(PathOf(name)), $"there is no {PathOf(name)} yet; take it by {Renew}");
        return new PictureDifference(SKBitmap.Decode(PathOf(name)), SKBitmap.Decode(png));
    }

    private static string PathOf(string name) => Path.Combine(Folder, $"{name}.png");
}
