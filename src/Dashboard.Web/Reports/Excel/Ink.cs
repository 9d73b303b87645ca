using ClosedXML.Excel;
using Dashboard.Data.Comparison;

namespace Dashboard.Web.Reports.Excel;

/// <summary>Colours of the light theme (css/tokens.css), faces and the symbols of the states, as a workbook has them.</summary>
internal static class Ink
{
    public const string BodyFace = "Microsoft YaHei";
    public const string TitleFace = "SimSun";

    public static readonly XLColor Paper2 = XLColor.FromHtml("#f3f6f6");
    public static readonly XLColor Text = XLColor.FromHtml("#14232b");
    public static readonly XLColor Secondary = XLColor.FromHtml("#43545c");
    public static readonly XLColor Quiet = XLColor.FromHtml("#5b6b73");
    public static readonly XLColor Hairline = XLColor.FromHtml("#dbe2e4");
    public static readonly XLColor GroupRule = XLColor.FromHtml("#b3bfc3");
    public static readonly XLColor Accent = XLColor.FromHtml("#0e5a70");
    public static readonly XLColor Ochre = XLColor.FromHtml("#9c4a14");

    private static readonly XLColor City = XLColor.FromHtml("#226a80");

    public static XLColor Of(CellState state) => state switch
    {
        CellState.Recorded => Accent,
        CellState.CityOnly => City,
        CellState.ConfirmedNone or CellState.NotFound => Ochre,
        CellState.NotReviewed or CellState.NotApplicable => Quiet,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>As near to the drawn symbols as characters come.</summary>
    public static string Symbol(CellState state) => state switch
    {
        CellState.Recorded => "●",
        CellState.CityOnly => "◐",
        CellState.ConfirmedNone => "⊖",
        CellState.NotFound => "○",
        CellState.NotReviewed => "◌",
        CellState.NotApplicable => "／",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };
}
