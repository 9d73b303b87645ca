using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Storage;

/// <summary>The tables in a SQLite file: the embedded default.</summary>
public sealed class SqliteDashboardContext(DbContextOptions<SqliteDashboardContext> options) : DashboardContext(options);
