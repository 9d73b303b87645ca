using Dashboard.Web.Resources;
using Dashboard.Web.Shell.Presentation;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Shell.Parts;

public sealed partial class ViewBar
{
    private readonly ViewWords gathered;

    public ViewBar() => gathered = new(StateHasChanged);

    [Inject]
    public required Words Words { get; init; }

    [Inject]
    public required IStringLocalizer<ShowText> Text { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>ViewPart components.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>Export links and the like, class tb.</summary>
    [Parameter]
    public RenderFragment? Actions { get; set; }

    /// <summary>The view's day, for links that keep it (<see cref="DayLink"/>); null for the data's own.</summary>
    [Parameter]
    public DateOnly? Day { get; set; }

    /// <summary>Whether the page offers the show mode.</summary>
    [Parameter]
    public bool CanShow { get; set; }

    /// <summary>Where the arrow keys of the show mode lead.</summary>
    [Parameter]
    public IReadOnlyList<ShowStep> Steps { get; set; } = [];

    /// <summary>The step that is shown, from 0; -1 where the page is none of them.</summary>
    [Parameter]
    public int At { get; set; } = -1;

    private bool Shows => gathered.OnlyGathered;

    private string Address { get; set; } = "/";

    protected override void OnParametersSet()
    {
        Address = "/" + Navigation.ToBaseRelativePath(Navigation.Uri);
        gathered.OnlyGathered = ShowMode.IsOn(Address);
    }
}
