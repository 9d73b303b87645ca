using System.Globalization;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Features.Gaps;
using Dashboard.Web.Reports.Word;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Reports.Memo;

/// <summary>Names, dates, states and citations as a memo writes them.</summary>
internal sealed class MemoWords(ReportContext context, IStringLocalizer<MemoText> text, MemoFacts facts)
{
    private const int MostNames = 3;

    public ReportContext Context => context;

    public Dataset Dataset => context.Dataset;

    public MemoFacts Facts => facts;

    public static string Comma => Words.English ? ", " : "、";

    public static string Clause => Words.English ? "; " : "；";

    public string HomeName => Of(facts.Home.Name);

    public Prose Say(string key, params IReadOnlyList<Prose> parts) => Prose.Format(text[key].Value, parts);

    /// <summary>A sentence without notes.</summary>
    public string Plain(string key, params object[] parts) => text[key, parts];

    /// <summary>By which indicators and weights provinces count as near, how far the peers are, and who is left out.</summary>
    public Prose MethodNear()
    {
        var distances = facts.Choice.Distances;
        string?[] method =
        [
            NearWords.Method(Dataset, facts.View.Indicators, distances, context.GapsText, context.Words),
            NearWords.LeftOut(distances, context.GapsText, context.Words),
            NearWords.Unused(Dataset, distances, context.GapsText, context.Words),
        ];
        var peers = distances.Ranked
            .Where(entry => facts.Choice.Codes.Contains(entry.Province.Code))
            .Select(entry => Plain("MethodNearOne", Of(entry.Province.ShortName), NearWords.Number(entry.Distance)));
        return Say("MethodNear", string.Join(Words.English ? " " : "", method.OfType<string>()), Of(facts.Home.ShortName), string.Join(Comma, peers));
    }

    public string Of(LocalizedText value) => context.Words.Of(value);

    public string Short(string code) => context.ProvinceName(code);

    public static string Number(decimal value) => Words.Number((decimal?)value);

    public static Prose Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    public string State(CellState state) => text[$"State{state}"];

    /// <summary>江西未见: how the home province stands where it has a gap.</summary>
    public string HomeState(CellState state) => state switch
    {
        CellState.CityOnly => text["GapCityOnly"],
        CellState.ConfirmedNone => text["GapConfirmedNone"],
        CellState.NotReviewed => text["GapNotReviewed"],
        _ => text["GapNotFound"],
    };

    /// <summary>2023年11月8日 as far as it is known; in English 2023-11-08.</summary>
    public static string Date(PartialDate date) => Words.English ? date.ToString() : date.Precision switch
    {
        DatePrecision.Year => $"{date.Year}年",
        DatePrecision.Month => $"{date.Year}年{date.FirstDay.Month}月",
        _ => $"{date.Year}年{date.FirstDay.Month}月{date.FirstDay.Day}日",
    };

    public static string Date(DateOnly day) => Date(PartialDate.OfDay(day));

    /// <summary>Since when, as far as it is known: 不晚于2023年12月15日, 2023年内.</summary>
    public string Since(PartialDate date, bool isLatestPossible) =>
        isLatestPossible ? text["DateNotLater", Date(date)]
        : date.Precision == DatePrecision.Year ? text["DateWithinYear", Date(date)]
        : Date(date);

    public string Since(Measure measure) => Since(measure.StartsOn()!.Value, measure.StartIsLatestPossible());

    /// <summary>长三角4省（市）; a few own peers by name.</summary>
    public string PeersName
    {
        get
        {
            var (count, unit) = (facts.Peers.Count, Unit(facts.Peers));
            return facts.Choice.Mode switch
            {
                _ when count == 1 => Of(facts.Peers[0].Name),
                PeerMode.Group when facts.Choice.Group!.Members.Contains(facts.Home.Code) =>
                    text["PeersGroupOther", Of(facts.Choice.Group.Name), count, unit],
                PeerMode.Group => text["PeersGroup", Of(facts.Choice.Group!.Name), count, unit],
                PeerMode.All => text["PeersAll", count, unit],
                PeerMode.Neighbours => text["PeersNeighbours", count, unit],
                PeerMode.Nearest => text["PeersNearest", count, unit],
                _ when count <= MostNames => PeerNames,
                _ => text["PeersOwn", context.Words.Join(facts.Peers.Take(MostNames - 1).Select(peer => Of(peer.ShortName))), count, unit],
            };
        }
    }

    public string PeerNames => context.Words.Join(facts.Peers.Select(peer => Of(peer.ShortName)));

    public string ThemesName
    {
        get
        {
            var names = facts.Themes.Select(theme => Of(theme.Name)).ToList();
            return names.Count switch
            {
                1 => text["ThemesOne", names[0]],
                <= 4 => text["ThemesFew", context.Words.Join(names), names.Count],
                _ => text["ThemesMany", context.Words.Join(names.Take(MostNames)), names.Count],
            };
        }
    }

