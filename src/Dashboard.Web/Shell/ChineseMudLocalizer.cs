using Dashboard.Web.Resources;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace Dashboard.Web.Shell;

/// <summary>MudBlazor speaks English only; this gives its texts in the reader's language.</summary>
public sealed class ChineseMudLocalizer(IStringLocalizer<ComponentText> text) : MudLocalizer
{
    public override LocalizedString this[string key] => text[key];

    public override LocalizedString this[string key, params object[] arguments] => text[key, arguments];
}
