using System.Globalization;

namespace Dashboard.Web.Map;

/// <summary>The language of what is made until it is disposed of: a picture may be asked for in another one than the page.</summary>
public readonly struct CultureScope : IDisposable
{
    private readonly CultureInfo before;

    public CultureScope(bool english)
    {
        before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(english ? "en" : "zh-CN");
    }

    public void Dispose() => CultureInfo.CurrentUICulture = before;
}
