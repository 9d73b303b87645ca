using Dashboard.Data.Comparison;
using Dashboard.Data.Model;

namespace Dashboard.Web.Shell;

/// <summary>What is wrong with one word of the query string, said to the person who typed it.</summary>
public sealed record QueryFault(string Parameter, LocalizedText Message)
{
    private const int LongestEcho = 40;

    public static QueryFault FromAfterTo { get; } =
        new(QueryWords.IssuedFrom, new("from：开始日期晚于结束日期 to，两者均未采用。", "from: is later than to; neither was used."));

    public static QueryFault Unknown(string parameter, LocalizedText kind, IEnumerable<string> values)
    {
        var echoed = Echo(values);
        return new(parameter, new($"{parameter}：未知的{kind.Zh}“{echoed}”。", $"{parameter}: unknown {kind.In(true)} “{echoed}”."));
    }

    public static QueryFault NotOneOf(string parameter, IEnumerable<string> values, IEnumerable<string> allowed)
    {
        var echoed = Echo(values);
        var choices = string.Join(", ", allowed);
        return new(parameter, new(
            $"{parameter}：“{echoed}”不是可用的值；可用：{choices}。",
            $"{parameter}: “{echoed}” is not a possible value; possible are {choices}."));
    }

    /// <summary>A word that the address does not know.</summary>
    public static QueryFault UnknownWord(string word, IReadOnlyList<string> known)
    {
        var (written, list) = (Echo([word]), string.Join(", ", known));
        return new(written, new(
            $"{written}：没有这个参数。{(known.Count > 0 ? $"可用：{list}。" : "这里没有参数。")}",
            $"{written}: no such parameter. {(known.Count > 0 ? $"Known: {list}." : "There are none here.")}"));
    }

    /// <summary>The same where no list would help.</summary>
    public static QueryFault UnknownWord(string word)
    {
        var written = Echo([word]);
        return new(written, new($"{written}：没有这个参数，未采用。", $"{written}: no such parameter; left out."));
    }

    public static QueryFault NotADate(string parameter, string value) => new(parameter, new(
        $"{parameter}：“{Echo([value])}”不是日期；请写成 2025-03-01。",
        $"{parameter}: “{Echo([value])}” is not a date; write it as 2025-03-01."));

    public static QueryFault TooLate(string parameter, DateOnly day, DateOnly furthest) => new(parameter, new(
        $"{parameter}：{Words.Date(day)} 过晚；最晚可用 {Words.Date(furthest)}。",
        $"{parameter}: {Words.Date(day)} is too late; the last possible day is {Words.Date(furthest)}."));

    /// <summary>No fault, but to be said: what the data cannot know of that day.</summary>
    public static LocalizedText AfterData(DateOnly day, DateOnly latest) => new(
        $"{Words.Date(day)} 晚于数据截至日 {Words.Date(latest)}：其后的变化未收录。",
        $"{Words.Date(day)} is after {Words.Date(latest)}, the day of the data: later changes are not on record.");

    /// <summary>What a file or an answer says of its day: that it is after the data's, or what it leaves out; null when neither.</summary>
    /// <param name="leftOut">Of the records that the view is about.</param>
    public static LocalizedText? OfDay(Dataset dataset, DateOnly? asOf, Unplaced? leftOut) =>
        asOf > dataset.AsOf ? AfterData(asOf.Value, dataset.AsOf)
        : leftOut is { IsEmpty: false } left ? left.Sentence
        : null;

    /// <summary>No fault either: the view is empty of itself.</summary>
    public static LocalizedText BeforeData(DateOnly day, DateOnly first) => new(
        $"{Words.Date(day)} 早于最早一条记录的日期 {Words.Date(first)}：当日没有任何记录。",
        $"{Words.Date(day)} is before {Words.Date(first)}, the day of the first record: nothing is on record as early as that.");

    public static QueryFault NotInRange(string parameter, string value, int lowest, int highest) => new(parameter, new(
        $"{parameter}：“{Echo([value])}”不是 {lowest} 到 {highest} 之间的整数。",
        $"{parameter}: “{Echo([value])}” is not a whole number from {lowest} to {highest}."));

    /// <summary>Without the length: a page may see an address that was already cut (<see cref="Hosting.LongAddresses" />).</summary>
    public static QueryFault TooLong(string parameter, int longest) => new(parameter, new(
        $"{parameter}：过长，最多 {longest} 个字符。",
        $"{parameter}: too long, at most {longest} characters are allowed."));

    public static QueryFault TooMany(string parameter, int most) => new(parameter, new(
        $"{parameter}：最多可列 {most} 项。",
        $"{parameter}: at most {most} values are allowed."));

    public static QueryFault TooFew(string parameter, int least) => new(parameter, new(
        $"{parameter}：至少需要 {least} 项。",
        $"{parameter}: at least {least} are needed."));

    /// <summary>A record that is known, but not one of those that the page shows.</summary>
    public static QueryFault Misplaced(string parameter, string value) => new(parameter, new(
        $"{parameter}：“{Echo([value])}”不属于所列省份与主题，或一省多份，或在该日尚未出台，未采用。",
        $"{parameter}: “{Echo([value])}” is not of the provinces and theme shown, a second one of its province, or not yet issued by that day; left out."));

    public static QueryFault Missing(string parameter) => new(parameter, new(
        $"缺少 {parameter}。",
        $"{parameter} is missing."));

    public static QueryFault Repeated(string parameter) => new(parameter, new(
        $"{parameter}：只能出现一次。",
        $"{parameter}: may be given only once."));

    public static QueryFault NoData(string parameter, LocalizedText province) => new(parameter, new(
        $"{parameter}：{province.Zh}资料暂缺，无法作为本省。",
        $"{parameter}: there are no data on {province.In(true)}, so it cannot be the home province."));

    public static QueryFault NoRecords(string parameter, LocalizedText province) => new(parameter, new(
        $"{parameter}：{province.Zh}资料暂缺。",
        $"{parameter}: there are no data on {province.In(true)}."));

    /// <summary>What was typed, short and harmless enough to be repeated in a message.</summary>
    private static string Echo(IEnumerable<string> values)
    {
        var text = new string([.. string.Join(", ", values.Take(3)).Where(character => !char.IsControl(character) && !char.IsSurrogate(character))]);
        return text.Length <= LongestEcho ? text : text[..LongestEcho] + "…";
    }
}
