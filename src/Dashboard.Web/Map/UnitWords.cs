using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Map;

/// <summary>What a unit of map or tile grid is called aloud, and where its value is from.</summary>
public static class UnitWords
{
    /// <summary>江苏省，概念验证中心 3 条，有，本省; 台湾省，资料暂缺. Jiangsu, concept-verification centres: 3 records, recorded.</summary>
    /// <param name="state">Said where the value's own words do not begin with it.</param>
    public static string Label(
        IStringLocalizer<MapText> text, Words words, MetricValue value, LocalizedText metric, CellState? state, bool isHome, bool isSelected)
    {
        var (province, said) = (words.Of(value.Province.Name), words.Of(value.Text));
        var label = !value.Province.HasData
            ? text["UnitLabel", province, said].Value
            : text[value.Value is null ? "UnitState" : "UnitNumber", province, Within(words.Of(metric)), Within(said)].Value;
        if (AddsTo(words, value, state) is { } added)
        {
            label = text["UnitLabel", label, Within(words.Of(added))];
        }

        label = isHome ? text["UnitHome", label] : label;
        return isSelected ? text["UnitSelected", label] : label;
    }

    /// <summary>The state, unless the value's own words say it already.</summary>
    public static CellState? AddsTo(Words words, MetricValue value, CellState? state) =>
        state is { } known && !words.Of(value.Text).StartsWith(words.Of(known), StringComparison.Ordinal) ? state : null;

    /// <summary>Publisher, date and how many sources there are beside this one.</summary>
    public static string Publication(IStringLocalizer<MapText> text, Source source, int others)
    {
        string?[] parts = [source.Publisher ?? source.Author, source.PublishedOn?.ToString(), others == 0 ? null : text[others == 1 ? "OtherSource" : "OtherSources", others].Value];
        return string.Join(text["PublisherSeparator"], parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    /// <summary>Official statistics with their year.</summary>
    public static string Statistics(IStringLocalizer<MapText> text, Words words, Source statistics, LocalizedText? period)
    {
        string?[] parts = [statistics.Publisher, words.Of(statistics.TitleText), words.Of(period)];
        return string.Join(text["PublisherSeparator"], parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    /// <summary>The card's sources in one line, for those who hear it: 来源：…，新华社，2025-03-01.</summary>
    public static string Sources(IStringLocalizer<MapText> text, Words words, MetricProof proof)
    {
        string?[] parts =
        [
            proof.Source is { } source ? text["SourceOf", words.Of(source.TitleText)].Value : null,
            proof.Source is { } published ? Publication(text, published, proof.Others) : null,
            proof.Statistics is { } statistics ? text["StatisticsOf", Statistics(text, words, statistics, proof.Period)].Value : null,
            proof.SearchedOn is { } searched ? text["SearchedOn", Words.Date(searched)].Value : null,
        ];
        return string.Join(text["PublisherSeparator"], parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    /// <summary>English within a sentence begins small, but for what is written in capitals (R&amp;D, GDP).</summary>
    private static string Within(string name) =>
        Words.English && name is [var first, var second, ..] && char.IsAsciiLetterUpper(first) && char.IsAsciiLetterLower(second)
            ? char.ToLowerInvariant(first) + name[1..]
            : name;
}
