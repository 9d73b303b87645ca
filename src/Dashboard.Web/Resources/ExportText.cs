namespace Dashboard.Web.Resources;

/// <summary>Marks ExportText.resx and its translations.</summary>
public sealed class ExportText;
