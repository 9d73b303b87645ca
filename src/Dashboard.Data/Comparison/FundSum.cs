using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>
/// Which funds of one basis make up a province's total: the rule of the comparison's rows, the theme's page, maps and charts.
/// </summary>
internal static class FundSum
{
    /// <summary>The tag of rules and plans that are filed under the theme and are no fund, whatever amount they name.</summary>
    private const string Rules = "rules";

    private static readonly LocalizedText NoFund = new("是办法或方案，不是一只基金", "rules or a plan, not a fund");
    private static readonly LocalizedText OfCity = new("地市基金，不计入省级合计", "a city's fund, not in the provinces' sum");
    private static readonly LocalizedText OfNation = new("国家级基金，不计入省级合计", "a national fund, not in the provinces' sum");
    private static readonly LocalizedText NoSize = new("规模未公布", "size not published");
    private static readonly LocalizedText Over = new("已结束，不计入合计", "over, not in the sum");
    private static readonly LocalizedText PartOf = new("已含在上级基金或基金群内", "already within its parent fund or fund group");

    public static bool IsFund(FundMeasure fund) => !fund.Tags.Contains(Rules);

    /// <summary>Why a fund is not in the sum, by id; the counted ones are missing.</summary>
    /// <param name="funds">Of one basis.</param>
    public static Dictionary<string, LocalizedText> LeftOut(IReadOnlyCollection<FundMeasure> funds, DateOnly on, Dataset dataset)
    {
        var left = new Dictionary<string, LocalizedText>();
        foreach (var fund in funds)
        {
            if (Alone(fund, on) is { } reason)
            {
                left.Add(fund.Id, reason);
            }
        }

        var counted = funds.Select(fund => fund.Id).Where(id => !left.ContainsKey(id)).ToHashSet();
        foreach (var fund in funds.Where(fund => counted.Contains(fund.Id) && IsWithin(fund, counted, dataset)))
        {
            left.Add(fund.Id, PartOf);
        }

        return left;
    }

    /// <summary>What a cell of a row of totals says: the sum, how many funds it is of, and the largest.</summary>
    /// <param name="measures">What fills the cell, at least one.</param>
    /// <returns>Null where none counts.</returns>
    public static FacetContent? Content(Facet facet, IReadOnlyList<Measure> measures, DateOnly on, Dataset dataset)
    {
        var funds = measures.OfType<FundMeasure>().ToList();
        var left = LeftOut(funds, on, dataset);
        List<Measure> counted = [.. funds.Where(fund => !left.ContainsKey(fund.Id))];
        if (Reading.Leading(facet, counted, on) is not { } largest)
        {
            return null;
        }

        var size = Words.Join([Words.Plain(Words.Number(largest.Value)), facet.Unit], " ", " ")!.Value;
        LocalizedText? text = counted.Count == 1
            ? largest.Caption()
            : new(
                $"共 {counted.Count} 只，最大为{largest.Measure.Title.Zh} {size.Zh}",
                $"{counted.Count} funds, the largest {largest.Measure.Title.In(english: true)} {size.In(english: true)}");
        return new(
            largest.Measure, text, null,
            largest with { Value = counted.Sum(fund => ((FundMeasure)fund).SizeYiYuan!.Value) });
    }

    private static LocalizedText? Alone(FundMeasure fund, DateOnly on) => fund switch
    {
        _ when !IsFund(fund) => NoFund,
        { SizeYiYuan: null } => NoSize,
        { Level: JurisdictionLevel.City } => OfCity,
        { Level: JurisdictionLevel.National } => OfNation,
        { Basis: FundBasis.Unknown } => Words.BasisUnknown,
        _ when fund.HasEnded(on) => Over,
        _ => null,
    };

    /// <summary>Whether a fund above it, however far, is itself in the sum.</summary>
    private static bool IsWithin(FundMeasure fund, HashSet<string> counted, Dataset dataset)
    {
        if (fund.PartOfId is null)
        {
            return false;
        }

        var seen = new HashSet<string> { fund.Id };
        for (var id = fund.PartOfId; id is not null && seen.Add(id);)
        {
            if (counted.Contains(id))
            {
                return true;
            }

            id = (dataset.MeasuresById.GetValueOrDefault(id) as FundMeasure)?.PartOfId;
        }

        return false;
    }
}
