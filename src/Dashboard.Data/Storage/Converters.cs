using System.Text.Encodings.Web;
using System.Text.Json;
using Dashboard.Data.Model;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Dashboard.Data.Storage;

/// <summary>yyyy, yyyy-MM or yyyy-MM-dd; the text sorts as <see cref="PartialDate"/> compares.</summary>
internal sealed class PartialDateConverter()
    : ValueConverter<PartialDate, string>(date => date.ToString(), text => PartialDate.Parse(text));

/// <summary>
/// A decimal as a whole number of ten-thousandths: SQLite keeps decimals as text, which neither sorts nor sums, so both
/// providers store a 64-bit integer.
/// </summary>
internal sealed class ScaledDecimalConverter()
    : ValueConverter<decimal, long>(value => ScaledDecimal.ToStored(value), stored => ScaledDecimal.FromStored(stored));

internal static class ScaledDecimal
{
    public const int DecimalPlaces = 4;

    private const decimal Scale = 10_000m;

    /// <summary>True when the value is stored without loss.</summary>
    public static bool Fits(decimal value) =>
        Math.Abs(value) <= long.MaxValue / Scale && decimal.Truncate(value * Scale) == value * Scale;

    /// <exception cref="ArgumentOutOfRangeException">The value has more than four decimal places or is too large.</exception>
    public static long ToStored(decimal value) => Fits(value)
        ? decimal.ToInt64(value * Scale)
        : throw new ArgumentOutOfRangeException(nameof(value), value, "More than four decimal places, or too large.");

    public static decimal FromStored(long stored) => stored / Scale;
}

/// <summary>Times are UTC; neither provider keeps the kind.</summary>
internal sealed class UtcDateTimeConverter()
    : ValueConverter<DateTime, DateTime>(time => ToUtc(time), stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc))
{
    private static DateTime ToUtc(DateTime time) => time.Kind == DateTimeKind.Utc
        ? time
        : throw new ArgumentException("Only UTC times are stored.", nameof(time));
}

/// <summary>A list of texts as a JSON array, Chinese characters as they are.</summary>
internal sealed class TextListConverter()
    : ValueConverter<IReadOnlyList<string>, string>(list => TextList.ToJson(list), json => TextList.FromJson(json));

internal sealed class TextListComparer() : ValueComparer<IReadOnlyList<string>>(
    (left, right) => TextList.AreEqual(left, right),
    list => TextList.Hash(list),
    list => list);

internal static class TextList
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string ToJson(IReadOnlyList<string> list) => JsonSerializer.Serialize(list, Options);

    // the usual case, and 100,000 measures have it several times each
    public static IReadOnlyList<string> FromJson(string json) =>
        json == "[]" ? [] : JsonSerializer.Deserialize<string[]>(json, Options) ?? [];

    public static bool AreEqual(IReadOnlyList<string>? left, IReadOnlyList<string>? right) =>
        ReferenceEquals(left, right) || (left is not null && right is not null && left.SequenceEqual(right, StringComparer.Ordinal));

    public static int Hash(IReadOnlyList<string> list) =>
        list.Aggregate(0, (hash, text) => HashCode.Combine(hash, StringComparer.Ordinal.GetHashCode(text)));
}
