using System.Globalization;
using Bunit;
using Dashboard.Data.Comparison;
using Dashboard.Data.Seeding;
using Dashboard.Web.Hosting;
using Dashboard.Web.Map;
using Dashboard.Web.Map.Pictures;
using Dashboard.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Map;

/// <summary>Renders map components over the shipped geometry, as an interactive circuit does, in the given language.</summary>
public abstract class MapContext : BunitContext
{
    protected const string Beijing = "110000";
    protected const string Jiangsu = "320000";
    protected const string Taiwan = "710000";

    private readonly CultureInfo before = CultureInfo.CurrentUICulture;

    protected MapContext()
    {
        Use("zh-CN");
        Services.AddLogging();
        Services.AddDashboardLocalization();
        Services.AddSingleton<Words>();
        Services.AddSingleton<TimeProvider>(Clock);
        Services.AddSingleton(Geometry);
        Services.AddSingleton<SheetNotes>();
        Services.AddSingleton<MultiplesWords>();
        Services.AddSingleton<MapSheetDrawer>();
        Services.AddSingleton<MultiplesDrawer>();
        Services.AddSingleton<MapPicture>();
        Services.Configure<MapOptions>(options => Configure(options));
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
    }

    public static MapGeometry Geometry { get; } =
        MapGeometry.Load(Path.Combine(SeedFolder.Find(null, AppContext.BaseDirectory), "map", "china.json"));

    protected ManualClock Clock { get; } = new();

    protected Action<MapOptions> Configure { get; set; } = _ => { };

    protected static void Use(string language) =>
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
    }

    protected IRenderedComponent<MapSheet> RenderSheet(
        MetricView view,
        Action<ComponentParameterCollectionBuilder<MapSheet>>? more = null) => Render<MapSheet>(parameters =>
        {
            parameters
                .Add(sheet => sheet.View, view)
                .Add(sheet => sheet.AsOf, new DateOnly(2026, 11, 23))
                .Add(sheet => sheet.ProvinceUrl, code => $"/provinces/{code}");
            more?.Invoke(parameters);
        });

    /// <summary>Counts for all 34: Beijing 12, Jiangsu 7, Qinghai 0, every other covered province 1.</summary>
    protected static MetricView Counts()
    {
        MetricClass[] classes = [new(1, 2, new("1—2", "1–2")), new(3, 8, new("3—8", "3–8")), new(9, null, new("9 及以上", "9 and more"))];
        return new MetricView(
            Metric.Default,
            new("省级措施数", "Provincial measures"),
            new("条", "records"),
            new("只计省级。", "Province level only."),
            0,
            classes,
            [.. MapProvinces.All.Select(province =>
            {
                int? count = province.HasData ? CountOf(province.Code) : null;
                return new MetricValue(
                    province,
                    count,
                    null,
                    count switch { null or 0 => null, < 3 => 0, < 9 => 1, _ => 2 },
                    count is { } number ? [number, 0, 0] : [],
                    count switch { null => null, 12 => 1, 7 => 2, 1 => 3, _ => 31 },
                    count is { } known ? new($"{known} 条", $"{known} records") : new("资料暂缺", "No data"));
            })],
            []);
    }

    /// <summary>States for all 34: each of the six in turn by code; the three without data come as not reviewed, as the metric gives them.</summary>
    protected static MetricView States()
    {
        var states = Enum.GetValues<CellState>();
        return new MetricView(
            new Metric(MetricKind.State, "funds"),
            new("政府投资基金：有无", "Funds: who has it"),
            null,
            new("未见不等于没有。", "Not found does not mean none."),
            0,
            [],
            [.. MapProvinces.All.Select((province, index) => new MetricValue(
                province,
                null,
                province.HasData ? states[index % states.Length] : CellState.NotReviewed,
                null,
                [],
                null,
                province.HasData ? new($"状态{index % states.Length}", $"state {index % states.Length}") : new("资料暂缺", "No data")))],
            []);
    }

    private static int CountOf(string code) => code switch
    {
        Beijing => 12,
        Jiangsu => 7,
        "630000" => 0,
        _ => 1,
    };

    /// <summary>A clock that a test moves.</summary>
    protected sealed class ManualClock : TimeProvider
    {
        private DateTimeOffset now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => now;

        public void Wait(TimeSpan time) => now += time;
    }
}
