using Dashboard.Data.Storage;
using Dashboard.Web.Map.Pictures;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Dashboard.Web.Map;

public static class MapServices
{
    /// <summary>The geometry is read when it is first asked for, which the start does: see <see cref="MapGeometry.Load"/>.</summary>
    public static IServiceCollection AddMap(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<MapOptions>(configuration.GetSection(MapOptions.Section));
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<SheetNotes>();
        services.AddSingleton<MapSheetDrawer>();
        services.AddSingleton<MapPicture>();
        return services.AddSingleton(provider =>
            MapGeometry.Load(Path.Combine(provider.GetRequiredService<StorageOptions>().SeedPath, "map", "china.json")));
    }
}
