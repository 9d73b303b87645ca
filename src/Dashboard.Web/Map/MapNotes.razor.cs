using Dashboard.Data.Comparison;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Map;

public partial class MapNotes
{
    [Inject]
    public required Words Words { get; init; }

    [Inject]
    public required IStringLocalizer<MapText> Text { get; init; }

    [Inject]
    public required IOptions<MapOptions> Options { get; init; }

    [Parameter, EditorRequired]
    public required MetricView View { get; set; }

    private string Notes() => string.Join(Text["SentenceGap"], Sentences());

    private IEnumerable<string> Sentences()
    {
        var reviewNumber = Options.Value.ReviewNumber?.Trim();
        if (string.IsNullOrEmpty(reviewNumber))
        {
            yield return Text["Sketch"];
            yield return Text["ReviewNumberMissing"];
        }
        else
        {
            yield return Text["ReviewNumber", reviewNumber];
        }

        yield return Text["NoTaiwanData"];
        yield return Text["MapSource", Options.Value.Source?.Trim() is { Length: > 0 } own ? own : Text["ShippedMap"].Value];
        yield return Words.Of(View.Note);
        if (View.Source is { } source)
        {
            yield return Text["DataSource", source.Publisher is { } publisher ? $"{publisher}{Text["PublisherSeparator"]}{source.Title}" : source.Title];
        }
    }
}
