using SkiaSharp;

namespace Dashboard.Browser.Tests.Pictures;

/// <summary>
/// How two pictures of one size differ. A pixel differs when one of its channels is off by more than <see cref="Channel"/>
/// of 255: less is another rounding of an edge. Two limits: <see cref="MostShare"/> of all pixels, for what is spread
/// (a colour, a shift), and <see cref="MostShareOfSquare"/> of any square of <see cref="Square"/> pixels, for what is
/// small and gone (a dash, an island, a name).
/// </summary>
internal sealed class PictureDifference
{
    public const int Channel = 48;
    public const int Square = 16;
    public const double MostShare = 0.0005;
    public const double MostShareOfSquare = 0.08;

    private readonly SKBitmap kept;
    private readonly SKBitmap actual;
    private readonly bool[] differs;

    public PictureDifference(SKBitmap kept, SKBitmap actual)
    {
        (this.kept, this.actual) = (kept, actual);
        HasSameSize = (kept.Width, kept.Height) == (actual.Width, actual.Height);
        var (before, after) = (kept.Pixels, actual.Pixels);
        differs = HasSameSize ? [.. before.Zip(after, IsFar)] : [];
        Share = HasSameSize ? differs.Count(differs => differs) / (double)differs.Length : 1;
        ShareOfSquare = HasSameSize ? WorstSquare() : 1;
    }

    public bool HasSameSize { get; }

    public double Share { get; }

    /// <summary>Of the square in which most differs.</summary>
    public double ShareOfSquare { get; }

    public bool IsTolerable => HasSameSize && Share <= MostShare && ShareOfSquare <= MostShareOfSquare;

    public override string ToString() => HasSameSize
        ? FormattableString.Invariant($"{Share:P3} of the pixels differ (at most {MostShare:P3}), in one square {ShareOfSquare:P1} (at most {MostShareOfSquare:P1})")
        : $"{actual.Width}x{actual.Height} pixels instead of {kept.Width}x{kept.Height}";

    /// <summary>The kept picture in pale, what differs in red.</summary>
    public byte[] Png()
    {
        using var picture = new SKBitmap(kept.Width, kept.Height);
        picture.Pixels = [.. kept.Pixels.Select((pixel, at) => HasSameSize && differs[at] ? SKColors.Red : Pale(pixel))];
        return picture.Encode(SKEncodedImageFormat.Png, 100).ToArray();
    }

    private double WorstSquare()
    {
        var counts = new Dictionary<(int, int), int>();
        for (var at = 0; at < differs.Length; at++)
        {
            if (differs[at])
            {
                var square = (at % kept.Width / Square, at / kept.Width / Square);
                counts[square] = counts.GetValueOrDefault(square) + 1;
            }
        }

        return counts.Values.DefaultIfEmpty().Max() / (double)(Square * Square);
    }

    private static bool IsFar(SKColor one, SKColor other) =>
        Math.Abs(one.Red - other.Red) > Channel || Math.Abs(one.Green - other.Green) > Channel || Math.Abs(one.Blue - other.Blue) > Channel;

    private static SKColor Pale(SKColor pixel) =>
        new((byte)(191 + (pixel.Red / 4)), (byte)(191 + (pixel.Green / 4)), (byte)(191 + (pixel.Blue / 4)));
}
