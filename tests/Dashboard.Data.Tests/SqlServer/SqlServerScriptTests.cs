using Dashboard.Data.Seeding;
using Dashboard.Data.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Xunit;

namespace Dashboard.Data.Tests.SqlServer;

/// <summary>Proves without a server that SQL Server would take our schema and understand our queries.</summary>
public sealed class SqlServerScriptTests
{
    public static TheoryData<string> QueryTags => [.. Queries().Keys];

    [Fact]
    public void The_create_script_is_a_valid_schema() => Assert.Empty(SqlServerSchema.Validate());

    [Theory]
    [InlineData(MigrationsSqlGenerationOptions.Default)]
    [InlineData(MigrationsSqlGenerationOptions.Idempotent)]
    public void The_migration_script_parses_and_makes_the_same_tables(MigrationsSqlGenerationOptions options)
    {
        using var context = SqlServerSchema.CreateContext();
        var script = context.GetService<IMigrator>().GenerateScript(options: options);

        var migrated = TablesOf(SqlServerSchema.Parse(script)).Where(table => table != "__EFMigrationsHistory");

        Assert.Equal(
            TablesOf(SqlServerSchema.Parse(SqlServerSchema.CreateScript())).Order(StringComparer.Ordinal),
            migrated.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(QueryTags))]
    public void A_query_parses_and_names_only_what_the_schema_has(string tag)
    {
        var sql = Queries()[tag];

        SqlServerSchema.Parse(sql);

        Assert.Empty(SqlServerSchema.Validate(SqlServerSchema.AsProcedure("Query", sql)));
    }

    [Theory]
    [InlineData("SELECT [m].[Colour] FROM [Measures] AS [m]")]
    [InlineData("SELECT [p].[Code] FROM [Provincez] AS [p]")]
    public void A_query_that_names_something_else_is_found_out(string sql) =>
        Assert.NotEmpty(SqlServerSchema.Validate(SqlServerSchema.AsProcedure("Query", sql)));

    [Fact]
    public void A_query_that_is_no_sql_is_found_out() =>
        Assert.Throws<InvalidOperationException>(() => SqlServerSchema.Parse("SELECT FROM WHERE"));

    [Fact]
    public void Keys_compare_by_code_point_and_texts_have_a_length()
    {
        using var context = SqlServerSchema.CreateContext();
        var model = context.GetService<IDesignTimeModel>().Model;
        var texts = model.GetEntityTypes().SelectMany(type => type.GetDeclaredProperties())
            .Where(property => property.GetColumnType().StartsWith("nvarchar", StringComparison.Ordinal))
            .ToList();

        Assert.DoesNotContain(texts, property => property.GetColumnType() == "nvarchar(max)");
        Assert.All(
            texts.Where(property => property.IsKey() || property.IsForeignKey()),
            property => Assert.Equal("Latin1_General_100_BIN2", property.GetCollation()));
    }

    /// <summary>SQL by tag, of everything that is read and of what the loader asks.</summary>
    private static Dictionary<string, string> Queries()
    {
        using var context = SqlServerSchema.CreateContext();
        return DatasetQueries.All.Concat(SeedQueries.All)
            .Select(query => query(context).ToQueryString())
            .ToDictionary(sql => sql.Split('\n').First(line => line.StartsWith("-- ", StringComparison.Ordinal)).Trim());
    }

    private static List<string> TablesOf(TSqlFragment script)
    {
        var visitor = new TableVisitor();
        script.Accept(visitor);
        return visitor.Names;
    }

    private sealed class TableVisitor : TSqlFragmentVisitor
    {
        public List<string> Names { get; } = [];

        public override void Visit(CreateTableStatement node) => Names.Add(node.SchemaObjectName.BaseIdentifier.Value);
    }
}
