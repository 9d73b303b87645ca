using Dashboard.Data.Comparison;
using Dashboard.Data.Model;

namespace Dashboard.Web.Tests.Fixtures;

/// <summary>
/// A small dataset made up for tests: five provinces and Taiwan, all kinds of measure, reviews of every outcome.
/// Jiangsu (320000) has everything, Jiangxi (360000) next to nothing, Shanghai (310000) is not reviewed for funds.
/// </summary>
public static class TestDataset
{
    public const string FutureIndustries = "future-industries";
    public const string CarbonFootprint = "carbon-footprint";
    public const string ConceptVerification = "concept-verification";
    public const string Funds = "funds";
    public const string ComputingPower = "computing-power";

    private static readonly DateOnly CheckedOn = new(2026, 11, 20);

    private static readonly Source Official = new()
    {
        Id = "test-official", Title = "测试公文全文", Publisher = "测试省人民政府", Kind = SourceKind.Official,
        Url = "https://example.gov.cn/a?b=1&c=2", PublishedOn = PartialDate.Parse("2024-03-15"),
    };

    private static readonly Source Press = new()
    {
        Id = "test-press", Title = "测试报道", Publisher = "测试日报", Kind = SourceKind.Press,
        Url = "https://example.com/news", PublishedOn = PartialDate.Parse("2024-05"),
    };

    private static readonly Source Article = new() { Id = "test-article", Title = "测试文章", Kind = SourceKind.Article };

    /// <summary>A new instance each time, so that a test may not spoil another's.</summary>
    public static Dataset Create(params IEnumerable<Measure> furtherMeasures) => new()
    {
        Version = 7,
        AsOf = CheckedOn,
        Provinces = Provinces,
        Themes = Themes,
        Facets = Facets,
        Tracks = Tracks,
        PeerGroups =
        [
            new()
            {
                Code = "yangtze-delta", NameZh = "长三角", NameEn = "Yangtze Delta", BasisZh = "测试", BasisEn = "For tests",
                Members = ["310000", "320000", "330000"],
            },
        ],
        FigureDefinitions = [],
        Measures = [.. Measures().Concat(furtherMeasures).OrderBy(measure => measure.Id, StringComparer.Ordinal)],
        Reviews = Reviews,
        Statements = [],
        Indicators =
        [
            new() { Code = "gdp", NameZh = "地区生产总值", NameEn = "GDP", UnitZh = "亿元", UnitEn = "100m yuan", Decimals = 1, HigherIsMore = true, Order = 1 },
        ],
        Vintages =
        [
            new()
            {
                Id = "gdp-2023", IndicatorCode = "gdp", Year = 2023, SourceId = Official.Id, Source = Official, IsComplete = false,
                Values =
                [
                    new() { VintageId = "gdp-2023", ProvinceCode = "320000", City = "", Value = 100.5m },
                    new() { VintageId = "gdp-2023", ProvinceCode = "330000", City = "", Value = 80m },
                    new() { VintageId = "gdp-2023", ProvinceCode = "330000", City = "测试市", Value = 20m },
                ],
            },
        ],
    };

    /// <summary>A measure with nothing but what is required, for tests that need one more.</summary>
    public static GeneralMeasure General(string id, string title, string theme = ComputingPower) => new()
    {
        Id = id, ProvinceCode = id[..6], ThemeCode = theme, TitleZh = title, TitleEn = title,
        SummaryZh = "测试摘要。", SummaryEn = "Test summary.", Level = JurisdictionLevel.Province, Status = MeasureStatus.InForce,
        Verification = Verification.Press, CheckedOn = CheckedOn, Tags = [], Tracks = [], Figures = [],
        Citations = [Cite(id, Press)],
    };

    private static IReadOnlyList<Province> Provinces { get; } =
    [
        Province("110000", "北京市", "北京", "京", "Beijing", "beijing", "bj", StatisticalRegion.East, []),
        Province("310000", "上海市", "上海", "沪", "Shanghai", "shanghai", "sh", StatisticalRegion.East, ["320000", "330000"]),
        Province("320000", "江苏省", "江苏", "苏", "Jiangsu", "jiangsu", "js", StatisticalRegion.East, ["310000", "330000"]),
        Province("330000", "浙江省", "浙江", "浙", "Zhejiang", "zhejiang", "zj", StatisticalRegion.East, ["310000", "320000", "360000"]),
        Province("360000", "江西省", "江西", "赣", "Jiangxi", "jiangxi", "jx", StatisticalRegion.Central, ["330000"]),
        Province("710000", "台湾省", "台湾", "台", "Taiwan", "taiwan", "tw", StatisticalRegion.Outside, [], hasData: false),
    ];

    private static IReadOnlyList<Theme> Themes { get; } =
    [
        Theme(FutureIndustries, 1, MeasureKind.FutureIndustry, Pillar.NewTracksAndIndustry, "未来产业", "Future industries"),
        Theme(CarbonFootprint, 2, MeasureKind.CarbonFootprint, Pillar.GreenAndLowCarbon, "碳足迹", "Carbon footprint"),
        Theme(ConceptVerification, 3, MeasureKind.ConceptVerification, Pillar.ScienceAndTechnology, "概念验证中心", "Concept verification"),
        Theme(Funds, 4, MeasureKind.Fund, Pillar.ReformAndOpeningUp, "政府投资基金", "Government funds"),
        Theme(ComputingPower, 5, MeasureKind.General, Pillar.NewTracksAndIndustry, "算力", "Computing power"),
    ];

