using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Compare;

/// <summary>The head of a column. Shift with an arrow key moves it, Delete drops it.</summary>
public partial class CompareHead : ComponentBase
{
    /// <summary>With more columns the short name has to do.</summary>
    private const int MostFullNames = 5;

    [Inject]
    public required Words Words { get; init; }

    [Inject]
    public required IStringLocalizer<CompareText> Text { get; init; }

    [Parameter, EditorRequired]
    public required Dataset Data { get; set; }

    [Parameter, EditorRequired]
    public required Province Province { get; set; }

    [Parameter, EditorRequired]
    public required CompareView View { get; set; }

    /// <summary>By how many places the column is to move: -1 or 1.</summary>
    [Parameter]
    public EventCallback<int> OnMove { get; set; }

    [Parameter]
    public EventCallback OnDrop { get; set; }

    private bool IsHome => Province.Code == View.Home;

    private string ProfileUrl => PageUrls.Province(Province.Code, View.Home, DayLink.Of(View.AsOf, RendererInfo));

    private IEnumerable<(string Name, string Url)> Actions
    {
        get
        {
            var name = Words.Of(Province.ShortName);
            if (CanMove(-1))
            {
                yield return (Text["MoveLeft", name], MoveUrl(-1));
            }

            if (CanMove(1))
            {
                yield return (Text["MoveRight", name], MoveUrl(1));
            }

            if (!IsHome && Province.HasData)
            {
                yield return (Text["MakeHome"], UrlOf(View.Pin(Province.Code), ListLink.Same));
            }

            yield return (Text["Drop", name], DropUrl);
        }
    }

    private string DropUrl => UrlOf(View.Drop(Province.Code), ListLink.Without(Province.Code));

    private string MoveUrl(int places) => UrlOf(View.Move(Province.Code, places), ListLink.Moved(Province.Code, places));

    private string UrlOf(CompareView view, string standIn) => RendererInfo.IsInteractive ? view.ToUrl(standIn) : view.ToUrl();

    private bool CanMove(int places) => !View.Move(Province.Code, places).Columns.SequenceEqual(View.Columns);

    private async Task OnKeyDownAsync(KeyboardEventArgs key)
    {
        if (key is { ShiftKey: true, CtrlKey: false, AltKey: false, MetaKey: false, Key: "ArrowLeft" or "ArrowRight" })
        {
            await OnMove.InvokeAsync(key.Key == "ArrowLeft" ? -1 : 1);
        }
        else if (key is { ShiftKey: false, CtrlKey: false, AltKey: false, MetaKey: false, Key: "Delete" })
        {
            await OnDrop.InvokeAsync();
        }
    }
}
