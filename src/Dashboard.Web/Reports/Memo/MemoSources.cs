using Dashboard.Data.Model;
using Dashboard.Web.Reports.Word;

namespace Dashboard.Web.Reports.Memo;

/// <summary>The numbered list of sources that the tables point to. Number measures in the order of reading, then list them.</summary>
internal sealed class MemoSources
{
    private readonly List<Measure> measures = [];
    private readonly Dictionary<string, int> numbers = [];

    public IReadOnlyList<Measure> InOrder => measures;

    /// <summary>[3], leading to its place in the list.</summary>
    public Prose Reference(Measure measure)
    {
        if (!numbers.TryGetValue(measure.Id, out var number))
        {
            measures.Add(measure);
            numbers[measure.Id] = number = measures.Count;
        }

        return new PlacePiece($"[{number}]", Bookmark(number));
    }

    public static string Bookmark(int number) => $"source{number}";
}
