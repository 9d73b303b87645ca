namespace Dashboard.Web.Resources;

/// <summary>Marks MeasuresText.resx and its translations.</summary>
public sealed class MeasuresText;
