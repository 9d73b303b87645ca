namespace Dashboard.Web.Features.Overview;

/// <summary>The kinds of metric as the switch offers them.</summary>
public enum MetricFamily
{
    Count,
    State,
    Track,
    Figures,
    Indicator,
}
