namespace Dashboard.Web.Resources;

/// <summary>Marks PickerText.resx and its translations.</summary>
public sealed class PickerText;
