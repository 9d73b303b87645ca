namespace Dashboard.Web.Resources;

/// <summary>Marks ThemesText.resx and its translations.</summary>
public sealed class ThemesText;
