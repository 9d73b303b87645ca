using System.Text.RegularExpressions;

namespace Dashboard.Data.Comparison;

/// <summary>The forms by which <see cref="TextMarks"/> tells its classes. A pattern without a class is passed over.</summary>
internal static partial class MarkPatterns
{
    /// <summary>A number that is no part of a name (6G, 51010, 10+X, V2G) and no ordinal (第3批); a range of two counts as one.</summary>
    private const string N = @"(?<![A-Za-z0-9.,+/第])(?<n>\d+(?:,\d{3})*(?:\.\d+)?(?:\s*[-—–~～至]\s*\d+(?:,\d{3})*(?:\.\d+)?)?)";

    /// <summary>More or less than the number; it belongs to what was printed.</summary>
    private const string Before = "(?:(?<!不)超过|(?<!不)超|逾|近|约|最高|(?i:over|about|around|nearly|roughly|more than|up to)\\s+)?";

    private const string After = "(?:以上|以下|以内|左右|余|多)?";

    private const string Counters =
        "标准机架|机架|平方公里|平方米|公里|千米|人次|小时|千瓦时|千瓦|兆瓦|吉瓦|亿立方米|立方米|个|家|项|只|种|条|座|批|类|所|户|架次|架|张|卡|台|套|件|吨|次|名|人|位|辆|艘|颗|米|亩|倍|支|部|起|笔|场|款|例|处|站|届|片|枚|头|EFLOPS|PFLOPS|EFlops|EFL(?:OPS)?|Efl(?:ops)?|EB|PB|TB|P(?![A-Za-z])";

    /// <summary>English words at which the name of what is counted ends.</summary>
    private const string Stops =
        "(?:and|or|of|in|on|at|to|by|with|for|from|as|over|under|across|through|about|around|above|below|per|a|an|the|is|are|was|were|be|will|should|may|can|each|it|its|into|within|worth|set|than|plus|that|which|when|while|during|up|out|more|less|times)";

    /// <summary>English words before the name of what is counted that do not fill its two words: 50 green low-carbon chain leaders.</summary>
    private const string Adjectives =
        @"(?:(?:[a-z]+-[a-z][a-z-]*|green|new|key|major|leading|national|provincial|municipal|smart|digital)\s(?=[A-Za-z]))*";

    private const string Months = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

    private const string Year = @"(?<![A-Za-z0-9.,+/〔\[-])(?:(?:end|mid|early|late)-)?(?:19[89]\d|20[0-6]\d)(?![0-9,.+]*[0-9A-Za-z〕\]])";

    public static IReadOnlyList<(MarkClass? Class, Regex Regex)> All { get; } =
    [
        (null, DocumentNumber()),
        (MarkClass.Amount, Amount()),
        (MarkClass.Share, Share()),
        (MarkClass.Date, ChineseDate()),
        (MarkClass.Date, EnglishDate()),
        (MarkClass.Count, ChineseCount()),
        (MarkClass.Count, EnglishCount()),
        (MarkClass.Firm, Firm()),
        (MarkClass.Aim, Aim()),
        (MarkClass.Exploratory, Exploratory()),
    ];

    /// <summary>苏政发〔2023〕104号, DB32/T 1234—2023, GB/T 24067-2024.</summary>
    [GeneratedRegex(@"[〔\[（(]\s*\d{4}\s*[〕\]）)]\s*第?\d+号|(?:DB|GB|T/|ISO|NB|YB|JB|HJ)[A-Z0-9/]*\s?\d+(?:\.\d+)*(?:[—–-]\d{4})?")]
    private static partial Regex DocumentNumber();

    [GeneratedRegex(
        Before + N + @"(?<u>\s*[余多]?(?:万亿|千亿|百亿|亿|千万|百万|万|千)?(?:元|美元|欧元|港元))" + After
        + "|" + Before + @"(?<c>(?:CNY|RMB|USD|HKD|EUR|US\$|[$¥])\s?)" + N + @"(?<u>(?:[\s-]?(?:trillion|billion|million|thousand))?\+?)"
        + "|" + Before + N + @"(?<u>(?:\s(?:trillion|billion|million))?\s(?:yuan|CNY|RMB)\b)")]
    private static partial Regex Amount();

    [GeneratedRegex(Before + N + @"(?<u>\s?(?:[%％‰]|个百分点|per ?cent|percentage points?)\+?)" + After)]
    private static partial Regex Share();

