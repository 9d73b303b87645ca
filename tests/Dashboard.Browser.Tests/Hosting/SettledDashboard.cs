using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Data.Storage;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Browser.Tests.Hosting;

/// <summary>
/// The application over records that never change, whatever is added to the seed: pictures of it can be kept. Provinces,
/// themes and the map are the seed's.
/// </summary>
public sealed class SettledDashboard : RunningDashboard
{
    /// <summary>A theme of which all six states occur.</summary>
    public const string Theme = "computing-power";

    private static readonly DateOnly Day = new(2026, 11, 20);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton<IDatasetProvider>(provider =>
            new Settled(ActivatorUtilities.CreateInstance<DatasetProvider>(provider))));
    }

    private static Dataset Of(Dataset seed)
    {
        var provinces = seed.CoveredProvinces.ToList();
        return new Dataset
        {
            Version = seed.Version,
            AsOf = Day,
            Provinces = seed.Provinces,
            Themes = seed.Themes,
            Facets = seed.Facets,
            Tracks = seed.Tracks,
            PeerGroups = seed.PeerGroups,
            FigureDefinitions = seed.FigureDefinitions,
            Measures = [.. provinces.SelectMany((province, index) => Measures(province.Code, index))],
            Reviews = [.. provinces.Select((province, index) => Review(province.Code, index)).OfType<CoverageReview>()],
            Statements = [],
            Indicators = [],
            Vintages = [],
        };
    }

    /// <summary>The states in turn: three provinces in nine have a measure of the theme, the fourth a city's.</summary>
    private static IEnumerable<Measure> Measures(string province, int index)
    {
        var ofTheme = (index % 9) switch
        {
            < 3 => JurisdictionLevel.Province,
            3 => JurisdictionLevel.City,
            _ => (JurisdictionLevel?)null,
        };
        if (ofTheme is { } level)
        {
            yield return Measure($"{province}-0001", Theme, level);
        }

        // up to 16 more, so that the counts fill every class and some are none
        for (var number = 2; number < 2 + (index * index % 17); number++)
        {
            yield return Measure($"{province}-{number:0000}", "low-altitude-economy", JurisdictionLevel.Province);
        }
    }

    private static CoverageReview? Review(string province, int index)
    {
        ReviewOutcome? outcome = (index % 9) switch
        {
            < 4 => ReviewOutcome.Found,
            4 or 5 => ReviewOutcome.NotFound,
            6 => ReviewOutcome.ConfirmedNone,
            7 => ReviewOutcome.NotApplicable,
            _ => null,
        };
        return outcome is not { } known ? null : new()
        {
            ProvinceCode = province, ThemeCode = Theme, ReviewedOn = Day, MethodZh = "测试。", MethodEn = "Test.", ReviewedBy = "test", Outcome = known,
        };
    }

    private static GeneralMeasure Measure(string id, string theme, JurisdictionLevel level) => new()
    {
        Id = id, ProvinceCode = id[..6], ThemeCode = theme, TitleZh = "测试措施", TitleEn = "Test measure", SummaryZh = "测试。", SummaryEn = "Test.",
        Level = level, City = level == JurisdictionLevel.City ? "测试市" : null, Status = MeasureStatus.InForce, Verification = Verification.Press,
        IssuedOn = PartialDate.Parse("2024-05-01"), CheckedOn = Day, Tags = [], Tracks = [], Figures = [], Citations = [],
    };

    private sealed class Settled(DatasetProvider seed) : IDatasetProvider, IDisposable
    {
        private Dataset? dataset;

        public async ValueTask<Dataset> GetAsync(CancellationToken cancellationToken = default) =>
            dataset ??= Of(await seed.GetAsync(cancellationToken));

        public void Dispose() => seed.Dispose();
    }
}
