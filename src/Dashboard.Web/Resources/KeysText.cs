namespace Dashboard.Web.Resources;

/// <summary>Marks KeysText.resx and its translations.</summary>
public sealed class KeysText;
