using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Web.Reports.Word;

/// <summary>
/// A4 pages as GB/T 9704 has them: margins of 37 mm above and 28 mm at the bound side, a type area of 156 by 225 mm
/// that holds 22 lines of 28 characters. Lengths in twentieths of a point.
/// </summary>
internal sealed record PageFormat(bool Landscape)
{
    public const double MillimetresToTwips = 1440 / 25.4;

    /// <summary>225 mm in 22 lines.</summary>
    public const int LinePitch = 579;

    /// <summary>What is taken from each 16 pt character so that 28 of them fit in 156 mm.</summary>
    public const int Tightening = -5;

    private const double ShortSide = 210;
    private const double LongSide = 297;
    private const double Top = 37;
    private const double Left = 28;
    private const double TypeWidth = 156;
    private const double TypeHeight = 225;

    public static readonly PageFormat Portrait = new(false);
    public static readonly PageFormat Wide = new(true);

    /// <summary>Width of the type area.</summary>
    public int TextWidth => Twips(Landscape ? TypeHeight : TypeWidth);

    public static int Twips(double millimetres) => (int)Math.Round(millimetres * MillimetresToTwips);

    /// <summary>The page turned a quarter: its upper edge is the bound one.</summary>
    public SectionProperties Section(IEnumerable<HeaderFooterReferenceType> edges)
    {
        var section = new SectionProperties(edges);
        section.Append(
            new SectionType { Val = SectionMarkValues.NextPage },
            new PageSize
            {
                Width = (uint)Twips(Landscape ? LongSide : ShortSide),
                Height = (uint)Twips(Landscape ? ShortSide : LongSide),
                Orient = Landscape ? PageOrientationValues.Landscape : PageOrientationValues.Portrait,
            },
            Landscape
                ? Margins(Left, LongSide - Top - TypeHeight, ShortSide - Left - TypeWidth, Top, footer: 16)
                : Margins(Top, ShortSide - Left - TypeWidth, LongSide - Top - TypeHeight, Left, footer: 25.5));
        return section;
    }

    private static PageMargin Margins(double top, double right, double bottom, double left, double footer) => new()
    {
        Top = Twips(top),
        Right = (uint)Twips(right),
        Bottom = Twips(bottom),
        Left = (uint)Twips(left),
        Header = (uint)Twips(15),
        Footer = (uint)Twips(footer),
        Gutter = 0,
    };
}
