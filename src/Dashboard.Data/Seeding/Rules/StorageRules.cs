using Dashboard.Data.Storage;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Dashboard.Data.Seeding.Rules;

/// <summary>
/// Texts fit their columns and numbers are stored without loss. The columns are asked, so that the rule cannot differ
/// from them; SQLite itself would take any length.
/// </summary>
internal static class StorageRules
{
    private static readonly Lazy<IModel> Model = new(() =>
    {
        using var context = new SqliteDesignTimeFactory().CreateDbContext([]);
        return context.Model;
    });

    public static IEnumerable<SeedFault> Check(SeedData data) =>
    [
        .. Fits(data.Provinces), .. Fits(data.Themes), .. Fits(data.Tracks), .. Fits(data.Facets), .. Fits(data.Figures),
        .. Fits(data.PeerGroups), .. Fits(data.Terms), .. Fits(data.Sources), .. Fits(data.Statements), .. Fits(data.Reviews),
        .. Fits(data.Indicators), .. Fits(data.Vintages), .. Fits(data.Measures),
        .. Fits(Children(data.Vintages, "values", vintage => vintage.Values)),
        .. Fits(Children(data.Measures, "tracks", measure => measure.Tracks)),
        .. Fits(Children(data.Measures, "figures", measure => measure.Figures)),
        .. Fits(Children(data.Measures, "citations", measure => measure.Citations)),
    ];

    private static IEnumerable<Located<TChild>> Children<T, TChild>(
        IEnumerable<Located<T>> records, string list, Func<T, IReadOnlyList<TChild>> children) =>
        records.SelectMany(record => children(record.Value).Select((child, index) => new Located<TChild>(
            child, record.File, record.Record, $"{record.Prefix}{References.At(list, index)}.")));

    private static IEnumerable<SeedFault> Fits<T>(IEnumerable<Located<T>> records)
        where T : class =>
        from record in records
        from property in Model.Value.FindEntityType(record.Value.GetType())!.GetProperties()
        where !property.IsShadowProperty()
        let fault = Fault(record, property)
        where fault is not null
        select fault;

    private static SeedFault? Fault<T>(Located<T> record, IProperty property)
        where T : class
    {
        var value = property.GetGetter().GetClrValue(record.Value);
        if (value is decimal number && !ScaledDecimal.Fits(number))
        {
            return record.Fault(
                NameOf(property),
                $"最多 {ScaledDecimal.DecimalPlaces} 位小数。", $"At most {ScaledDecimal.DecimalPlaces} decimal places.");
        }

        var stored = property.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;
        return stored is string text && property.GetMaxLength() is { } longest && text.Length > longest
            ? record.Fault(NameOf(property), $"超过 {longest} 个字符。", $"Longer than {longest} characters.")
            : null;
    }

    private static string NameOf(IProperty property) =>
        (property.DeclaringType.BaseType is null ? "" : "details.") + SeedFormat.NameOf(property.Name);
}
