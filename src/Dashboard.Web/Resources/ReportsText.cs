namespace Dashboard.Web.Resources;

/// <summary>Marks ReportsText.resx and its translations.</summary>
public sealed class ReportsText;
