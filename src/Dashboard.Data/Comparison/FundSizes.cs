using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>How large a province's own funds are, by what their sizes mean.</summary>
/// <param name="ByBasis">
/// 亿元. Of a known basis the sum of the counted funds; of <see cref="FundBasis.Unknown"/>, whose sizes never add up, the
/// largest. A basis without a size is missing.
/// </param>
public sealed record FundSizes(Province Province, IReadOnlyDictionary<FundBasis, decimal> ByBasis)
{
    /// <summary>Provinces with a size of any basis, by code.</summary>
    public static IReadOnlyList<FundSizes> Of(Dataset dataset, DateOnly? asOf)
    {
        var sizes =
            from fundGroup in StructuredViews.Funds(dataset, asOf)
            from row in fundGroup.Funds
            where row.Fund.SizeYiYuan is not null
                && (fundGroup.Basis == FundBasis.Unknown ? row.Fund.Level == JurisdictionLevel.Province : row.NotCounted is null)
            group row.Fund.SizeYiYuan!.Value by (row.Province, fundGroup.Basis);
        return
        [
            .. from size in sizes
               group (size.Key.Basis, Size: size.Key.Basis == FundBasis.Unknown ? size.Max() : size.Sum()) by size.Key.Province into province
               orderby province.Key.Code
               select new FundSizes(province.Key, province.ToDictionary(entry => entry.Basis, entry => entry.Size)),
        ];
    }
}