    private static IReadOnlyList<Facet> Facets { get; } =
    [
        Facet("fi-pattern", FutureIndustries, 1, "布局表述", "Pattern", FacetField.FocusPattern),
        Facet("fi-energy", FutureIndustries, 2, "未来能源", "Future energy", FacetField.Tracks, direction: TrackDirection.Energy),
        Facet("cf-standard", CarbonFootprint, 1, "标准号", "Standard number", FacetField.StandardNumber),
        Facet("cv-planned", ConceptVerification, 1, "计划数量", "Planned", FacetField.Planned, "家", "centres"),
        Facet("cv-built", ConceptVerification, 2, "已建数量", "Built", FacetField.Built, "家", "centres"),
        Facet("fund-size", Funds, 1, "基金规模", "Fund size", FacetField.FundSize, "亿元", "100m yuan"),
    ];

    private static IReadOnlyList<Track> Tracks { get; } =
    [
        Track("hydrogen", TrackDirection.Energy, "氢能", "Hydrogen", 1, ["氢能源"]),
        Track("quantum", TrackDirection.Information, "量子信息", "Quantum information", 2, ["量子科技", "量子通信"]),
    ];

    private static IReadOnlyList<CoverageReview> Reviews { get; } =
    [
        .. Themes.Where(theme => theme.IsStructured).Select(theme => Review("320000", theme.Code, ReviewOutcome.Found)),
        .. Themes.Where(theme => theme.IsStructured).Select(theme => Review("330000", theme.Code, ReviewOutcome.Found)),
        Review("310000", FutureIndustries, ReviewOutcome.NotFound),
        Review("360000", CarbonFootprint, ReviewOutcome.ConfirmedNone),
        Review("360000", ConceptVerification, ReviewOutcome.NotFound),
        Review("360000", Funds, ReviewOutcome.NotApplicable),
    ];

    private static IEnumerable<Measure> Measures() =>
    [
        new FutureIndustryMeasure
        {
            Id = "320000-0001", ProvinceCode = "320000", ThemeCode = FutureIndustries,
            TitleZh = "测试省未来产业行动方案", TitleEn = "Test plan for future industries",
            SummaryZh = "布局氢能与量子信息。", SummaryEn = "Covers hydrogen and quantum information.",
            Level = JurisdictionLevel.Province, Status = MeasureStatus.InForce, DocumentNumber = "测政发〔2024〕1号",
            Issuer = "测试省人民政府", IssuedOn = PartialDate.Parse("2024-03-15"), TargetYear = 2027,
            Verification = Verification.OfficialText, CheckedOn = CheckedOn, Tags = ["plan"],
            Tracks = [Track("320000-0001", "hydrogen", "氢能"), Track("320000-0001", "quantum", "量子科技")],
            Figures = [], Citations = [Cite("320000-0001", Official, "第三条"), Cite("320000-0001", Press, number: 2)],
            FocusPattern = "10+X",
        },
        new CarbonFootprintMeasure
        {
            Id = "320000-0002", ProvinceCode = "320000", ThemeCode = CarbonFootprint,
            TitleZh = "测试产品碳足迹核算通则", TitleEn = "Test rules for product carbon footprints",
            SummaryZh = "规定核算方法。", SummaryEn = "Sets the accounting method.",
            Level = JurisdictionLevel.Province, Status = MeasureStatus.InForce, IssuedOn = PartialDate.Parse("2023-06"),
            Verification = Verification.OfficialText, CheckedOn = CheckedOn, Tags = ["standard"], Tracks = [], Figures = [],
            Citations = [Cite("320000-0002", Official)],
            StandardNumber = "DB00/T 0001", StandardLevel = StandardLevel.Local, Products = ["电池", "钢铁"],
        },
        new ConceptVerificationMeasure
        {
            Id = "320000-0003", ProvinceCode = "320000", ThemeCode = ConceptVerification,
            TitleZh = "测试概念验证中心建设方案", TitleEn = "Test plan for concept verification centres",
            SummaryZh = "计划建设二十家。", SummaryEn = "Plans twenty centres.",
            Level = JurisdictionLevel.Province, Status = MeasureStatus.Planned, IssuedOn = PartialDate.Parse("2024"), TargetYear = 2025,
            Verification = Verification.Press, CheckedOn = CheckedOn, Tags = [], Tracks = [], Figures = [],
            Citations = [Cite("320000-0003", Press)],
            Planned = 20, Built = 8, ByYear = 2025, SubsidyWanYuan = 500m, Fields = ["生物医药"],
        },
        new FundMeasure
        {
            Id = "320000-0004", ProvinceCode = "320000", ThemeCode = Funds,
            TitleZh = "测试战略性新兴产业母基金", TitleEn = "Test fund of funds",
            SummaryZh = "设立母基金。", SummaryEn = "Sets up a fund of funds.",
            Level = JurisdictionLevel.Province, Status = MeasureStatus.InForce, IssuedOn = PartialDate.Parse("2024-06-01"),
            IssuedOnIsLatestPossible = true, Verification = Verification.Press, CheckedOn = CheckedOn, Tags = [], Tracks = [],
            Figures = [], Citations = [Cite("320000-0004", Press)],
            SizeYiYuan = 500m, Basis = FundBasis.Target, Mode = FundMode.FundOfFunds, TermYears = 15, Sectors = ["集成电路", "生物医药"],
        },
        new ConceptVerificationMeasure
        {
            Id = "330000-0001", ProvinceCode = "330000", ThemeCode = ConceptVerification,
            TitleZh = "测试市概念验证中心办法", TitleEn = "Test city rules for centres",
            SummaryZh = "市级办法。", SummaryEn = "City rules.",
            Level = JurisdictionLevel.City, City = "测试市", Status = MeasureStatus.Pilot, IssuedOn = PartialDate.Parse("2022-09"),
            Verification = Verification.Secondary, CheckedOn = CheckedOn, Tags = [], Tracks = [], Figures = [],
            Citations = [Cite("330000-0001", Article, "第12行")],
            Built = 5,
        },
        new FundMeasure
        {
            Id = "330000-0002", ProvinceCode = "330000", ThemeCode = Funds,
            TitleZh = "测试科创基金", TitleEn = "Test science fund", SummaryZh = "设立基金。", SummaryEn = "Sets up a fund.",
            Level = JurisdictionLevel.Province, Status = MeasureStatus.InForce, IssuedOn = PartialDate.Parse("2023"),
            Verification = Verification.OfficialText, CheckedOn = CheckedOn, Tags = [], Tracks = [], Figures = [],
            Citations = [Cite("330000-0002", Official)],
            SizeYiYuan = 100.5m, Basis = FundBasis.Subscribed, SizeIsApproximate = true,
        },
        General("110000-0001", "测试算力基础设施方案"),
        Proposal("360000-0001"),
    ];

