namespace Dashboard.Web.Shell.Presentation;

/// <summary>What the parts of a view bar say of the view, gathered for the foot of a printed page.</summary>
public sealed class ViewWords(Action changed)
{
    private readonly List<(object Part, string Name, string Value)> parts = [];

    /// <summary>Parts draw nothing: the bar is not shown.</summary>
    public bool OnlyGathered { get; set; }

    public IEnumerable<(string Name, string Value)> All => parts.Select(part => (part.Name, part.Value));

    public void Set(object part, string name, string value)
    {
        var at = parts.FindIndex(known => known.Part == part);
        if (at < 0)
        {
            parts.Add((part, name, value));
        }
        else if (parts[at] is var known && (known.Name, known.Value) != (name, value))
        {
            parts[at] = (part, name, value);
        }
        else
        {
            return;
        }

        changed();
    }

    public void Remove(object part) => parts.RemoveAll(known => known.Part == part);
}
