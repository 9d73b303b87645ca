using System.Globalization;
using Dashboard.Data.Comparison;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Map;

public partial class MetricRanking
{
    [Inject]
    public required Words Words { get; init; }

    [Inject]
    public required IStringLocalizer<MapText> Text { get; init; }

    [Parameter, EditorRequired]
    public required MetricView View { get; set; }

    /// <summary>Province code.</summary>
    [Parameter]
    public string? Home { get; set; }

    /// <summary>Address of a province by code.</summary>
    [Parameter, EditorRequired]
    public required Func<string, string> ProvinceUrl { get; set; }

    /// <summary>By rank; states in their own order, the earliest first; equal ones by code.</summary>
    private IEnumerable<MetricValue> Rows => View.Values
        .Where(value => value.Province.HasData)
        .OrderBy(value => value.State)
        .ThenBy(value => value.Rank ?? int.MaxValue)
        .ThenBy(value => value.Since ?? int.MaxValue)
        .ThenBy(value => value.Province.Code, StringComparer.Ordinal);

    private decimal Max => View.Values.Max(value => value.Value is { } number ? Math.Abs(number) : (decimal?)null) is { } max and > 0 ? max : 1;

    /// <summary>A year is no amount.</summary>
    private bool HasBars => View.Metric.Kind != MetricKind.FirstYear;

    private string Basis => Words.WithUnit(View.Title, View.HasStates ? null : View.Unit);

    private static string? Parts(IReadOnlyList<int> counts) => counts.Count == 0 ? null
        : string.Join(';', counts.Select((count, index) => $"--{Evidence.Keys[index]}:{count.ToString(CultureInfo.InvariantCulture)}"));

    private static string Plain(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>The number; for a state the year since when.</summary>
    private string Number(MetricValue value) => (View.HasStates, value) switch
    {
        (true, { Since: { } year }) => year.ToString(CultureInfo.InvariantCulture),
        (false, { Value: { } number }) => Words.Number(View, number),
        _ => "—",
    };
}
