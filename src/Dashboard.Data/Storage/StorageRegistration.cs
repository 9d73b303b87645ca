using Dashboard.Data.Comparison;
using Dashboard.Data.Seeding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Dashboard.Data.Storage;

public static class StorageRegistration
{
    /// <summary>
    /// Registers <see cref="StorageOptions"/>, <see cref="IDbContextFactory{DashboardContext}"/>, <see cref="IDatasetProvider"/> and
    /// <see cref="DatabaseInitializer"/>. The settings are read on first use, so that sources added to
    /// <paramref name="configuration"/> until then count; a fault in them is a <see cref="StartupFaultException"/>.
    /// </summary>
    public static IServiceCollection AddDashboardStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(_ => StorageOptions.Read(configuration));
        services.AddPooledDbContextFactory<SqliteDashboardContext>((provider, options) =>
            options.UseDashboardSqlite(provider.GetRequiredService<StorageOptions>().ConnectionString));
        services.AddPooledDbContextFactory<SqlServerDashboardContext>((provider, options) =>
            options.UseDashboardSqlServer(provider.GetRequiredService<StorageOptions>().ConnectionString));
        services.AddSingleton<IDbContextFactory<DashboardContext>>(provider =>
            provider.GetRequiredService<StorageOptions>().Provider switch
            {
                DatabaseProvider.Sqlite => FactoryOf<SqliteDashboardContext>(provider),
                DatabaseProvider.SqlServer => FactoryOf<SqlServerDashboardContext>(provider),
                var other => throw new InvalidOperationException($"Unknown provider {other}."),
            });

        // for health checks, which take a context from the scope
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<DashboardContext>>().CreateDbContext());
        services.AddSingleton<SeedLoader>();
        services.AddSingleton<DatabaseInitializer>();
        services.AddSingleton<IDatasetProvider, DatasetProvider>();
        return services;
    }

    private static AnyProviderFactory<TContext> FactoryOf<TContext>(IServiceProvider provider)
        where TContext : DashboardContext =>
        new(provider.GetRequiredService<IDbContextFactory<TContext>>());

    /// <summary>Hands out contexts of one provider to callers that do not care which.</summary>
    private sealed class AnyProviderFactory<TContext>(IDbContextFactory<TContext> factory) : IDbContextFactory<DashboardContext>
        where TContext : DashboardContext
    {
        public DashboardContext CreateDbContext() => factory.CreateDbContext();

        public async Task<DashboardContext> CreateDbContextAsync(CancellationToken cancellationToken = default) =>
            await factory.CreateDbContextAsync(cancellationToken);
    }
}
