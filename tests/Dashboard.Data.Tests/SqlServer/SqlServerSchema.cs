using Dashboard.Data.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.SqlServer.Dac.Model;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Dashboard.Data.Tests.SqlServer;

/// <summary>What SQL Server would say to our SQL, as far as it can be known without one: ScriptDom parses, DacFx resolves names.</summary>
internal static class SqlServerSchema
{
    public static SqlServerDashboardContext CreateContext() => new SqlServerDesignTimeFactory().CreateDbContext([]);

    public static string CreateScript()
    {
        using var context = CreateContext();
        return context.Database.GenerateCreateScript();
    }

    /// <exception cref="InvalidOperationException">It does not parse.</exception>
    public static TSqlFragment Parse(string sql)
    {
        var fragment = new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var errors);
        return errors.Count == 0
            ? fragment
            : throw new InvalidOperationException(string.Join('\n', errors.Select(error => $"line {error.Line}: {error.Message}")));
    }

    /// <summary>The messages of a model made of the create script and further objects; empty when all is well.</summary>
    public static IReadOnlyList<string> Validate(params IEnumerable<string> objects)
    {
        using var model = new TSqlModel(SqlServerVersion.Sql160, new TSqlModelOptions());
        foreach (var batch in ((TSqlScript)Parse(CreateScript())).Batches)
        {
            model.AddObjects(TextOf(batch));
        }

        foreach (var sql in objects)
        {
            model.AddObjects(sql);
        }

        return [.. model.Validate().Select(message => $"{message.Prefix}{message.Number}: {message.Message}")];
    }

    /// <summary>A query as a procedure, so that the model looks at it.</summary>
    public static string AsProcedure(string name, string query) => $"CREATE PROCEDURE [dbo].[{name}] AS\nBEGIN\n{query}\nEND";

    private static string TextOf(TSqlBatch batch) =>
        string.Concat(batch.ScriptTokenStream.Take(batch.FirstTokenIndex..(batch.LastTokenIndex + 1)).Select(token => token.Text));
}
