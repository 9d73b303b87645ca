using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>What an amount of money measures, where a figure's note says it.</summary>
internal enum FigureScope
{
    ValueAdded,
    Output,
    Revenue,
    Subscribed,
    PaidIn,
    Managed,
}

/// <summary>What must be equal for two numbers of a row to compare; its unit is the row's.</summary>
/// <param name="Basis">Plan or result; of a fund target, subscribed or paid-in. Null where a row has only one.</param>
/// <param name="Scope">Output, revenue and the like; null where the record does not say.</param>
/// <param name="Year">Target year of a plan, year of a result; null where it does not matter.</param>
/// <param name="IsStock">Whether a result is a level at the end of the year.</param>
internal readonly record struct ReadingKind(Enum? Basis, FigureScope? Scope = null, int? Year = null, bool IsStock = false)
{
    private static readonly (string Word, FigureScope Scope)[] ScopeWords =
    [
        ("增加值", FigureScope.ValueAdded), ("产值", FigureScope.Output), ("营业收入", FigureScope.Revenue),
        ("营收", FigureScope.Revenue), ("收入", FigureScope.Revenue), ("认缴", FigureScope.Subscribed),
        ("实缴", FigureScope.PaidIn), ("管理规模", FigureScope.Managed),
    ];

    public static ReadingKind Of(Figure figure) => new(
        figure.Basis, ScopeOf(figure.NoteZh), figure.Year, figure.Definition?.Nature == FigureNature.Stock);

    /// <summary>2030 年目标, 截至 2025 年, 认缴规模; null where a row has only one kind.</summary>
    public LocalizedText? Name() => Words.Phrase(
        (Basis, Year) switch
        {
            (FigureBasis.Plan, { } year) => new LocalizedText($"{year} 年目标", $"targets for {year}"),
            (FigureBasis.Result, { } year) when IsStock => new LocalizedText($"截至 {year} 年", $"as of {year}"),
            (FigureBasis.Result, { } year) => new LocalizedText($"{year} 年", $"{year}"),
            (null, _) => (LocalizedText?)null,
            _ => BasisName(),
        },
        Scope is { } scope ? Of(scope) : null);

    /// <summary>In what it differs from the kind of those that compare: the first of basis, scope and year.</summary>
    /// <param name="alone">Only one number is of that kind.</param>
    public LocalizedText Against(ReadingKind most, bool alone)
    {
        var (zh, en) = alone ? ("对照为", "compared is") : ("多数为", "most are");
        return !Equals(Basis, most.Basis)
            ? new(
                $"此为{BasisName().Zh}，{(alone ? zh : "其余多为")}{most.BasisName().Zh}",
                $"this one: {BasisName().In(english: true)}; {(alone ? en : "most others")}: {most.BasisName().In(english: true)}")
            : Scope != most.Scope
                ? new(
                    $"口径不同：{Of(Scope).Zh}，{zh}{Of(most.Scope).Zh}",
                    $"other measure: {Of(Scope).In(english: true)}; {en} {Of(most.Scope).In(english: true)}")
                : new(
                    $"{(Basis is FigureBasis.Plan ? "目标年" : "年份")}不同：{Year}，{zh} {most.Year}",
                    $"{(Basis is FigureBasis.Plan ? "other target year" : "other year")}: {Year}; {en} {most.Year}");
    }

    private static FigureScope? ScopeOf(string? note)
    {
        foreach (var (word, scope) in note is null ? [] : ScopeWords)
        {
            if (note!.Contains(word, StringComparison.Ordinal))
            {
                return scope;
            }
        }

        return null;
    }

    private LocalizedText BasisName() => Basis switch
    {
        FigureBasis basis => Words.Of(basis),
        FundBasis basis => Words.Of(basis),
        _ => throw new InvalidOperationException($"The basis {Basis} has no name."),
    };

    private static LocalizedText Of(FigureScope? scope) => scope switch
    {
        FigureScope.ValueAdded => new("增加值", "value added"),
        FigureScope.Output => new("产值", "output"),
        FigureScope.Revenue => new("营业收入", "revenue"),
        FigureScope.Subscribed => new("认缴", "subscribed"),
        FigureScope.PaidIn => new("实缴", "paid in"),
        FigureScope.Managed => new("管理规模", "under management"),
        _ => new("规模，未说明产值或营收", "scale, not said of what"),
    };
}