    /// <summary>What an author only suggests.</summary>
    private static GeneralMeasure Proposal(string id) => new()
    {
        Id = id, ProvinceCode = id[..6], ThemeCode = ComputingPower, TitleZh = "建议建设测试算力中心", TitleEn = "A suggested test centre",
        SummaryZh = "作者的建议。", SummaryEn = "An author's suggestion.", Level = JurisdictionLevel.Province,
        Status = MeasureStatus.Proposed, Verification = Verification.Secondary, CheckedOn = CheckedOn, Tags = [], Tracks = [],
        Figures = [], Citations = [Cite(id, Article)],
    };

    private static Province Province(
        string code, string name, string shortName, string abbreviation, string english, string pinyin, string initials,
        StatisticalRegion region, IReadOnlyList<string> neighbours, bool hasData = true) => new()
    {
        Code = code, NameZh = name, ShortZh = shortName, AbbreviationZh = abbreviation, NameEn = english, Pinyin = pinyin,
        PinyinInitials = initials, Region = region, Neighbours = neighbours, HasData = hasData,
    };

    private static Theme Theme(string code, int order, MeasureKind kind, Pillar pillar, string name, string english) => new()
    {
        Code = code, Order = order, Kind = kind, Pillar = pillar, NameZh = name, NameEn = english,
        DefinitionZh = $"{name}的定义。", DefinitionEn = $"What {english} means.", CountsZh = "计入正式文件。", CountsEn = "Documents count.",
        ExcludesZh = "不计报道。", ExcludesEn = "News does not.",
    };

    private static Facet Facet(
        string code, string theme, int order, string name, string english, FacetField field,
        string? unit = null, string? unitEnglish = null, TrackDirection? direction = null) => new()
    {
        Code = code, ThemeCode = theme, Order = order, NameZh = name, NameEn = english, Field = field, Direction = direction,
        UnitZh = unit, UnitEn = unitEnglish, NoteZh = $"{name}的说明。", NoteEn = $"About {english}.",
    };

    private static Track Track(string code, TrackDirection direction, string name, string english, int order, IReadOnlyList<string> synonyms) =>
        new() { Code = code, Direction = direction, NameZh = name, NameEn = english, Order = order, Synonyms = synonyms };

    private static MeasureTrack Track(string measure, string track, string words) =>
        new() { MeasureId = measure, TrackCode = track, SourceWords = words };

    private static Citation Cite(string measure, Source source, string? locator = null, int number = 1) =>
        new() { MeasureId = measure, Number = number, SourceId = source.Id, Source = source, Locator = locator };

    private static CoverageReview Review(string province, string theme, ReviewOutcome outcome) => new()
    {
        ProvinceCode = province, ThemeCode = theme, ReviewedOn = new DateOnly(2026, 11, 18), MethodZh = "检索政府网站。",
        MethodEn = "Searched government sites.", ReviewedBy = "测试员", Outcome = outcome,
    };
}
