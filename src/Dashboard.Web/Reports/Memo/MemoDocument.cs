using System.Globalization;
using Dashboard.Data.Comparison;
using Dashboard.Web.Features.Gaps;
using Dashboard.Web.Map.Pictures;
using Dashboard.Web.Reports.Word;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Reports.Memo;

/// <summary>对标分析: a home province against its peers, as a Word memo in the layout of Chinese official documents.</summary>
internal sealed class MemoDocument(ReportFactory reports, IStringLocalizer<MemoText> text, MapPicture maps)
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <param name="view">With a home province; <paramref name="choice"/> has at least one peer.</param>
    public (byte[] File, string Name) Write(Dataset dataset, GapsView view, PeerChoice choice)
    {
        var facts = MemoFacts.Build(dataset, view, choice);
        var context = reports.Context(dataset, view.AsOf, Unplaced.Of(
            dataset, view.AsOf, [facts.Home.Code, .. choice.Codes], facts.Themes.Select(theme => theme.Code)));
        var words = new MemoWords(context, text, facts);
        var title = words.Plain("Title", words.HomeName, words.PeersName);
        using var file = new MemoryStream();
        using (var writer = new WordWriter(file, new WordLook(Words.English), title, context.Watermark))
        {
            Open(writer, words, title);
            Sections(writer, words);
            Annexes(writer, words);
        }

        return (file.ToArray(), context.FileName(".docx", words.Plain("FileMemo"), words.Of(facts.Home.ShortName), words.PeersName));
    }

    private static void Open(WordWriter writer, MemoWords words, string title)
    {
        var generated = DateOnly.FromDateTime(words.Context.Generated.DateTime);
        writer.Paragraph(WordLook.Title, title);
        writer.Paragraph(WordLook.Subtitle, words.Plain("Subtitle", MemoWords.Date(words.Context.Day), MemoWords.Date(generated)));
        writer.Paragraph(WordLook.Body, new OverallProse(words).Opening());
    }

    private static void Sections(WordWriter writer, MemoWords words)
    {
        var (overall, themes) = (new OverallProse(words), new ThemeProse(words));
        Head("HeadOverall");
        Body(overall.Overall());
        Head("HeadThemes");
        foreach (var block in words.Facts.Matrix.Blocks)
        {
            writer.Paragraph(WordLook.Heading(2), words.Of(block.Theme.Name));
            Body(themes.Of(block));
        }

        Head("HeadGaps");
        Gaps(writer, words);
        Head("HeadOnly", words.HomeName);
        Body(overall.OnlyHome());
        Head("HeadLikeness", words.HomeName);
        Body(new LikenessProse(words).Paragraphs());
        Head("HeadQuestions");
        Body(overall.Questions());
        Head("HeadMethod");
        Body(overall.Method());
        writer.Paragraph(WordLook.Body, words.Say("Annexes"));

        void Head(string key, params object[] parts) => writer.Paragraph(WordLook.Heading(1), words.Plain(key, parts));

        void Body(IEnumerable<Prose> paragraphs)
        {
            foreach (var paragraph in paragraphs)
            {
                writer.Paragraph(WordLook.Body, paragraph);
            }
        }
    }

    private static void Gaps(WordWriter writer, MemoWords words)
    {
        var gaps = new GapProse(words);
        writer.Paragraph(WordLook.Body, gaps.Lead);
        foreach (var (name, groups) in gaps.Bands)
        {
            writer.Paragraph(WordLook.Heading(2), name);
            foreach (var group in groups)
            {
                writer.Paragraph(WordLook.Heading(3), words.RowName(group.Gap.Theme, group.Gap.Facet));
                writer.Paragraph(WordLook.Body, Prose.Join(Words.English ? " " : "", gaps.Of(group)));
            }
        }

        if (!gaps.Rest.IsEmpty)
        {
            writer.Paragraph(WordLook.Body, gaps.Rest);
        }
    }

    private void Annexes(WordWriter writer, MemoWords words)
    {
        var sources = new MemoSources();
        var tables = new MemoTables(words, sources);
        writer.TurnTo(words.Facts.Matrix.Provinces.Count > MemoTables.MostUpright ? PageFormat.Wide : PageFormat.Portrait);
        var parts = tables.Comparison();
        var caption = words.Plain("TableComparison", words.HomeName, words.PeersName);
        for (var index = 0; index < parts.Count; index++)
        {
            if (index == 0)
            {
                Label(1);
            }

            writer.Paragraph(WordLook.Caption, parts.Count == 1 ? caption : words.Plain("TablePart", caption, index + 1, parts.Count));
            writer.Table(parts[index]);
            writer.Paragraph(WordLook.Remark, index == parts.Count - 1 ? tables.Legend : "");
        }

        writer.TurnTo(PageFormat.Portrait);
        Label(2);
        writer.Paragraph(WordLook.Caption, words.Plain("TableGaps", words.HomeName));
        if (words.Facts.Report.Judged.Count + words.Facts.Report.Groups.Details.Count > 0)
        {
            writer.Table(tables.Gaps());
        }
        else
        {
            writer.Paragraph(WordLook.Body, words.Say("GapsNone"));
        }

        Label(3);
        Map(writer, words);
        Label(4);
        writer.Paragraph(WordLook.Caption, words.Plain("TableSources"));
        for (var index = 0; index < sources.InOrder.Count; index++)
        {
            writer.Marked(
                WordLook.Source, MemoSources.Bookmark(index + 1),
                $"[{(index + 1).ToString(CultureInfo.InvariantCulture)}] {CitationText.Of(sources.InOrder[index], words.Dataset, words.Context.Words)}");
        }

        void Label(int number) => writer.Paragraph(WordLook.AnnexLabel, words.Plain("Annex", number));
    }

    private void Map(WordWriter writer, MemoWords words)
    {
        var (facts, context) = (words.Facts, words.Context);
        var marks = ReportMap.Marks(facts.Home.Code, facts.Matrix.Provinces.Select(province => province.Code));
        Picture(
            ReportMap.Draw(maps, context, ReportMap.MetricOf([.. facts.Report.Judged.Select(group => group.Gap)], facts.Themes), marks),
            ReportMap.Explain(context, marks));
        foreach (var several in ReportMap.DrawThemes(maps, context, [.. facts.Themes], marks))
        {
            Picture(several, ReportMap.Explain(context, marks));
        }

        void Picture(ReportMap map, string? remark)
        {
            writer.Paragraph(WordLook.Caption, words.Plain("TableMap", map.Title));
            if (map.Missing is { } missing)
            {
                writer.Paragraph(WordLook.Body, missing);
                return;
            }

            writer.Picture(map.Png, (map.Width, map.Height), map.Title, map.Description);
            if (remark is not null)
            {
                writer.Paragraph(WordLook.Remark, remark);
            }
        }
    }
}
