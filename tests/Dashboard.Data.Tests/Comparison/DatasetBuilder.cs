using System.Globalization;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;

namespace Dashboard.Data.Tests.Comparison;

/// <summary>
/// Makes small datasets for tests: four provinces and one without data, the four structured themes and a general one,
/// and whatever a test adds. Measures get running ids; every one has a citation.
/// </summary>
public sealed class DatasetBuilder
{
    public const string Jiangsu = "320000", Zhejiang = "330000", Anhui = "340000", Jiangxi = "360000", Taiwan = "710000";

    public const string Future = "future-industries", Carbon = "carbon-footprint", Centres = "concept-verification",
        Funds = "funds", Computing = "computing-power";

    public static readonly DateOnly AsOf = new(2025, 6, 30);

    public List<Province> Provinces { get; } =
    [
        Province(Jiangsu, "江苏省", "江苏", "苏", "Jiangsu", "js", StatisticalRegion.East, Zhejiang, Anhui),
        Province(Zhejiang, "浙江省", "浙江", "浙", "Zhejiang", "zj", StatisticalRegion.East, Jiangsu, Anhui, Jiangxi),
        Province(Anhui, "安徽省", "安徽", "皖", "Anhui", "ah", StatisticalRegion.Central, Jiangsu, Zhejiang, Jiangxi),
        Province(Jiangxi, "江西省", "江西", "赣", "Jiangxi", "jx", StatisticalRegion.Central, Zhejiang, Anhui),
        Province(Taiwan, "台湾省", "台湾", "台", "Taiwan", "tw", StatisticalRegion.Outside),
    ];

    public List<Theme> Themes { get; } =
    [
        Theme(Future, MeasureKind.FutureIndustry, 1, "未来产业", "Future industries"),
        Theme(Carbon, MeasureKind.CarbonFootprint, 2, "碳足迹", "Carbon footprint"),
        Theme(Centres, MeasureKind.ConceptVerification, 3, "概念验证中心", "Concept verification"),
        Theme(Funds, MeasureKind.Fund, 4, "政府投资基金", "Government funds"),
        Theme(Computing, MeasureKind.General, 5, "算力", "Computing power"),
    ];

    public List<Track> Tracks { get; } =
    [
        Track("hydrogen", TrackDirection.Energy, "氢能", "Hydrogen", 1),
        Track("storage", TrackDirection.Energy, "储能", "Energy storage", 2, "新型储能"),
        Track("quantum", TrackDirection.Information, "量子信息", "Quantum information", 3, "量子科技", "量子通信"),
    ];

    public List<Facet> Facets { get; } = [];

    public List<FigureDefinition> FigureDefinitions { get; } =
    [
        new()
        {
            Code = "pilot-zones", NameZh = "未来产业先导区", NameEn = "Pilot zones", UnitZh = "个", UnitEn = "zones",
            Nature = FigureNature.Stock,
        },
    ];

    public List<Measure> Measures { get; } = [];

    public List<CoverageReview> Reviews { get; } = [];

    public List<Indicator> Indicators { get; } = [];

    public List<IndicatorVintage> Vintages { get; } = [];

    public DatasetBuilder Add(params ReadOnlySpan<Measure> measures)
    {
        Measures.AddRange(measures);
        return this;
    }

    /// <summary>A facet of a theme, in the order in which they are added.</summary>
    public Facet Facet(
        string theme,
        FacetField field,
        string? tag = null,
        TrackDirection? direction = null,
        FundBasis? basis = null,
        bool nationalCounts = false)
    {
        var facet = new Facet
        {
            Code = $"{theme}-{Facets.Count.ToString(CultureInfo.InvariantCulture)}",
            ThemeCode = theme,
            Order = Facets.Count,
            NameZh = field.ToString(),
            NameEn = field.ToString(),
            Field = field,
            Tag = tag,
            FigureCode = field == FacetField.Figure ? "pilot-zones" : null,
            Direction = direction,
            Basis = basis,
            NationalCounts = nationalCounts,
            NoteZh = "",
            NoteEn = "",
        };
        Facets.Add(facet);
        return facet;
    }

