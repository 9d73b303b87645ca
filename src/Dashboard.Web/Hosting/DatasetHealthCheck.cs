using System.Globalization;
using Dashboard.Data.Comparison;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Dashboard.Web.Hosting;

/// <summary>Ready when the database answers and a dataset with measures has been published.</summary>
public sealed class DatasetHealthCheck(IDatasetProvider datasets) : IHealthCheck
{
    public const string Ready = "ready";

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var dataset = await datasets.GetAsync(cancellationToken);
        return dataset.Measures.Count > 0
            ? HealthCheckResult.Healthy($"dataset {dataset.Version.ToString(CultureInfo.InvariantCulture)}")
            : HealthCheckResult.Unhealthy("the dataset is empty");
    }
}

/// <summary>/health/live tells that the process answers, /health/ready that it has data.</summary>
public static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(DatasetHealthCheck.Ready) });
    }
}
