using Dashboard.Data.Model;

namespace Dashboard.Data.Seeding.Rules;

/// <summary>Themes, tracks, facets, sources and statements.</summary>
internal static class DictionaryRules
{
    public static IEnumerable<SeedFault> Check(SeedData data) =>
    [
        .. References.Unique(data.Themes, "order", theme => theme.Order),
        .. References.Unique(data.Tracks, "order", track => track.Order),
        .. References.Unique(data.Facets, "order", facet => (facet.ThemeCode, facet.Order)),
        .. Names(data.Themes, "主题", "theme", theme => (theme.Code, theme.NameZh, theme.Synonyms)),
        .. Names(data.Tracks, "赛道", "track", track => (track.Code, track.NameZh, track.Synonyms)),
        .. data.Facets.SelectMany(facet => FacetRule(data, facet)),
        .. FacetTags(data),
        .. data.Sources.SelectMany(SourceRule),
        .. data.Statements.SelectMany(statement => StatementRule(data, statement)),
    ];

    /// <summary>A word leads to one theme and to one track only.</summary>
    private static IEnumerable<SeedFault> Names<T>(
        IEnumerable<Located<T>> records, string kindZh, string kind, Func<T, (string Code, string NameZh, IReadOnlyList<string> Synonyms)> read)
        where T : class
    {
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var record in records)
        {
            var (code, nameZh, synonyms) = read(record.Value);
            string[] names = [nameZh, .. synonyms];
            for (var index = 0; index < names.Length; index++)
            {
                if (!owners.TryAdd(names[index], code))
                {
                    yield return record.Fault(
                        index == 0 ? "nameZh" : References.At("synonyms", index - 1),
                        $"“{names[index]}”已属于{kindZh} {owners[names[index]]}。",
                        $"'{names[index]}' already belongs to the {kind} {owners[names[index]]}.");
                }
            }
        }
    }

    private static IEnumerable<SeedFault> FacetRule(SeedData data, Located<Facet> located)
    {
        var facet = located.Value;
        foreach (var fault in data.Refers(located, "themeCode", SeedFormat.Themes, facet.ThemeCode))
        {
            yield return fault;
        }

        if (facet.FigureCode is { } figure)
        {
            foreach (var fault in data.Refers(located, "figureCode", SeedFormat.Figures, figure))
            {
                yield return fault;
            }
        }

        if (facet.Field == FacetField.Figure != facet.FigureCode is not null)
        {
            yield return located.Fault("figureCode", "仅当 field 为 figure 时填写，且必填。", "Set exactly when field is figure.");
        }

        if (facet.Field == FacetField.Tracks != facet.Direction is not null)
        {
            yield return located.Fault("direction", "仅当 field 为 tracks 时填写，且必填。", "Set exactly when field is tracks.");
        }

        if (facet.Basis is not null && facet.Field != FacetField.FundSize)
        {
            yield return located.Fault("basis", "仅当 field 为 fundSize 时填写。", "Only set when field is fundSize.");
        }

        if (facet.IsNumeric && facet.UnitZh is null)
        {
            yield return located.Fault("unitZh", "数值项必须有单位。", "A number needs a unit.");
        }

        if (facet.UnitZh is null != facet.UnitEn is null)
        {
            yield return located.Fault("unitEn", "单位须中英文齐备。", "The unit is needed in both languages.");
        }

        var theme = data.Themes.FirstOrDefault(theme => theme.Value.Code == facet.ThemeCode)?.Value;
        if (theme is not null && KindOf(facet.Field) is { } kind && theme.Kind != kind)
        {
            yield return located.Fault("field", $"只有 {kind} 类主题有此项。", $"Only a theme of the kind {kind} has this field.");
        }
    }

    /// <summary>A tag that no measure of the theme carries would be a slip of the pen: its row could never be filled.</summary>
    private static IEnumerable<SeedFault> FacetTags(SeedData data)
    {
        if (!data.Ids.AllRead(SeedFormat.Measures, data.Measures.Count))
        {
            // one that could not be read may carry it
            return [];
        }

        var carried = data.Measures
            .SelectMany(measure => measure.Value.Tags.Select(tag => (measure.Value.ThemeCode, tag)))
            .ToHashSet();
        return from facet in data.Facets
               let tag = facet.Value.Tag
               where tag is not null && !carried.Contains((facet.Value.ThemeCode, tag))
               select facet.Fault("tag", $"该主题没有带标签“{tag}”的措施。", $"No measure of the theme carries the tag '{tag}'.");
    }

    /// <summary>The kind of theme whose measures have the field; null when all have.</summary>
    private static MeasureKind? KindOf(FacetField field) => field switch
    {
        FacetField.FocusPattern => MeasureKind.FutureIndustry,
        FacetField.StandardNumber or FacetField.Products or FacetField.Platform => MeasureKind.CarbonFootprint,
        FacetField.Planned or FacetField.Built or FacetField.ByYear or FacetField.Subsidy or FacetField.Fields
            => MeasureKind.ConceptVerification,
        FacetField.FundSize or FacetField.FundMode or FacetField.FundTerm or FacetField.FundSectors => MeasureKind.Fund,
        _ => null,
    };

    private static IEnumerable<SeedFault> SourceRule(Located<Source> source)
    {
        var url = source.Value.Url;
        if (url is not null && (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https")))
        {
            yield return source.Fault("url", "不是有效的网址。", "Not a web address.");
        }

        if (url is not null && source.Value.Kind == SourceKind.Republication)
        {
            yield return source.Fault("url", "转载页的网址不收录。", "The address of a re-publication is left out.");
        }
    }

    private static IEnumerable<SeedFault> StatementRule(SeedData data, Located<AggregateStatement> statement) =>
    [
        .. data.Refers(statement, "theme", SeedFormat.Themes, statement.Value.ThemeCode),
        .. data.Refers(statement, "tracks", SeedFormat.Tracks, statement.Value.TrackCodes),
        .. data.Refers(statement, "source", SeedFormat.Sources, statement.Value.SourceId),
    ];
}
