using System.Globalization;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;

namespace Dashboard.Benchmarks;

/// <summary>Makes measures one after another; the shares are roughly those of the real records.</summary>
internal sealed class SampleMeasures(Dataset reference, Random random)
{
    private static readonly string[] Cities = ["甲市", "乙市", "丙市", "丁市", "戊市"];
    private static readonly string[] Documents = ["行动计划", "实施方案", "若干措施", "管理办法", "指导意见", "发展规划"];
    private static readonly string[] Words = ["集成电路", "生物医药", "新材料", "人工智能", "高端装备", "新能源"];

    private readonly Source[] sources =
        [.. reference.Measures.SelectMany(measure => measure.Citations).Select(citation => citation.Source).DistinctBy(source => source.Id)];

    private readonly ILookup<string, string> tags = reference.Facets.Where(facet => facet.Tag is not null)
        .ToLookup(facet => facet.ThemeCode, facet => facet.Tag!);

    private readonly ILookup<string, string> figureCodes = reference.Facets.Where(facet => facet.FigureCode is not null)
        .ToLookup(facet => facet.ThemeCode, facet => facet.FigureCode!);

    public Measure Next(Province province, int number)
    {
        // every second measure belongs to a structured theme, as in the real records
        var theme = Pick(random.Next(2) == 0 ? [.. reference.Themes.Where(theme => theme.IsStructured)] : reference.Themes);
        var id = string.Create(CultureInfo.InvariantCulture, $"{province.Code}-{number:D4}");
        var level = random.Next(100) switch { < 60 => JurisdictionLevel.Province, < 96 => JurisdictionLevel.City, _ => JurisdictionLevel.National };
        var issued = IssuedOn();
        var common = new Common(
            id,
            province.Code,
            theme.Code,
            $"{province.ShortZh}{theme.NameZh}{Pick(Documents)}（{number}）",
            $"{province.NameEn}: {theme.NameEn}, document {number}",
            level,
            level == JurisdictionLevel.City ? Pick(Cities) : null,
            Status(),
            random.Next(3) == 0 ? $"{province.AbbreviationZh}政发〔{issued.Year}〕{number}号" : null,
            issued,
            random.Next(2) == 0 ? issued.Year + random.Next(2, 8) : null,
            random.Next(100) switch { < 45 => Verification.OfficialText, < 85 => Verification.Press, _ => Verification.Secondary },
            Some(tags[theme.Code], 2),
            theme.Kind == MeasureKind.FutureIndustry ? TracksOf(id) : [],
            FiguresOf(id, theme.Code, issued.Year),
            CitationsOf(id));
        return theme.Kind switch
        {
            MeasureKind.General => General(common),
            MeasureKind.FutureIndustry => FutureIndustry(common),
            MeasureKind.CarbonFootprint => CarbonFootprint(common),
            MeasureKind.ConceptVerification => ConceptVerification(common),
            MeasureKind.Fund => Fund(common),
            _ => throw new InvalidOperationException($"Unknown kind {theme.Kind}."),
        };
    }

    private MeasureStatus Status() => random.Next(100) switch
    {
        < 60 => MeasureStatus.InForce,
        < 75 => MeasureStatus.Achieved,
        < 85 => MeasureStatus.Planned,
        < 92 => MeasureStatus.Pilot,
        < 96 => MeasureStatus.Ended,
        < 98 => MeasureStatus.Superseded,
        _ => MeasureStatus.Proposed,
    };

    private PartialDate IssuedOn()
    {
        var day = new DateOnly(2018, 1, 1).AddDays(random.Next(8 * 365));
        return random.Next(10) switch
        {
            0 => PartialDate.OfYear(day.Year),
            1 => new PartialDate(new DateOnly(day.Year, day.Month, 1), DatePrecision.Month),
            _ => PartialDate.OfDay(day),
        };
    }

    private List<MeasureTrack> TracksOf(string id) =>
    [
        .. Some(reference.Tracks, 8).OrderBy(track => track.Order)
            .Select(track => new MeasureTrack { MeasureId = id, TrackCode = track.Code, SourceWords = track.NameZh }),
    ];

    private List<Figure> FiguresOf(string id, string theme, int year) =>
    [
        .. Some(figureCodes[theme], 2).Select((code, index) => new Figure
        {
            MeasureId = id,
            Number = index + 1,
            DefinitionCode = code,
            Definition = reference.FigureDefinitions.Single(definition => definition.Code == code),
            Value = random.Next(1, 500),
            Qualifier = FigureQualifier.Exact,
            Basis = random.Next(2) == 0 ? FigureBasis.Plan : FigureBasis.Result,
            Year = year,
        }),
    ];

    private List<Citation> CitationsOf(string id) =>
    [
        .. Enumerable.Range(1, random.Next(1, 4)).Select(number =>
        {
            var source = Pick(sources);
            return new Citation
            {
                MeasureId = id,
                Number = number,
                SourceId = source.Id,
                Source = source,
                Locator = random.Next(2) == 0 ? $"第{random.Next(1, 40)}条" : null,
            };
        }),
    ];

