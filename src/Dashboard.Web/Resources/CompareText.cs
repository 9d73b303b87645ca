namespace Dashboard.Web.Resources;

/// <summary>Marks CompareText.resx and its translations.</summary>
public sealed class CompareText;
