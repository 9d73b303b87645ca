using Dashboard.Data.Comparison;
using Dashboard.Data.Model;

namespace Dashboard.Web.Features.Overview;

/// <summary>How well the adopted measures of a theme are proven.</summary>
/// <param name="Themes">The structured theme, or all the others together.</param>
/// <param name="Counts">Official, press, secondary.</param>
public sealed record EvidenceRow(IReadOnlyList<Theme> Themes, IReadOnlyList<int> Counts)
{
    /// <summary>Null for the row of all the others.</summary>
    public Theme? Theme => Themes is [{ IsStructured: true } theme] ? theme : null;

    public int Total => Counts.Sum();

    public static IReadOnlyList<EvidenceRow> Build(Dataset dataset, IEnumerable<Measure> adopted)
    {
        var counts = adopted.CountBy(measure => (measure.ThemeCode, measure.Verification)).ToDictionary();
        var structured = dataset.Themes.Where(theme => theme.IsStructured).Select(theme => Of([theme]));
        List<Theme> others = [.. dataset.Themes.Where(theme => !theme.IsStructured)];
        return [.. structured, .. others.Count > 0 ? [Of(others)] : Array.Empty<EvidenceRow>()];

        EvidenceRow Of(IReadOnlyList<Theme> themes) => new(themes, [.. Enum.GetValues<Verification>().Select(grade =>
            themes.Sum(theme => counts.GetValueOrDefault((theme.Code, grade))))]);
    }
}
