namespace Dashboard.Web.Resources;

/// <summary>Marks GapsText.resx and its translations.</summary>
public sealed class GapsText;