    public DatasetBuilder Review(string province, string theme, ReviewOutcome outcome)
    {
        Reviews.Add(new CoverageReview
        {
            ProvinceCode = province,
            ThemeCode = theme,
            ReviewedOn = AsOf,
            MethodZh = "公开网页检索",
            MethodEn = "Search of public pages",
            ReviewedBy = "tests",
            Outcome = outcome,
        });
        return this;
    }

    /// <summary>An indicator with one vintage; a null leaves the province's value out.</summary>
    public DatasetBuilder Indicator(
        string code, int year, bool isComplete, params ReadOnlySpan<(string Province, decimal? Value)> values) =>
        Vintage($"{code}-{year}-{Vintages.Count}", code, year, isComplete, name: null, comparesWith: null, values);

    /// <summary>A complete vintage that has a name, and may name the one that was reckoned alike.</summary>
    public DatasetBuilder Vintage(
        string id, string code, int year, string? comparesWith, params ReadOnlySpan<(string Province, decimal? Value)> values) =>
        Vintage(id, code, year, isComplete: true, name: id, comparesWith, values);

    private DatasetBuilder Vintage(
        string id, string code, int year, bool isComplete, string? name, string? comparesWith, ReadOnlySpan<(string Province, decimal? Value)> values)
    {
        if (!Indicators.Exists(indicator => indicator.Code == code))
        {
            Indicators.Add(new Indicator
            {
                Code = code, NameZh = code, NameEn = code, UnitZh = "亿元", UnitEn = "100m yuan", Decimals = 0,
                HigherIsMore = true, Order = Indicators.Count,
            });
        }

        var known = new List<IndicatorValue>();
        foreach (var (province, value) in values)
        {
            if (value is { } number)
            {
                known.Add(new IndicatorValue { VintageId = id, ProvinceCode = province, City = "", Value = number });
            }
        }

        Vintages.Add(new IndicatorVintage
        {
            Id = id, IndicatorCode = code, Year = year, SourceId = "s", Source = Source(null), IsComplete = isComplete,
            VintageZh = name, VintageEn = name, ComparesWithId = comparesWith, Values = known,
        });
        return this;
    }

    public Dataset Build() => new()
    {
        Version = 1,
        AsOf = AsOf,
        Provinces = Provinces,
        Themes = Themes,
        Facets = Facets,
        Tracks = Tracks,
        PeerGroups = [],
        FigureDefinitions = FigureDefinitions,
        Measures = Measures,
        Reviews = Reviews,
        Statements = [],
        Indicators = Indicators,
        Vintages = Vintages,
    };

    public static Source Source(PartialDate? publishedOn) => new()
    {
        Id = "s", Title = "来源", Kind = SourceKind.Official, PublishedOn = publishedOn,
    };

    public static Province Province(
        string code, string name, string shortName, string abbreviation, string english, string initials,
        StatisticalRegion region, params string[] neighbours) => new()
    {
        Code = code,
        NameZh = name,
        ShortZh = shortName,
        AbbreviationZh = abbreviation,
        NameEn = english,
        Pinyin = english.ToLowerInvariant(),
        PinyinInitials = initials,
        Region = region,
        Neighbours = neighbours,
        HasData = region != StatisticalRegion.Outside,
    };

    private static Theme Theme(string code, MeasureKind kind, int order, string name, string english) => new()
    {
        Code = code,
        Pillar = Pillar.NewTracksAndIndustry,
        Kind = kind,
        Order = order,
        NameZh = name,
        NameEn = english,
        DefinitionZh = "",
        DefinitionEn = "",
        CountsZh = "",
        CountsEn = "",
        ExcludesZh = "",
        ExcludesEn = "",
    };

    private static Track Track(
        string code, TrackDirection direction, string name, string english, int order, params string[] synonyms) => new()
    {
        Code = code, Direction = direction, NameZh = name, NameEn = english, Synonyms = synonyms, Order = order,
    };
}