    private static GeneralMeasure General(Common common) => new()
    {
        Id = common.Id, ProvinceCode = common.Province, ThemeCode = common.Theme,
        TitleZh = common.TitleZh, TitleEn = common.TitleEn, SummaryZh = common.TitleZh, SummaryEn = common.TitleEn,
        Level = common.Level, City = common.City, Status = common.Status, DocumentNumber = common.DocumentNumber,
        IssuedOn = common.IssuedOn, TargetYear = common.TargetYear, Verification = common.Verification, CheckedOn = Common.CheckedOn,
        Tags = common.Tags, Tracks = common.Tracks, Figures = common.Figures, Citations = common.Citations,
    };

    private FutureIndustryMeasure FutureIndustry(Common common) => new()
    {
        Id = common.Id, ProvinceCode = common.Province, ThemeCode = common.Theme,
        TitleZh = common.TitleZh, TitleEn = common.TitleEn, SummaryZh = common.TitleZh, SummaryEn = common.TitleEn,
        Level = common.Level, City = common.City, Status = common.Status, DocumentNumber = common.DocumentNumber,
        IssuedOn = common.IssuedOn, TargetYear = common.TargetYear, Verification = common.Verification, CheckedOn = Common.CheckedOn,
        Tags = common.Tags, Tracks = common.Tracks, Figures = common.Figures, Citations = common.Citations,
        FocusPattern = random.Next(4) == 0 ? "6+X" : null,
    };

    private CarbonFootprintMeasure CarbonFootprint(Common common) => new()
    {
        Id = common.Id, ProvinceCode = common.Province, ThemeCode = common.Theme,
        TitleZh = common.TitleZh, TitleEn = common.TitleEn, SummaryZh = common.TitleZh, SummaryEn = common.TitleEn,
        Level = common.Level, City = common.City, Status = common.Status, DocumentNumber = common.DocumentNumber,
        IssuedOn = common.IssuedOn, TargetYear = common.TargetYear, Verification = common.Verification, CheckedOn = Common.CheckedOn,
        Tags = common.Tags, Tracks = common.Tracks, Figures = common.Figures, Citations = common.Citations,
        StandardNumber = random.Next(2) == 0 ? $"DB{common.Province[..2]}/T {random.Next(1000, 9999)}" : null,
        StandardLevel = StandardLevel.Local,
        Products = Some(Words, 3),
    };

    private ConceptVerificationMeasure ConceptVerification(Common common) => new()
    {
        Id = common.Id, ProvinceCode = common.Province, ThemeCode = common.Theme,
        TitleZh = common.TitleZh, TitleEn = common.TitleEn, SummaryZh = common.TitleZh, SummaryEn = common.TitleEn,
        Level = common.Level, City = common.City, Status = common.Status, DocumentNumber = common.DocumentNumber,
        IssuedOn = common.IssuedOn, TargetYear = common.TargetYear, Verification = common.Verification, CheckedOn = Common.CheckedOn,
        Tags = common.Tags, Tracks = common.Tracks, Figures = common.Figures, Citations = common.Citations,
        Planned = Maybe(5, 100),
        Built = Maybe(1, 50),
        ByYear = common.TargetYear,
        SubsidyWanYuan = Maybe(50, 1000),
        Fields = Some(Words, 3),
    };

    private FundMeasure Fund(Common common) => new()
    {
        Id = common.Id, ProvinceCode = common.Province, ThemeCode = common.Theme,
        TitleZh = common.TitleZh, TitleEn = common.TitleEn, SummaryZh = common.TitleZh, SummaryEn = common.TitleEn,
        Level = common.Level, City = common.City, Status = common.Status, DocumentNumber = common.DocumentNumber,
        IssuedOn = common.IssuedOn, TargetYear = common.TargetYear, Verification = common.Verification, CheckedOn = Common.CheckedOn,
        Tags = common.Tags, Tracks = common.Tracks, Figures = common.Figures, Citations = common.Citations,
        SizeYiYuan = Maybe(5, 3000),
        Basis = Pick(Enum.GetValues<FundBasis>()),
        Mode = Pick(Enum.GetValues<FundMode>()),
        TermYears = Maybe(5, 15),
        Sectors = Some(Words, 3),
    };

    private int? Maybe(int from, int to) => random.Next(2) == 0 ? random.Next(from, to) : null;

    private T Pick<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    /// <summary>None to <paramref name="most"/> different ones.</summary>
    private T[] Some<T>(IEnumerable<T> choices, int most)
    {
        T[] all = [.. choices];
        random.Shuffle(all);
        return all[..Math.Min(all.Length, random.Next(most + 1))];
    }

    /// <summary>What all kinds have.</summary>
    private sealed record Common(
        string Id,
        string Province,
        string Theme,
        string TitleZh,
        string TitleEn,
        JurisdictionLevel Level,
        string? City,
        MeasureStatus Status,
        string? DocumentNumber,
        PartialDate IssuedOn,
        int? TargetYear,
        Verification Verification,
        IReadOnlyList<string> Tags,
        IReadOnlyList<MeasureTrack> Tracks,
        IReadOnlyList<Figure> Figures,
        IReadOnlyList<Citation> Citations)
    {
        public static DateOnly CheckedOn { get; } = new(2026, 11, 23);
    }
}
