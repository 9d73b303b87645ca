namespace Dashboard.Web.Resources;

/// <summary>Marks ProvinceText.resx and its translations.</summary>
public sealed class ProvinceText;
