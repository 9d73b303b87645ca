using System.Globalization;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Gaps;

/// <summary>How many gaps there are, as page and files say it.</summary>
public static class GapWords
{
    /// <summary>差距 13 组，含 29 项；资料缺口 3 项；先补查 2 组，含 5 项。</summary>
    public static string Counts(GapGroups groups, IStringLocalizer<GapsText> text) => text[
        "Counts", Number(groups.Judged.Count), Number(groups.JudgedRows), Number(groups.Details.Count),
        Number(groups.Questions.Count), Number(groups.QuestionRows)];

    /// <summary>Since when the first of the peers has it: 不晚于 2023-12-15, 2023 年内, 2024-03.</summary>
    public static string Earliest(Gap gap, IStringLocalizer<GapsText> text, Words words) =>
        gap.Earliest is { } date ? words.Since(date, gap.EarliestIsLatestPossible) : text["EarliestUnknown"];

    /// <summary>The gap's row in the comparison.</summary>
    public static string CompareUrl(Gap gap, Province home, DateOnly? asOf) =>
        PageUrls.Compare([home.Code, .. gap.PeerCells.Select(cell => cell.ProvinceCode)], [gap.Theme.Code], home.Code, asOf)
        + "#" + PageUrls.CompareRow(gap.Theme.Code, gap.Facet?.Code);

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
