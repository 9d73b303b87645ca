using System.Globalization;
using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>The few words that the comparison itself puts into cells, in both languages.</summary>
internal static class Words
{
    public static readonly LocalizedText NoData = new("资料暂缺", "No data");
    public static readonly LocalizedText CountsOtherPlatforms =
        new("与中试平台合计", "counted together with pilot-test platforms");

    public static readonly LocalizedText CityFigure =
        new("地市数，不代表全省", "a city's figure, not the province's");

    public static readonly LocalizedText BasisUnknown =
        new("规模口径未注明", "the source does not say what the size means");

    public static readonly LocalizedText NoTargetYear = new("目标年未记录", "target year not on record");
    public static readonly LocalizedText NoYear = new("年份未记录", "year not on record");
    public static readonly LocalizedText Over = new("已结束，不与现行的相比", "over, not compared with what is in force");
    public static readonly LocalizedText Ended = new("已结束", "ended");
    public static readonly LocalizedText ReviewDue = new("期满待核", "due, result unverified");
    public static readonly LocalizedText Superseded = new("已被取代", "superseded");

    public static LocalizedText Of(CellState state) => state switch
    {
        CellState.Recorded => new("有", "Recorded"),
        CellState.CityOnly => new("仅地市有", "City only"),
        CellState.ConfirmedNone => new("已核查，无", "Confirmed none"),
        CellState.NotFound => new("已检索，未见", "Searched, not found"),
        CellState.NotReviewed => new("未核查", "Not reviewed"),
        CellState.NotApplicable => new("不适用", "Not applicable"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    public static LocalizedText Of(MeasureStatus status) => status switch
    {
        MeasureStatus.Proposed => new("学者建议", "proposed by an author"),
        MeasureStatus.Planned => new("规划", "planned"),
        MeasureStatus.InForce => new("现行", "in force"),
        MeasureStatus.Pilot => new("试点", "pilot"),
        MeasureStatus.Achieved => new("已建成", "achieved"),
        MeasureStatus.Ended => new("已结束", "ended"),
        MeasureStatus.Superseded => new("已被取代", "superseded"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    public static LocalizedText Of(FundMode mode) => mode switch
    {
        FundMode.FundOfFunds => new("母基金", "fund of funds"),
        FundMode.SubFundsAndDirect => new("子基金与直投", "sub-funds and direct"),
        FundMode.Direct => new("直投", "direct"),
        FundMode.FundGroup => new("基金群", "fund group"),
        FundMode.Unknown => new("未注明", "not stated"),
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, null),
    };

    public static LocalizedText Of(FundBasis basis) => basis switch
    {
        FundBasis.Target => new("目标规模", "target size"),
        FundBasis.Subscribed => new("认缴规模", "subscribed size"),
        FundBasis.PaidIn => new("实缴规模", "paid-in size"),
        FundBasis.Unknown => new("口径未注明", "basis not stated"),
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, null),
    };

    public static LocalizedText Of(FigureBasis basis) => basis switch
    {
        FigureBasis.Plan => new("规划目标", "targets"),
        FigureBasis.Result => new("结果数", "results"),
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, null),
    };

    public static LocalizedText? Of(FigureQualifier qualifier) => qualifier switch
    {
        FigureQualifier.Exact => null,
        FigureQualifier.About => new("约数", "about"),
        FigureQualifier.AtLeast => new("不低于", "at least"),
        FigureQualifier.AtMost => new("不超过", "at most"),
        _ => throw new ArgumentOutOfRangeException(nameof(qualifier), qualifier, null),
    };

    public static LocalizedText Records(int count) =>
        new($"{Number(count)} 条", count == 1 ? "1 record" : $"{Number(count)} records");

    /// <summary>With thousands separators and as many decimals as it has.</summary>
    public static string Number(decimal value) => value.ToString("#,0.######", CultureInfo.InvariantCulture);

    public static LocalizedText Plain(string text) => new(text, null);

    /// <summary>The parts that are there, with a comma between; null when none is.</summary>
    public static LocalizedText? Phrase(params ReadOnlySpan<LocalizedText?> parts) => Join(parts, "，", ", ");

    /// <summary>Names in a row: 、 in Chinese. At most <paramref name="most"/>, then how many there are.</summary>
    public static LocalizedText? List(IReadOnlyCollection<LocalizedText> parts, int most)
    {
        var shown = parts.Take(most).Select(part => (LocalizedText?)part).ToArray();
        if (Join(shown, "、", ", ") is not { } text || parts.Count <= most)
        {
            return Join(shown, "、", ", ");
        }

        return new($"{text.Zh}等 {parts.Count} 项", $"{text.In(english: true)} and {parts.Count - most} more");
    }

    public static LocalizedText? Join(ReadOnlySpan<LocalizedText?> parts, string zh, string en)
    {
        LocalizedText? joined = null;
        foreach (var part in parts)
        {
            if (part is { } text)
            {
                joined = joined is { } before
                    ? new($"{before.Zh}{zh}{text.Zh}", $"{before.In(english: true)}{en}{text.In(english: true)}")
                    : text;
            }
        }

        return joined;
    }
}
