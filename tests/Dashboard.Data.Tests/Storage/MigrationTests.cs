using Dashboard.Data.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Xunit;

namespace Dashboard.Data.Tests.Storage;

public sealed class MigrationTests
{
    [Fact]
    public void Sqlite_migrations_lead_to_the_model()
    {
        using var context = new SqliteDesignTimeFactory().CreateDbContext([]);

        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public void SqlServer_migrations_lead_to_the_model()
    {
        using var context = new SqlServerDesignTimeFactory().CreateDbContext([]);

        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public void Both_providers_have_the_same_migrations()
    {
        using var sqlite = new SqliteDesignTimeFactory().CreateDbContext([]);
        using var sqlServer = new SqlServerDesignTimeFactory().CreateDbContext([]);

        Assert.Equal(Names(sqlite), Names(sqlServer));

        static IEnumerable<string> Names(DashboardContext context) =>
            context.Database.GetMigrations().Select(id => id.Split('_', 2)[1]);
    }

    [Fact]
    public void Sqlite_makes_no_table_anew_for_a_migration_as_that_cannot_be_undone_where_it_breaks_off()
    {
        using var context = new SqliteDesignTimeFactory().CreateDbContext([]);

        Assert.DoesNotContain("PRAGMA foreign_keys", context.GetService<IMigrator>().GenerateScript(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Only_what_a_measure_owns_goes_with_it()
    {
        using var context = new SqlServerDesignTimeFactory().CreateDbContext([]);
        var cascading = context.Model.GetEntityTypes()
            .SelectMany(type => type.GetDeclaredForeignKeys())
            .Where(key => key.DeleteBehavior != DeleteBehavior.Restrict)
            .Select(key => $"{key.DeclaringEntityType.ClrType.Name} {key.DeleteBehavior}");

        Assert.Equal(["Citation Cascade", "Figure Cascade", "MeasureTrack Cascade"], cascading.Order(StringComparer.Ordinal));
    }
}
