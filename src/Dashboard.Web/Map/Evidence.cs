namespace Dashboard.Web.Map;

/// <summary>The three grades of proof in the order in which bars and keys show them.</summary>
public static class Evidence
{
    /// <summary>Class names of wwwroot/css/parts.css, by the order of the Verification enum.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["official", "press", "secondary"];
}
