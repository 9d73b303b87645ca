namespace Dashboard.Web.Resources;

/// <summary>Marks TimelineText.resx and its translations.</summary>
public sealed class TimelineText;
