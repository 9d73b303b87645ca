namespace Dashboard.Web.Resources;

/// <summary>Marks MemoText.resx and its translations.</summary>
public sealed class MemoText;
