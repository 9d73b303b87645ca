namespace Dashboard.Web.Resources;

/// <summary>Marks FindText.resx and its translations.</summary>
public sealed class FindText;
