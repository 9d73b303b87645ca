using System.Globalization;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Changes;

/// <summary>A change in words, the same on the page and in its workbook.</summary>
public sealed class ChangeWords(IStringLocalizer<ChangesText> text)
{
    public string Of(ChangeKind kind) => text[$"Kind{kind}"];

    /// <summary>By which date the change is known, no more precise than it is: 2023 年内发布.</summary>
    public string When(Change change) => text[$"Basis{change.Basis}", change.Basis == ChangeBasis.TargetYear
        ? change.On.Year.ToString(CultureInfo.InvariantCulture)
        : text[$"On{change.On.Precision}", change.On.ToString()]];

    /// <summary>From which day the views count it; null where the date itself says so.</summary>
    public string? Counted(Change change) => change is { On.Precision: DatePrecision.Day, Kind: ChangeKind.New or ChangeKind.Undated }
        ? null
        : text["Counted", Words.Date(change.CountsFrom)].Value;
}
