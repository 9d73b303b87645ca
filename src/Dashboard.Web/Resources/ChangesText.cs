namespace Dashboard.Web.Resources;

/// <summary>Marks ChangesText.resx and its translations.</summary>
public sealed class ChangesText;
