using System.Globalization;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Measures;

/// <summary>A typed detail of a measure in words.</summary>
/// <param name="Url">Where it leads, for what is a record of its own.</param>
/// <param name="IsReserved">What keeps a number from being compared; stands in ochre.</param>
public sealed record DetailField(string Name, string Value, string? Url = null, bool IsReserved = false);

/// <summary>The typed details of a measure; what its documents do not state is left out.</summary>
public sealed class MeasureDetails(Dataset dataset, Words words, IStringLocalizer<MeasuresText> text)
{
    public IReadOnlyList<DetailField> Of(Measure measure) => [.. measure switch
    {
        FutureIndustryMeasure future => OfFuture(future),
        CarbonFootprintMeasure carbon => OfCarbon(carbon),
        ConceptVerificationMeasure centre => OfCentre(centre),
        FundMeasure fund => OfFund(fund),
        _ => [],
    }];

    /// <summary>A figure's value with its unit, and "about", "at least" or "at most" where the source says so.</summary>
    public string Value(Figure figure)
    {
        var value = $"{Words.Number((decimal?)figure.Value)} {words.Of(figure.Definition.Unit)}";
        return figure.Qualifier == FigureQualifier.Exact ? value : text[$"Qualifier{figure.Qualifier}", value];
    }

    private IEnumerable<DetailField> OfFuture(FutureIndustryMeasure future) =>
        Given(("FocusPattern", words.Of(future.Pattern)));

    private IEnumerable<DetailField> OfCarbon(CarbonFootprintMeasure carbon) => Given(
        ("StandardNumber", carbon.StandardNumber),
        ("StandardLevel", carbon.StandardLevel is { } level ? words.Of(level) : null),
        ("Products", words.Names(carbon, carbon.Products)),
        ("Platform", carbon.Platform));

    private IEnumerable<DetailField> OfCentre(ConceptVerificationMeasure centre)
    {
        var planned = centre.Planned is not { } count ? null
            : centre.ByYear is { } year ? text["PlannedBy", words.Count("Centres", count), Year(year)].Value
            : words.Count("Centres", count);
        var fields = Given(("Planned", planned), ("Built", centre.Built is { } built ? words.Count("Centres", built) : null));
        if (centre.CountsOtherPlatforms)
        {
            fields = fields.Append(new DetailField("", text["OtherPlatforms"], IsReserved: true));
        }

        return fields.Concat(Given(
            ("Subsidy", centre.SubsidyWanYuan is { } subsidy ? text["WanYuan", Words.Number((decimal?)subsidy)].Value : null),
            ("Fields", words.Names(centre, centre.Fields)),
            ("Operators", words.Names(centre, centre.Operators))));
    }

    private IEnumerable<DetailField> OfFund(FundMeasure fund)
    {
        var size = fund.SizeYiYuan is { } yiYuan
            ? text[fund.SizeIsApproximate ? "FundSizeAbout" : "FundSizeOf", Words.Number((decimal?)yiYuan), words.Of(fund.Basis)].Value
            : null;
        var fields = Given(
            ("FundSize", size),
            ("FirstPhase", fund.FirstPhaseYiYuan is { } first ? text["YiYuan", Words.Number((decimal?)first)].Value : null),
            ("FundMode", fund.Mode == FundMode.Unknown ? null : words.Of(fund.Mode)),
            ("FundTerm", fund.TermYears is { } years ? text["Years", Count(years)].Value : null),
            ("FundSectors", words.Names(fund, fund.Sectors)),
            ("FundManager", fund.Manager));
        if (fund.PartOfId is { } whole && dataset.MeasuresById.TryGetValue(whole, out var parent))
        {
            fields = fields.Append(Link("PartOf", parent));
        }

        return fields.Concat(dataset.Measures.OfType<FundMeasure>()
            .Where(part => part.PartOfId == fund.Id)
            .Select(part => Link("SubFunds", part)));
    }

    private DetailField Link(string key, Measure measure) =>
        new(text[key], words.Of(measure.Title), PageUrls.Measure(measure.Id));

    private IEnumerable<DetailField> Given(params IEnumerable<(string Key, string? Value)> fields) => fields
        .Where(field => !string.IsNullOrEmpty(field.Value))
        .Select(field => new DetailField(text[field.Key], field.Value!));

    private static string Count(int number) => Words.Number(number);

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