    [GeneratedRegex(
        @"(?<!\d)(?:\d{4}\s*[-—–~～至]\s*)?\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:年?[底末前初])?"
        + @"|(?<![\d第])\d{1,2}月(?:\d{1,2}日)?(?:[底末前初])?"
        + @"|(?<![\d.第])\d{1,3}(?:\s*[-—–~～至]\s*\d{1,3})?(?:年内|年期|年(?!级|产|检|均)|个月)"
        + "|[“\"]?十[三四五六]五[”\"]?(?:期间|时期|期末|末)?")]
    private static partial Regex ChineseDate();

    [GeneratedRegex(
        $@"\b(?:\d{{1,2}}\s)?{Months}(?:\s\d{{1,2}},)?\s\d{{4}}\b|\b\d{{1,2}}\s{Months}\b|{Year}(?:\s?[-–—]\s?(?:20)?\d{{2}}(?!\d))?(?!\s*[年元])"
        + @"|(?<![\d.])\d{1,3}\s(?:years?|months?)\b")]
    private static partial Regex EnglishDate();

    /// <summary>With a word that counts; or without one where a word before it says that it is an amount: 各超100.</summary>
    [GeneratedRegex(
        Before + N + $@"(?<u>\s*(?:[余多])?(?:万亿|亿|千万|百万|万|千|百)?(?:{Counters}))" + After
        + "|" + Before + N + @"(?<u>万亿|亿|万)(?![元美港欧\p{IsCJKUnifiedIdeographs}])" + After
        + "|(?:(?<!不)超过|(?<!不)超|逾|(?<=达到?|不少于|不低于|至少))" + N + @"(?<u>)(?![\d%％‰年月日.,亿万元+])")]
    private static partial Regex ChineseCount();

    /// <summary>A number and what it counts: at most two words after its adjectives, up to the first that names nothing.</summary>
    [GeneratedRegex(
        Before + N + $@"(?<u>\+?\s(?:(?<s>trillion|billion|million|thousand)\s)?(?!(?:trillion|billion|million|thousand|years?|months?|{Months}|{Stops}|yuan|percent|percentage)\b){Adjectives}(?!{Stops}\b)[A-Za-z][A-Za-z-]*(?:\s(?!{Stops}\b)[a-z][a-z-]*)?)"
        + "|" + Before + N + @"(?<u>\s(?<s>trillion|billion|million)\b)"
        + "|(?:(?i:over|about|around|nearly|roughly|more than|up to)\\s|(?<=(?i:at least|no less than)\\s))" + N + @"(?<u>\+?)(?![\d%％‰.]|\s?(?:percent|per cent|billion|million|trillion|yuan)|[A-Za-z])"
        + "|" + N + @"(?<u>\+)(?=[\s,.;])")]
    private static partial Regex EnglishCount();

    [GeneratedRegex(
        @"确保|保证|不低于|不少于|不超过|不高于|不得|必须|应当|至少|达到"
        + @"|\b(?i:ensur(?:e|es|ed|ing)|guarantee[sd]?|must|shall|at least|(?:no|not) (?:less|fewer|more|lower|higher) than|reach(?:es|ed|ing)?)\b")]
    private static partial Regex Firm();

    [GeneratedRegex(
        @"力争|争取|力求|努力|预计|有望|(?<![虚模草])拟(?!人|态|合|定)|目标(?!规模)|(?<!行动|\d年|专项|科技|工作|实施|建设|培育|倍增|三年)计划(?![》”」])"
        + @"|\b(?i:aim(?:s|ed|ing)?|target(?:s|ed|ing)?|plans to|planned|planning|seek(?:s|ing)?|striv(?:e|es|ing)|intend(?:s|ed)?|(?:is|are) to|expect(?:s|ed)?)\b")]
    private static partial Regex Aim();

    [GeneratedRegex(
        @"探索|试点|试行|先行先试|鼓励|支持|引导(?!基金|母基金|资金)|研究(?=设立|建立|制定|出台|推进)"
        + @"|\b(?i:explor(?:e|es|ed|ing|ation|atory)|pilot(?:s|ed|ing)?|trial(?:s|led|ling)?|encourag(?:e|es|ed|ing)|support(?:s|ed|ing)?)\b")]
    private static partial Regex Exploratory();
}
