using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Gaps;

/// <summary>One gap of the ranked list.</summary>
public partial class GapArticle : ComponentBase
{
    /// <summary>More peers get a line of their own.</summary>
    private const int MostInLine = 6;

    [Inject]
    public required Words Words { get; init; }

    [Inject]
    public required IStringLocalizer<GapsText> Text { get; init; }

    [Parameter, EditorRequired]
    public required Dataset Data { get; set; }

    [Parameter, EditorRequired]
    public required Province Home { get; set; }

    [Parameter, EditorRequired]
    public required GapGroup Group { get; set; }

    /// <summary>Rank, from 1.</summary>
    [Parameter, EditorRequired]
    public int Number { get; set; }

    /// <summary>The view's day.</summary>
    [Parameter]
    public DateOnly? AsOf { get; set; }

    /// <summary>The same as links of the page write it.</summary>
    [Parameter]
    public DateOnly? LinkDay { get; set; }

    private string NameOf(Gap gap) => Words.Of(gap.Facet?.Name ?? gap.Theme.Name);

    private string CompareUrl(Gap gap) => GapWords.CompareUrl(gap, Home, LinkDay);

    /// <summary>Under a head of its own where it is only a news date: the two together are too long for the column.</summary>
    private string Earliest => GapWords.Earliest(Group.Gap with { EarliestIsLatestPossible = false }, Text, Words);

    private string? EarliestProvince =>
        Group.Gap.EarliestProvince is { } code ? Words.Of(Data.ProvincesByCode[code].ShortName) : null;

    private string? SourceOf(Measure measure)
    {
        if (measure.Citations is not [{ Source: { } source }, ..])
        {
            return null;
        }

        string?[] parts = [Words.Of(source.TitleText), source.Publisher, source.PublishedOn?.ToString()];
        return Text["LearnSource", string.Join(Words.English ? ", " : "，", parts.Where(part => !string.IsNullOrEmpty(part)))];
    }
}
