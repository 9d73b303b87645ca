namespace Dashboard.Web.Resources;

/// <summary>Marks LikenessText.resx and its translations.</summary>
public sealed class LikenessText;
