using Dashboard.Web.Shell;
using Xunit;

namespace Dashboard.Web.Tests.Shell;

public sealed class TextMatchesTests
{
    [Theory]
    [InlineData("支持氢能与储能", "氢能", "氢能")]
    [InlineData("支持氢能与储能", "储能 氢能", "氢能|储能")]
    [InlineData("苏政发〔2023〕104号", "苏政发[2023]104", "苏政发〔2023〕104")]
    [InlineData("ＡＩ plus plan", "ai PLUS", "ＡＩ|plus")]
    [InlineData("未来能源能源网", "能源", "能源能源")]
    [InlineData("苏政发〔2023〕104号文", "苏政发2023104号", "苏政发〔2023〕104号")]
    [InlineData("AI chain, OpenAI aims", "ai", "AI")]
    [InlineData("Chains of value chains", "chain", "Chain|chain")]
    [InlineData("a plan", "a", "")]
    [InlineData("支持氢能", "氫能", "氢能")]
    [InlineData("臺州氫能", "台州", "臺州")]
    [InlineData("支持氢能", "量子", "")]
    [InlineData("支持氢能", "  ", "")]
    [InlineData("支持氢能", null, "")]
    public void Marks_what_the_search_finds(string text, string? query, string marked)
    {
        var parts = TextMatches.Mark(text, query);

        Assert.Equal(text, string.Concat(parts.Select(part => part.Text)));
        Assert.Equal(marked, string.Join('|', parts.Where(part => part.IsMatch).Select(part => part.Text)));
    }

    [Fact]
    public void A_passage_is_cut_about_its_first_match()
    {
        var passage = TextMatches.Passage(new string('前', 100) + "氢能" + new string('后', 100), "氢能");

        Assert.NotNull(passage);
        Assert.Equal("…", passage[0].Text);
        Assert.Equal("…", passage[^1].Text);
        Assert.Equal("氢能", Assert.Single(passage, part => part.IsMatch).Text);
        Assert.InRange(passage.Sum(part => part.Text.Length), 40, 120);
    }

    [Fact]
    public void A_passage_does_not_cut_a_Latin_word()
    {
        var passage = TextMatches.Passage(
            "Provincial programmes for manufacturing of hydrogen equipment and long-distance transportation of compressed gas in pipelines", "hydrogen")!;

        Assert.Equal("programmes for manufacturing of ", passage[1].Text);
        Assert.Equal(" equipment and long-distance transportation of ", passage[3].Text);
    }

    [Fact]
    public void No_match_no_passage() => Assert.Null(TextMatches.Passage("支持氢能", "量子"));

    [Fact]
    public void A_pair_of_surrogates_is_not_cut_in_two()
    {
        var passage = TextMatches.Passage(string.Concat(Enumerable.Repeat("𠮷", 60)) + "氢" + string.Concat(Enumerable.Repeat("𠮷", 60)), "氢");

        Assert.All(passage!, part => Assert.False(char.IsLowSurrogate(part.Text[0]) || char.IsHighSurrogate(part.Text[^1])));
    }
}
