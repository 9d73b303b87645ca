namespace Dashboard.Web.Resources;

/// <summary>Marks ComponentText.resx and its translations.</summary>
public sealed class ComponentText;
