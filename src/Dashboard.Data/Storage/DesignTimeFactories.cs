using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Dashboard.Data.Storage;

/// <summary>For dotnet-ef and for checks without a database: nothing connects.</summary>
public sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteDashboardContext>
{
    public SqliteDashboardContext CreateDbContext(string[] args) => new(
        new DbContextOptionsBuilder<SqliteDashboardContext>()
            .UseDashboardSqlite("Data Source=design-time.db")
            .Options);
}

/// <inheritdoc cref="SqliteDesignTimeFactory"/>
public sealed class SqlServerDesignTimeFactory : IDesignTimeDbContextFactory<SqlServerDashboardContext>
{
    public SqlServerDashboardContext CreateDbContext(string[] args) => new(
        new DbContextOptionsBuilder<SqlServerDashboardContext>()
            .UseDashboardSqlServer("Server=design-time;Database=design-time;Encrypt=true")
            .Options);
}
