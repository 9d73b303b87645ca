namespace Dashboard.Web.Resources;

/// <summary>Marks CommonText.resx and its translations.</summary>
public sealed class CommonText;
