using System.Security.Cryptography;
using System.Text;
using Microsoft.Playwright;

namespace Dashboard.Browser.Tests.Pictures;

/// <summary>
/// How a machine draws text, which differs by font, its version, hinting and browser: the release of Chromium, the faces
/// taken, and a fingerprint of some characters as they are drawn. Pictures with text are compared only where it is the same.
/// </summary>
internal sealed record TextRendering(int Chromium, IReadOnlyList<string> Faces, string Glyphs)
{
    private const string Draw = """
        () => ['14px var', '700 20px var', '12px var'].map((font, index) => {
            const family = getComputedStyle(document.documentElement).getPropertyValue(index === 1 ? '--song' : '--sans');
            const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 40 });
            const pen = canvas.getContext('2d');
            pen.font = font.replace('var', family);
            pen.fillText('南海诸岛 示意图 台湾省资料暂缺 概念验证中心 0123456789—ABC xyz', 2, 28);
            return canvas.toDataURL();
        }).join()
        """;

    public static async Task<TextRendering> OfAsync(IPage page, int chromium)
    {
        var glyphs = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(await page.EvaluateAsync<string>(Draw))))[..16];
        var developer = await page.Context.NewCDPSessionAsync(page);
        await developer.SendAsync("DOM.enable");
        await developer.SendAsync("CSS.enable");
        var root = (await developer.SendAsync("DOM.getDocument"))!.Value.GetProperty("root").GetProperty("nodeId").GetInt32();
        var faces = new List<string>();
        foreach (var words in (string[])["h1", ".sec h2"])
        {
            var node = (await developer.SendAsync("DOM.querySelector", new() { ["nodeId"] = root, ["selector"] = words }))!.Value.GetProperty("nodeId").GetInt32();
            var fonts = (await developer.SendAsync("CSS.getPlatformFontsForNode", new() { ["nodeId"] = node }))!.Value.GetProperty("fonts");
            faces.AddRange(fonts.EnumerateArray().Select(font => font.GetProperty("postScriptName").GetString()!));
        }

        return new TextRendering(chromium, [.. faces.Distinct()], glyphs);
    }

    public bool Matches(TextRendering other) => (Chromium, Glyphs) == (other.Chromium, other.Glyphs);

    public override string ToString() => $"Chromium {Chromium} with {string.Join(", ", Faces)} (glyphs {Glyphs})";
}
