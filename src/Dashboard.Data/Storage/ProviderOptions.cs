using Dashboard.Data.Storage.Interceptors;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Storage;

/// <summary>How each provider is set up, in one place for the application, the tools and the tests.</summary>
public static class ProviderOptions
{
    /// <summary>SQL Server 2022. Set here so that a newer server does not change the SQL that was checked.</summary>
    private const int SqlServerCompatibilityLevel = 160;

    /// <summary>Shared, since each new instance would make EF build another internal service provider.</summary>
    private static readonly SqlitePragmas Pragmas = new();

    public static DbContextOptionsBuilder UseDashboardSqlite(this DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlite(connectionString).AddInterceptors(Pragmas);

    public static DbContextOptionsBuilder UseDashboardSqlServer(this DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlServer(connectionString, server => server
            .UseCompatibilityLevel(SqlServerCompatibilityLevel)
            .EnableRetryOnFailure());

    /// <inheritdoc cref="UseDashboardSqlite(DbContextOptionsBuilder, string)"/>
    public static DbContextOptionsBuilder<TContext> UseDashboardSqlite<TContext>(
        this DbContextOptionsBuilder<TContext> options, string connectionString)
        where TContext : DbContext
    {
        ((DbContextOptionsBuilder)options).UseDashboardSqlite(connectionString);
        return options;
    }

    /// <inheritdoc cref="UseDashboardSqlServer(DbContextOptionsBuilder, string)"/>
    public static DbContextOptionsBuilder<TContext> UseDashboardSqlServer<TContext>(
        this DbContextOptionsBuilder<TContext> options, string connectionString)
        where TContext : DbContext
    {
        ((DbContextOptionsBuilder)options).UseDashboardSqlServer(connectionString);
        return options;
    }
}
