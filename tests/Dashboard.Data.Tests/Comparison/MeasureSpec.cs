using Dashboard.Data.Model;

namespace Dashboard.Data.Tests.Comparison;

/// <summary>
/// A measure of any kind in one flat record, so that a test names only what it is about:
/// <c>new MeasureSpec(Jiangsu, Funds) { Size = 500m }.Build("320000-0001")</c>.
/// </summary>
public sealed record MeasureSpec(string Province, string Theme)
{
    public string Title { get; init; } = "关于促进产业发展的意见";

    public string TitleEn { get; init; } = "Opinions on industry";

    public string Summary { get; init; } = "提出若干举措。";

    public JurisdictionLevel Level { get; init; } = JurisdictionLevel.Province;

    public string City { get; init; } = "某市";

    public MeasureStatus Status { get; init; } = MeasureStatus.InForce;

    public string? Number { get; init; }

    public string? Issuer { get; init; }

    /// <summary>yyyy, yyyy-MM or yyyy-MM-dd.</summary>
    public string? IssuedOn { get; init; } = "2023";

    public bool LatestPossible { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }

    public int? TargetYear { get; init; }

    public Verification Verification { get; init; } = Verification.OfficialText;

    public DateOnly CheckedOn { get; init; } = DatasetBuilder.AsOf;

    /// <summary>Of its only source.</summary>
    public string? PublishedOn { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    public IReadOnlyList<string> Tracks { get; init; } = [];

    public IReadOnlyList<(decimal Value, FigureBasis Basis, int? Year)> PilotZones { get; init; } = [];

    public string? FigureNote { get; init; }

    public FigureQualifier Qualifier { get; init; }

    public string? FocusPattern { get; init; }

    public string? StandardNumber { get; init; }

    public int? Planned { get; init; }

    public int? Built { get; init; }

    public int? ByYear { get; init; }

    public decimal? Subsidy { get; init; }

    public bool OtherPlatforms { get; init; }

    public decimal? Size { get; init; }

    public FundBasis Basis { get; init; } = FundBasis.Target;

    public bool Approximate { get; init; }

    public FundMode Mode { get; init; } = FundMode.Unknown;

    public string? PartOf { get; init; }

    public IReadOnlyList<string> Names { get; init; } = [];

    public Measure Build(string id)
    {
        var (measure, details) = Theme switch
        {
            DatasetBuilder.Future => (Make<FutureIndustryMeasure>(), (object)new { FocusPattern }),
            DatasetBuilder.Carbon => (Make<CarbonFootprintMeasure>(), new { StandardNumber, Products = Names }),
            DatasetBuilder.Centres => (
                Make<ConceptVerificationMeasure>(),
                new
                {
                    Planned, Built, ByYear, SubsidyWanYuan = Subsidy, Fields = Names, CountsOtherPlatforms = OtherPlatforms,
                }),
            DatasetBuilder.Funds => (
                Make<FundMeasure>(),
                new { SizeYiYuan = Size, Basis, SizeIsApproximate = Approximate, PartOfId = PartOf, Mode, Sectors = Names }),
            _ => (Make<GeneralMeasure>(), new { }),
        };
        Fill(measure, details);
        Fill(measure, new
        {
            Id = id,
            ProvinceCode = Province,
            ThemeCode = Theme,
            TitleZh = Title,
            TitleEn,
            SummaryZh = Summary,
            SummaryEn = "",
            Level,
            City = Level == JurisdictionLevel.City ? City : null,
            Status,
            DocumentNumber = Number,
            Issuer,
            IssuedOn = Date(IssuedOn),
            IssuedOnIsLatestPossible = LatestPossible,
            EffectiveFrom = Date(From),
            EffectiveTo = Date(To),
            TargetYear,
            Verification,
            CheckedOn,
            Tags,
            Tracks = TracksOf(id),
            Figures = FiguresOf(id),
            Citations = CitationsOf(id),
        });
        return measure;
    }

    // the model's properties are required and init-only; setting them by name lets the common ones stand here once
    private static Measure Make<T>()
        where T : Measure => Activator.CreateInstance<T>();

    private static void Fill(Measure measure, object values)
    {
        foreach (var value in values.GetType().GetProperties())
        {
            measure.GetType().GetProperty(value.Name)!.SetValue(measure, value.GetValue(values));
        }
    }

    private static PartialDate? Date(string? text) => text is null ? null : PartialDate.Parse(text);

    private List<MeasureTrack> TracksOf(string id) =>
        [.. Tracks.Select(track => new MeasureTrack { MeasureId = id, TrackCode = track, SourceWords = track })];

    private List<Figure> FiguresOf(string id) => [.. PilotZones.Select((figure, number) => new Figure
    {
        MeasureId = id, Number = number + 1, DefinitionCode = "pilot-zones", Value = figure.Value,
        Definition = new()
        {
            Code = "pilot-zones", NameZh = "未来产业先导区", NameEn = "Pilot zones", UnitZh = "个", UnitEn = "zones",
            Nature = FigureNature.Stock,
        },
        NoteZh = FigureNote, Qualifier = Qualifier, Basis = figure.Basis, Year = figure.Year,
    })];

    private List<Citation> CitationsOf(string id) =>
        [new Citation { MeasureId = id, Number = 1, SourceId = "s", Source = DatasetBuilder.Source(Date(PublishedOn)) }];
}
