namespace Dashboard.Web.Resources;

/// <summary>Marks OverviewText.resx and its translations.</summary>
public sealed class OverviewText;
