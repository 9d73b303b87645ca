namespace Dashboard.Web.Resources;

/// <summary>Marks ShowText.resx and its translations.</summary>
public sealed class ShowText;
