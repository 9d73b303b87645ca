using CsCheck;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using static Dashboard.Data.Tests.Comparison.DatasetBuilder;

namespace Dashboard.Data.Tests.Comparison;

/// <summary>A dataset's content, from which variants are made by adding to it.</summary>
public sealed record DatasetSpec(
    IReadOnlyList<MeasureSpec> Measures,
    IReadOnlyList<(string Province, string Theme, ReviewOutcome Outcome)> Reviews)
{
    /// <summary>With a facet of every field, and of some with a tag, basis or direction.</summary>
    public Dataset Build()
    {
        var builder = new DatasetBuilder();
        builder.Facet(Future, FacetField.Title);
        builder.Facet(Future, FacetField.FirstYear);
        builder.Facet(Future, FacetField.TargetYear);
        builder.Facet(Future, FacetField.FocusPattern);
        builder.Facet(Future, FacetField.Tracks, direction: TrackDirection.Energy);
        builder.Facet(Future, FacetField.Figure);
        builder.Facet(Carbon, FacetField.Title, tag: "plan", nationalCounts: true);
        builder.Facet(Carbon, FacetField.StandardNumber);
        builder.Facet(Carbon, FacetField.Products);
        builder.Facet(Centres, FacetField.Planned);
        builder.Facet(Centres, FacetField.Built);
        builder.Facet(Centres, FacetField.ByYear);
        builder.Facet(Centres, FacetField.Subsidy);
        builder.Facet(Centres, FacetField.Fields);
        builder.Facet(Funds, FacetField.FundSize);
        builder.Facet(Funds, FacetField.FundSize, basis: FundBasis.Subscribed);
        builder.Facet(Funds, FacetField.FundSectors);
        builder.Facet(Computing, FacetField.Title);
        for (var number = 0; number < Measures.Count; number++)
        {
            builder.Add(Measures[number].Build($"{Measures[number].Province}-{number + 1:0000}"));
        }

        foreach (var (province, theme, outcome) in Reviews.DistinctBy(review => (review.Province, review.Theme)))
        {
            builder.Review(province, theme, outcome);
        }

        return builder.Build();
    }

    public DatasetSpec With(MeasureSpec measure) => this with { Measures = [.. Measures, measure] };
}

/// <summary>Random datasets, small enough that records meet in the same cells.</summary>
public static class ComparisonGenerators
{
    public static readonly string[] AllProvinces = [Jiangsu, Zhejiang, Anhui, Jiangxi, Taiwan];

    public static readonly string[] AllThemes = [Future, Carbon, Centres, Funds, Computing];

    public static readonly string[] AllTracks = ["hydrogen", "storage", "quantum"];

    public static readonly Gen<DateOnly?> AsOfs =
        Gen.Int[0, 10 * 365].Select(days => new DateOnly(2018, 1, 1).AddDays(days)).Nullable();

    private static readonly Gen<string?> Dates = Gen.OneOf(
        Gen.Int[2019, 2025].Select(year => $"{year}"),
        Gen.Select(Gen.Int[2019, 2025], Gen.Int[1, 12]).Select((year, month) => $"{year}-{month:00}"),
        Gen.Select(Gen.Int[2019, 2025], Gen.Int[1, 12], Gen.Int[1, 28])
            .Select((year, month, day) => $"{year}-{month:00}-{day:00}")).Null();

    private static readonly Gen<int?> Numbers = Gen.Int[1, 60].Nullable();

    private static readonly Gen<string> Titles = Gen.Char["关于未来产业Ａ b（）〔〕[2023]号・ﬁ\u3000"].Array[1, 16]
        .Select(letters => new string(letters));

    private static readonly Gen<MeasureSpec> Details =
        from tracks in Gen.Shuffle(AllTracks, 0, 3)
        from zones in Gen.Select(Gen.Int[1, 30], Gen.Enum<FigureBasis>(), Gen.Int[2020, 2030])
            .Select((value, basis, year) => ((decimal)value, basis, (int?)year)).List[0, 2]
        from names in Gen.OneOf("甲", "乙", "丙").List[0, 3]
        from tags in Gen.OneOf<string[]>([[], ["plan"]])
        from numbers in Gen.Select(Numbers, Numbers, Numbers, Numbers)
        from basis in Gen.Enum<FundBasis>()
        from otherPlatforms in Gen.Bool
        select new MeasureSpec("", "")
        {
            Tracks = tracks, PilotZones = zones, Names = names, Tags = tags, Planned = numbers.Item1, Built = numbers.Item2,
            Subsidy = numbers.Item3, Size = numbers.Item4, ByYear = 2020 + numbers.Item3, Basis = basis,
            OtherPlatforms = otherPlatforms, FocusPattern = numbers.Item1 > 30 ? "10+X" : null,
            StandardNumber = numbers.Item2 is { } number ? $"DB/T {number}" : null,
        };

    public static readonly Gen<MeasureSpec> Measures =
        from details in Details
        from province in Gen.OneOf(AllProvinces)
        from theme in Gen.OneOf(AllThemes)
        from title in Titles
        from level in Gen.Enum<JurisdictionLevel>()
        from city in Gen.OneOf("南京市", "温州市")
        from status in Gen.Enum<MeasureStatus>()
        from dates in Gen.Select(Dates, Dates, Dates)
        from target in Gen.Int[2020, 2030].Nullable()
        from verification in Gen.Enum<Verification>()
        select details with
        {
            Province = province, Theme = theme, Title = title, Level = level, City = city, Status = status,
            IssuedOn = dates.Item1, From = dates.Item2, To = dates.Item3, TargetYear = target, Verification = verification,
        };

    public static readonly Gen<DatasetSpec> Datasets =
        from measures in Measures.List[0, 40]
        from reviews in Gen.Select(
            Gen.OneOf(AllProvinces), Gen.OneOf(AllThemes), Gen.Enum<ReviewOutcome>()).List[0, 25]
        select new DatasetSpec(measures, reviews);

    public static readonly Gen<MeasureFilter> Filters =
        from provinces in Gen.Shuffle(AllProvinces, 0, 3)
        from themes in Gen.Shuffle(AllThemes, 0, 3)
        from tracks in Gen.Shuffle(AllTracks, 0, 2)
        from statuses in Gen.Shuffle(Enum.GetValues<MeasureStatus>(), 0, 4)
        from levels in Gen.Shuffle(Enum.GetValues<JurisdictionLevel>(), 0, 2)
        from grades in Gen.Shuffle(Enum.GetValues<Verification>(), 0, 2)
        from text in Gen.OneOf<string?>(null, null, "产业", "a", "苏", "氢能")
        from asOf in AsOfs
        from reviewDue in Gen.Int[0, 3]
        select new MeasureFilter(
            provinces, themes, tracks, statuses, levels, grades, text, asOf, null, null, ReviewDueOnly: reviewDue == 0);
}
