using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Shell;

namespace Dashboard.Web.Features.Texts;

/// <summary>A province's document.</summary>
/// <param name="Cell">What is known of the province and theme, with all its documents.</param>
/// <param name="Measure">The one that is shown; null where there is none.</param>
/// <param name="Others">Its other documents of the theme, the leading ones first.</param>
public sealed record TextColumn(Province Province, ComparisonCell Cell, Measure? Measure, IReadOnlyList<Measure> Others);

/// <summary>One document a province of a theme.</summary>
/// <param name="Shown">The view with theme and provinces filled in: all links start from it.</param>
/// <param name="Misplaced">Ids that the address names and that are of another theme, province or day.</param>
public sealed record TextsReport(TextsView Shown, Theme Theme, IReadOnlyList<TextColumn> Columns, IReadOnlyList<string> Misplaced)
{
    public static TextsReport Build(Dataset dataset, TextsView view)
    {
        var named = view.Documents.Select(id => dataset.MeasuresById[id]).ToList();
        var theme = view.Theme ?? named.FirstOrDefault()?.ThemeCode ?? dataset.Themes[0].Code;
        var provinces = view.Provinces.Count > 0 ? view.Provinces
            : named.Count > 0 ? [.. named.Select(measure => measure.ProvinceCode).Distinct()]
            : DefaultProvinces.For(dataset, view.Home).Codes;
        var shown = view with { Provinces = provinces, Theme = theme };
        var used = named
            .Where(measure => measure.ThemeCode == theme && shown.Columns.Contains(measure.ProvinceCode) && measure.ExistsOn(view.AsOf))
            .DistinctBy(measure => measure.ProvinceCode)
            .ToDictionary(measure => measure.ProvinceCode);
        var columns = shown.Columns.Select(code =>
        {
            var cell = Matrix.ThemeCell(dataset, code, theme, view.AsOf);
            var measure = used.GetValueOrDefault(code) ?? (cell.Measures.Count > 0 ? cell.Measures[0] : null);
            return new TextColumn(dataset.ProvincesByCode[code], cell, measure, [.. cell.Measures.Where(other => other != measure)]);
        });
        return new TextsReport(
            shown with { Documents = [.. used.Values.Select(measure => measure.Id)] },
            dataset.ThemesByCode[theme],
            [.. columns],
            [.. named.Where(measure => !used.ContainsValue(measure)).Select(measure => measure.Id)]);
    }

    /// <summary>The address with another document of its province.</summary>
    public string Instead(Measure measure, Dataset dataset) => (Shown with
    {
        Documents = [.. Shown.Documents.Where(id => dataset.MeasuresById[id].ProvinceCode != measure.ProvinceCode), measure.Id],
    }).ToUrl();
}
