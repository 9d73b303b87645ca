using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>How large a province's own funds are, by what their sizes mean.</summary>
/// <param name="ByBasis">
/// 亿元. Of a known basis the sum of the counted funds; of <see cref="FundBasis.Unknown"/>, whose sizes never add up, the
/// largest (a single fund before a group). A basis without a size is missing.
/// </param>
public sealed record FundSizes(Province Province, IReadOnlyDictionary<FundBasis, decimal> ByBasis)
{
    /// <summary>Provinces with a size of any basis, by code.</summary>
    public static IReadOnlyList<FundSizes> Of(Dataset dataset, DateOnly? asOf)
    {
        var funds =
            from fundGroup in StructuredViews.Funds(dataset, asOf)
            from row in fundGroup.Funds
            where row.Fund.SizeYiYuan is not null
                && (fundGroup.Basis == FundBasis.Unknown
                    ? row.Fund.Level == JurisdictionLevel.Province && FundSum.IsFund(row.Fund)
                    : row.NotCounted is null)
            group row.Fund by (row.Province, fundGroup.Basis);
        return
        [
            .. from fund in funds
               group (fund.Key.Basis, Size: SizeOf(fund.Key.Basis, fund)) by fund.Key.Province into province
               orderby province.Key.Code
               select new FundSizes(province.Key, province.ToDictionary(entry => entry.Basis, entry => entry.Size)),
        ];

        static decimal SizeOf(FundBasis basis, IEnumerable<FundMeasure> funds) => basis == FundBasis.Unknown
            ? funds.OrderBy(fund => fund.Mode == FundMode.FundGroup).ThenByDescending(fund => fund.SizeYiYuan).First().SizeYiYuan!.Value
            : funds.Sum(fund => fund.SizeYiYuan!.Value);
    }
}
