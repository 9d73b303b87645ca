using System.Globalization;

namespace Dashboard.Data.Model;

public enum DatePrecision
{
    Year,
    Month,
    Day,
}

/// <summary>
/// A date known to the day, the month or only the year. Written <c>2024</c>, <c>2024-03</c> or <c>2024-03-15</c>,
/// so that the stored text sorts by its first possible day.
/// </summary>
public readonly record struct PartialDate(DateOnly FirstDay, DatePrecision Precision) : IComparable<PartialDate>
{
    public int Year => FirstDay.Year;

    /// <summary>The last day that the date may mean: 2024-12-31 for the year 2024.</summary>
    public DateOnly LastDay => Precision switch
    {
        DatePrecision.Year => new DateOnly(FirstDay.Year, 12, 31),
        DatePrecision.Month => FirstDay.AddMonths(1).AddDays(-1),
        DatePrecision.Day => FirstDay,
        _ => throw new InvalidOperationException($"Unknown precision {Precision}."),
    };

    public static PartialDate OfYear(int year) => new(new DateOnly(year, 1, 1), DatePrecision.Year);

    public static PartialDate OfDay(DateOnly day) => new(day, DatePrecision.Day);

    /// <exception cref="FormatException">The text is none of yyyy, yyyy-MM, yyyy-MM-dd.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is not yyyy, yyyy-MM or yyyy-MM-dd.");

    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        (string Format, DatePrecision Precision)? shape = text?.Length switch
        {
            4 => ("yyyy", DatePrecision.Year),
            7 => ("yyyy-MM", DatePrecision.Month),
            10 => ("yyyy-MM-dd", DatePrecision.Day),
            _ => null,
        };
        if (shape is not { } known
            || !DateOnly.TryParseExact(text, known.Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return false;
        }

        date = new PartialDate(day, known.Precision);
        return true;
    }

    public override string ToString() => FirstDay.ToString(
        Precision switch { DatePrecision.Year => "yyyy", DatePrecision.Month => "yyyy-MM", _ => "yyyy-MM-dd" },
        CultureInfo.InvariantCulture);

    /// <summary>By first possible day, the less precise first.</summary>
    public int CompareTo(PartialDate other)
    {
        var byDay = FirstDay.CompareTo(other.FirstDay);
        return byDay != 0 ? byDay : Precision.CompareTo(other.Precision);
    }

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;
}
