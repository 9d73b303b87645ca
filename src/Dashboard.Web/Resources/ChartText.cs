namespace Dashboard.Web.Resources;

/// <summary>Marks ChartText.resx and its translations.</summary>
public sealed class ChartText;
