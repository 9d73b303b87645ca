using Dashboard.Data.Model;
using Dashboard.Web.Features.Gaps;
using Dashboard.Web.Reports.Word;
using Dashboard.Web.Shell;

namespace Dashboard.Web.Reports.Memo;

/// <summary>The paragraphs that speak of everything at once: opening, overall picture, what home alone has, questions, method.</summary>
internal sealed class OverallProse(MemoWords words)
{
    private const int LeadingGaps = 3;
    private const int MostQuestions = 8;

    private MemoFacts Facts => words.Facts;

    private GapReport Report => Facts.Report;

    public Prose Opening()
    {
        var opening = words.Say("Opening", words.HomeName, words.PeersName, words.ThemesName);
        var named = words.PeersName == words.PeerNames || Facts.Peers.Count == 1;
        return opening + (named ? Prose.Empty : Gap + words.Say("OpeningPeers", words.PeerNames))
            + Gap + words.Plain("OpeningBasis", words.Dataset.Version, MemoWords.Date(words.Context.Day));
    }

    public IEnumerable<Prose> Overall()
    {
        var (themes, facets) = (MemoWords.Number(Facts.Themes.Count), MemoWords.Number(Facts.FacetCount));
        var counts = Report.Judged.Count == 0
            ? words.Say("OverallNoGaps", themes, facets, words.HomeName) + words.OwnNote()
            : words.Say(
                "OverallGaps", themes, facets, words.HomeName,
                MemoWords.Number(Report.Judged.Count), MemoWords.Number(Report.Groups.JudgedRows), MemoWords.Number(Report.AllPeersHave),
                words.OwnNote());
        if (Report.Groups.Details.Count > 0)
        {
            counts = counts + Gap + words.Say(
                "OverallDetails", MemoWords.Number(Report.Groups.Details.Count), words.HomeName, words.OwnNote());
        }

        if (Report.Questions.Count > 0)
        {
            counts = counts + Gap + words.Say(
                "OverallQuestions", MemoWords.Number(Report.Groups.QuestionRows), words.HomeName, words.OwnNote(),
                MemoWords.Number(Report.Questions.Count));
        }

        if (Report.OnlyHome.Count > 0)
        {
            counts = counts + Gap + words.Say("OverallOnly", words.HomeName, MemoWords.Number(Report.OnlyHome.Count), words.OwnNote());
        }

        yield return counts;
        if (Report.Judged.Count > 0)
        {
            var first = Report.Judged.Take(LeadingGaps).Select(group => words.Say(
                "FirstItem", words.RowName(group.Gap.Theme, group.Gap.Facet), MemoWords.Number(group.Gap.PeersWith),
                MemoWords.Number(group.Gap.PeersTotal)) + words.GapNote(group.Gap));
            yield return words.Say("OverallFirst", Prose.Join(MemoWords.Clause, first));
        }
    }

    public IEnumerable<Prose> OnlyHome()
    {
        if (Report.OnlyHome.Count == 0)
        {
            yield return words.Say("OnlyNone", words.HomeName);
            yield break;
        }

        foreach (var only in Report.OnlyHome)
        {
            var cities = only.PeersCityOnly > 0 ? words.Say("OnlyCity", MemoWords.Number(only.PeersCityOnly)) : Prose.Empty;
            yield return words.Say(
                "OnlyItem",
                words.RowName(only.Theme, only.Facet),
                MemoWords.Number(only.PeersTotal),
                cities,
                words.Note(only.Home.Measures[0]));
        }

        yield return words.Say("OnlyCaution");
    }

    public IEnumerable<Prose> Questions()
    {
        var any = false;
        foreach (var question in Report.Questions.Take(MostQuestions))
        {
            any = true;
            var names = words.Context.Names([.. question.PeersWith.Select(peer => words.Of(peer.ShortName))]);
            yield return words.Say(
                "QuestionItem", words.Of(question.Theme.Name), names, words.HomeName, MemoWords.Number(question.Rows), words.OwnNote());
        }

        var common = Report.Judged.Where(group => group.Gap.PeersWith == group.Gap.PeersTotal).Take(MostQuestions)
            .Select(group => (Prose)words.RowName(group.Gap.Theme, group.Gap.Facet) + words.GapNote(group.Gap)).ToList();
        if (common.Count > 0)
        {
            any = true;
            yield return words.Say("QuestionAll", Prose.Join(MemoWords.Comma, common));
        }

        foreach (var city in Report.Cities.Take(MostQuestions))
        {
            any = true;
            yield return words.Say("QuestionCity", words.RowName(city.Theme, city.Facet), words.Of(city.Leading.CityName!.Value), words.Cited(city.Leading));
        }

        foreach (var suggested in Report.Suggested.Take(MostQuestions))
        {
            any = true;
            yield return words.Say("QuestionSuggested", words.Cited(suggested));
        }

        if (!any)
        {
            yield return words.Say("QuestionsNone", words.HomeName);
        }
    }

    public IEnumerable<Prose> Method()
    {
        yield return words.Say("MethodStates");
        yield return words.Say("MethodNumbers");
        yield return (Prose)words.Plain("MethodDates") + Gap + words.Plain("MethodFirstYear")
            + (words.Context.DayNote is { } note ? Gap + note : "");
        yield return words.Say("MethodLearn");
        yield return words.Say("MethodSources");
        yield return words.Say("MethodThemes", string.Join(MemoWords.Clause, Facts.Themes.Select(Rule)) + (Words.English ? "." : "。"));
        if (Facts.Choice.Distances.Ranked.Count > 0 && (Facts.Choice.Mode == PeerMode.Nearest || Facts.View.Near.Count > 0))
        {
            yield return words.MethodNear();
        }

        yield return words.Say("MethodView", words.Context.AddressOf(Facts.View.ToUrl()),
            words.Context.AddressOf(Facts.View.ComparisonUrl(Facts.Choice.Codes)));
    }

    private string Rule(Theme theme) => words.Plain("MethodTheme", words.Of(theme.Name), words.Of(theme.Counts).TrimEnd('。', '.'));

    /// <summary>English sentences stand apart.</summary>
    private static string Gap => Words.English ? " " : "";
}
