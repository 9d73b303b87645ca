using System.Text.Json;
using Dashboard.Data.Comparison;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;

namespace Dashboard.Web.Features.Gaps;

/// <summary>A group that the reader has named.</summary>
/// <param name="Codes">Provinces with data.</param>
public sealed record SavedGroup(string Name, IReadOnlyList<string> Codes);

/// <summary>Keeps groups of peers in the browser's own storage.</summary>
public partial class SavedGroups : ComponentBase
{
    public const string StorageKey = "peer-groups";

    private const int LongestName = 40;
    private const int Most = 50;

    private List<SavedGroup>? groups;
    private string name = "";
    private bool refused;

    [Inject]
    public required Words Words { get; init; }

    [Inject]
    public required IStringLocalizer<GapsText> Text { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    [Parameter, EditorRequired]
    public required Dataset Data { get; set; }

    [Parameter, EditorRequired]
    public required GapsView View { get; set; }

    /// <summary>Codes of the peers as they are: what is saved.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<string> Peers { get; set; } = [];

    /// <summary>What the storage holds, as far as it makes sense with this data; it is the reader's to change.</summary>
    public static IReadOnlyList<SavedGroup> Read(string? json, Dataset dataset)
    {
        List<SavedGroup?>? read = null;
        try
        {
            read = json is null ? null : JsonSerializer.Deserialize<List<SavedGroup?>>(json, JsonSerializerOptions.Web);
        }
        catch (JsonException)
        {
            // written by somebody else: as good as nothing
        }

        return
        [
            .. (read ?? []).OfType<SavedGroup>()
                .Where(group => !string.IsNullOrWhiteSpace(group.Name) && group.Codes is not null)
                .Select(group => new SavedGroup(
                    group.Name[..Math.Min(group.Name.Length, LongestName)],
                    [.. group.Codes.Where(code => code is not null && dataset.ProvincesByCode.TryGetValue(code, out var province) && province.HasData).Distinct()]))
                .Where(group => group.Codes.Count > 0)
                .DistinctBy(group => group.Name)
                .Take(Most),
        ];
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            try
            {
                groups = [.. Read(await Script.InvokeAsync<string?>("localStorage.getItem", StorageKey), Data)];
                StateHasChanged();
            }
            catch (JSException)
            {
                // a browser that keeps nothing offers nothing
            }
        }
    }

    /// <summary>A group of the same name is replaced; beyond the most that are kept, the oldest goes.</summary>
    private async Task SaveAsync()
    {
        var named = name.Trim();
        if (named.Length > 0 && await KeepAsync([.. groups!.Where(group => group.Name != named).TakeLast(Most - 1), new(named, [.. Peers])]))
        {
            name = "";
        }
    }

    /// <summary>False where the browser refuses, as when its storage is full: the groups are then as before.</summary>
    private async Task<bool> KeepAsync(List<SavedGroup> kept)
    {
        try
        {
            await Script.InvokeVoidAsync("localStorage.setItem", StorageKey, JsonSerializer.Serialize(kept, JsonSerializerOptions.Web));
            (groups, refused) = (kept, false);
        }
        catch (JSException)
        {
            refused = true;
        }

        return !refused;
    }
}
