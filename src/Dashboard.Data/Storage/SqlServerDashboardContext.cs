using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Storage;

/// <summary>The tables in SQL Server.</summary>
public sealed class SqlServerDashboardContext(DbContextOptions<SqlServerDashboardContext> options) : DashboardContext(options)
{
    /// <summary>
    /// Keys compare by code point, as in SQLite and in .NET's ordinal comparison: with the server's own collation two
    /// ids that differ by case, or two rare characters without a weight in it, would be one key.
    /// </summary>
    private const string KeyCollation = "Latin1_General_100_BIN2";

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        var keys = modelBuilder.Model.GetEntityTypes()
            .SelectMany(type => type.GetProperties())
            .Where(property => property.ClrType == typeof(string) && (property.IsKey() || property.IsForeignKey()));
        foreach (var key in keys)
        {
            key.SetCollation(KeyCollation);
        }
    }
}
