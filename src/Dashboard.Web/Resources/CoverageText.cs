namespace Dashboard.Web.Resources;

/// <summary>Marks CoverageText.resx and its translations.</summary>
public sealed class CoverageText;
