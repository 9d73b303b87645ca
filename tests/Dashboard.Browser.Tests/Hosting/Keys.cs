using Microsoft.Playwright;

namespace Dashboard.Browser.Tests.Hosting;

/// <summary>Going through a page by keyboard alone.</summary>
public static class Keys
{
    private const int MostStops = 200;

    /// <summary>Presses Tab until an element that the selector names has the focus.</summary>
    public static async Task TabToAsync(this IPage page, string selector)
    {
        for (var stop = 0; stop < MostStops; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement?.matches(selector) ?? false", selector))
            {
                return;
            }
        }

        throw new InvalidOperationException($"Tab does not lead to {selector}.");
    }

    /// <summary>Goes there by Tab and presses Enter.</summary>
    public static async Task EnterAsync(this IPage page, string selector)
    {
        await page.TabToAsync(selector);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>The address holds those words by now.</summary>
    public static async Task HasAddressAsync(this IPage page, string words) =>
        await page.WaitForFunctionAsync("words => decodeURIComponent(location.href).includes(words)", words);
}
