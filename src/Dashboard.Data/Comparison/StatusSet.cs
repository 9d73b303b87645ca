using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>Statuses that a count is narrowed to; the empty set narrows nothing. Equal when they hold the same ones.</summary>
public readonly record struct StatusSet
{
    private readonly int bits;

    private StatusSet(int bits) => this.bits = bits;

    public bool IsEmpty => bits == 0;

    /// <summary>In the order of the enum.</summary>
    public IReadOnlyList<MeasureStatus> Statuses
    {
        get
        {
            var own = this;
            return [.. Enum.GetValues<MeasureStatus>().Where(own.Has)];
        }
    }

    public static StatusSet Of(params IEnumerable<MeasureStatus> statuses) =>
        new(statuses.Aggregate(0, (known, status) => known | (1 << (int)status)));

    public bool Has(MeasureStatus status) => (bits & (1 << (int)status)) != 0;

    public override string ToString() => string.Join(',', Statuses);
}
