using Dashboard.Data.Storage;
using Dashboard.Data.Tests.Seeding;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dashboard.Data.Tests.Storage;

public sealed class DatabaseInitializerTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SqliteDatabase database;
    private readonly string seed;

    public DatabaseInitializerTests()
    {
        database = new SqliteDatabase(folder.At("data", "nested", "dashboard.db"));
        seed = TestSeed.CopySmall(folder);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_new_file_comes_with_its_folder_and_no_backup()
    {
        await database.InitializeAsync(seed);

        Assert.True(File.Exists(database.File));
        Assert.Empty(Backups());
    }

    [Fact]
    public async Task An_existing_file_is_copied_before_it_is_migrated()
    {
        // as if an older application had made it
        Directory.CreateDirectory(Path.GetDirectoryName(database.File)!);
        database.Execute("""
            CREATE TABLE "__EFMigrationsHistory" ("MigrationId" TEXT NOT NULL PRIMARY KEY, "ProductVersion" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsHistory" VALUES ('20000101000000_Before', '9.0.0');
            CREATE TABLE Keepsake (Text TEXT); INSERT INTO Keepsake VALUES ('old');
            """);

        await database.InitializeAsync(seed);

        var copy = new SqliteDatabase(Assert.Single(Backups()));
        Assert.Contains("old", copy.Dump(), StringComparison.Ordinal);
        Assert.DoesNotContain("Measures", copy.Dump(), StringComparison.Ordinal);
        Assert.Contains("Measures", database.Dump(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_named()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(database.File)!);
        await File.WriteAllTextAsync(database.File, new string('x', 4096), TestContext.Current.CancellationToken);

        var fault = await Assert.ThrowsAsync<StartupFaultException>(() => database.InitializeAsync(seed));

        Assert.Contains(database.File, fault.Message, StringComparison.Ordinal);
        Assert.Contains("Data:Path", fault.Message, StringComparison.Ordinal);
        Assert.Contains("cannot be opened", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_leave_to_migrate_a_missing_migration_stops_the_start()
    {
        var fault = await Assert.ThrowsAsync<StartupFaultException>(() => database.InitializeAsync(seed, migratesOnStart: false));

        Assert.Contains("_Initial", fault.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(database.File));
    }

    [Fact]
    public async Task Connections_keep_foreign_keys_and_the_journal_mode()
    {
        await database.InitializeAsync(seed);
        using var context = database.CreateDbContext();
        context.Remove(context.Sources.Single(source => source.Id == "js-gov"));

        var exception = await Assert.ThrowsAnyAsync<Exception>(() => context.SaveChangesAsync(TestContext.Current.CancellationToken));

        Assert.Contains("FOREIGN KEY", Assert.IsType<SqliteException>(exception.InnerException).Message, StringComparison.Ordinal);
        Assert.Equal("wal", context.Database.SqlQuery<string>($"SELECT journal_mode AS Value FROM pragma_journal_mode").Single());
    }

    private string[] Backups() => Directory.GetFiles(Path.GetDirectoryName(database.File)!, "*.bak");
}
