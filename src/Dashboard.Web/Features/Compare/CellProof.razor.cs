using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Compare;

/// <summary>The open cell's proof. Takes the focus when it appears; giving it back is the table's matter.</summary>
public partial class CellProof : ComponentBase
{
    /// <summary>Documents listed here; the rest are a link away.</summary>
    private const int MostListed = 8;

    private ElementReference root;

    [Inject]
    public required Words Words { get; init; }

    [Inject]
    public required IStringLocalizer<CompareText> Text { get; init; }

    [Parameter, EditorRequired]
    public required Dataset Data { get; set; }

    [Parameter, EditorRequired]
    public required ComparisonRow Row { get; set; }

    [Parameter, EditorRequired]
    public required Province Province { get; set; }

    [Parameter, EditorRequired]
    public required ComparisonCell Cell { get; set; }

    [Parameter, EditorRequired]
    public required CellFace Face { get; set; }

    /// <summary>The day that the cell stands for.</summary>
    [Parameter, EditorRequired]
    public DateOnly On { get; set; }

    /// <summary>Aligned with the cell's right edge, to keep it in the page.</summary>
    [Parameter]
    public bool OpensLeft { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    private string RowName => Words.Of(Row.Facet?.Name ?? Row.Theme.Name);

    private string Label => Text["ProofLabel", Words.Of(Province.Name), RowName];

    /// <summary>The document's title follows anyway.</summary>
    private bool IsTitle => Row.Facet is { Field: FacetField.Title } && Cell.State == CellState.Recorded;

    private string StateMeans => !Province.HasData ? Text["NoDataText"]
        : Cell.State == CellState.NotFound && Row.Facet is not null ? Text["StateMeansNotFoundFacet"]
        : Text[$"StateMeans{Cell.State}"];

    private string CoverageUrl => PageUrls.CoverageOf(Province.Code, Row.Theme.Code);

    private string ListUrl =>
        PageUrls.Measures(MeasureFilter.None with { Provinces = [Province.Code], Themes = [Row.Theme.Code] });

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await root.FocusAsync();
        }
    }

    private static Uri? AddressOf(Measure measure) =>
        measure.Citations.Count > 0
            ? SourceAddress.Of(measure.Citations[0].Source)
            : null;
}