    /// <summary>概念验证中心·计划数量.</summary>
    public string RowName(Theme theme, Facet? facet) => facet is null
        ? text["WholeTheme", Of(theme.Name)]
        : text["GapName", Of(theme.Name), Of(facet.Name)];

    public static string Records(int count) => Words.English ? (count == 1 ? "1 measure" : $"{count} measures") : count.ToString(CultureInfo.InvariantCulture);

    /// <summary>《…》, with its whole citation at the foot of the page; what is over, or due with no result on record, says so.</summary>
    public Prose Cited(Measure measure) => (Prose)Titled(measure)
        + (measure.HasEnded(context.StatusDay) || measure.IsReviewDue(context.StatusDay) ? Plain("TermOver", StatusOf(measure)) : "")
        + Note(measure);

    public string StatusOf(Measure measure) => context.Words.StatusOf(measure, context.StatusDay);

    /// <summary>江苏《…》（苏政发〔2023〕104号，现行) and the note.</summary>
    public Prose CitedWithPlace(Measure measure)
    {
        var place = measure.CityName is { } city ? Of(city) : Short(measure.ProvinceCode);
        return (measure.DocumentNumber is { } number
            ? Say("DocumentNumbered", place, Titled(measure), number, StatusOf(measure))
            : Say("Document", place, Titled(measure), StatusOf(measure))) + Note(measure);
    }

    public Prose Note(Measure measure) => new NotePiece(
        measure.Id,
        CitationText.Of(measure, Dataset, context.Words),
        measure.Citations is [{ Source.Url: { } address }, ..] ? address : null);

    /// <summary>To a number that was counted here.</summary>
    public Prose OwnNote() => new NotePiece("own", text["OwnNote", Dataset.Version, Date(context.Day)]);

    /// <summary>To a province's number of measures: which they are.</summary>
    public Prose RecordsNote(Theme theme, ComparisonCell cell)
    {
        const int Named = 3;
        var own = cell.Measures.Where(measure => measure.Level == JurisdictionLevel.Province).ToList();
        var named = own.Take(Named).Select(measure => string.Join(
            Words.English ? ", " : "，",
            ((string?[])[Titled(measure), measure.DocumentNumber, measure.Issuer, measure.IssuedOn is null ? null : context.Words.IssuedOn(measure), context.Words.Of(measure.Verification)])
                .OfType<string>()));
        return new NotePiece(
            $"{cell.ProvinceCode}/{theme.Code}",
            text[own.Count > Named ? "RecordsNoteMore" : "RecordsNote", Short(cell.ProvinceCode), Of(theme.Name), own.Count, string.Join(Clause, named)]);
    }

    /// <summary>To an empty cell: when and how it was searched.</summary>
    public Prose ReviewNote(string province, Theme theme) => Dataset.ReviewsByCell.GetValueOrDefault((province, theme.Code)) is { } review
        ? new NotePiece(
            $"review/{province}/{theme.Code}",
            text["ReviewNote", Short(province) + (Words.English ? ", " : "") + Of(theme.Name), Date(review.ReviewedOn), Of(review.Method).TrimEnd('。', '.')])
        : Prose.Empty;

    /// <summary>To "3 of 4 peers": which have it, which have not, which were not looked at.</summary>
    public Prose GapNote(Gap gap) => new NotePiece(
        $"gap/{gap.Theme.Code}/{gap.Facet?.Code}",
        text["GapNote", RowName(gap.Theme, gap.Facet), string.Join(
            Clause,
            gap.PeerCells.GroupBy(cell => cell.State).OrderBy(group => group.Key).Select(group =>
                $"{context.Words.Join(group.Select(cell => Short(cell.ProvinceCode)))}{(Words.English ? ": " : "")}{State(group.Key)}"))]);

    public string Value(Facet facet, decimal value)
    {
        var unit = facet.Unit is { } known ? Of(known) : "";
        return Words.English ? MatrixSheet.WithUnit(Number(value), unit) : Number(value) + unit;
    }

    /// <summary>A title that holds book-title marks of its own is not wrapped in them again.</summary>
    private string Titled(Measure measure) =>
        Of(measure.Title) is var title && title.Contains('《', StringComparison.Ordinal) ? title : text["Titled", title];

    private string Unit(IReadOnlyList<Province> provinces)
    {
        var (cities, regions) = (provinces.Any(Ends("市")), provinces.Any(Ends("自治区")));
        return text[(cities, regions) switch
        {
            (true, true) => "UnitAllKinds",
            (true, false) => "UnitProvinceCity",
            (false, true) => "UnitProvinceRegion",
            _ => "UnitProvince",
        }];

        static Func<Province, bool> Ends(string kind) => province => province.NameZh.EndsWith(kind, StringComparison.Ordinal);
    }
}
