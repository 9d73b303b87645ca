namespace Dashboard.Web.Resources;

/// <summary>Marks TextsText.resx and its translations.</summary>
public sealed class TextsText;
