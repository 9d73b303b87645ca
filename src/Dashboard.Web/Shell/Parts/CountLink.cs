namespace Dashboard.Web.Shell.Parts;

/// <summary>A choice, how many it would show, and the address that makes it or, when made, undoes it.</summary>
public readonly record struct CountLink(string Name, int Count, string Url, bool IsChosen);
