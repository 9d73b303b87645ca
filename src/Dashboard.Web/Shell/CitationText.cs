using Dashboard.Data.Comparison;
using Dashboard.Data.Model;

namespace Dashboard.Web.Shell;

/// <summary>A measure as one line for a memo: title, number, issuer, date, then its leading source and when it was checked.</summary>
public static class CitationText
{
    public static string Of(Measure measure, Dataset dataset, Words words)
    {
        var province = words.Of(dataset.ProvincesByCode[measure.ProvinceCode].Name);
        var place = measure.CityName is { } city ? $"{province}{(Words.English ? ", " : "")}{words.Of(city)}" : province;
        string?[] document =
        [
            measure.DocumentNumber,
            measure.Issuer,
            measure.IssuedOn is null ? null : words.IssuedOn(measure),
        ];
        var parts = new List<string> { Titled(place, words.Of(measure.Title), document) };
        if (measure.Citations is [{ Source: { } source } citation, ..])
        {
            string?[] reference =
                [words.Of(source.TitleText), source.Author, source.Publisher, source.PublishedOn?.ToString(), Words.Locator(citation.Locator), source.Url];
            parts.Add($"{words["FieldSource"]}{Colon}{Join(reference)}");
        }

        parts.Add($"{words["FieldChecked"]}{Colon}{Words.Date(measure.CheckedOn)}{Comma}{words.Of(measure.Verification)}");
        return string.Join(Words.English ? ". " : "。", parts) + (Words.English ? "." : "。");
    }

    private static string Colon => Words.English ? ": " : "：";

    private static string Comma => Words.English ? ", " : "，";

    private static string Titled(string place, string title, IEnumerable<string?> document)
    {
        var details = Join(document);
        return Words.English
            ? $"{place}: {title}{(details.Length > 0 ? $" ({details})" : "")}"
            : $"{place}：{Quoted(title)}{(details.Length > 0 ? $"（{details}）" : "")}";
    }

    /// <summary>A title that holds book-title marks of its own is not wrapped in them again.</summary>
    private static string Quoted(string title) => title.Contains('《', StringComparison.Ordinal) ? title : $"《{title}》";

    private static string Join(IEnumerable<string?> parts) => string.Join(Comma, parts.Where(part => !string.IsNullOrEmpty(part)));
}
