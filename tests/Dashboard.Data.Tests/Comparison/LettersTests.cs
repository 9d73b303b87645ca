using CsCheck;
using Dashboard.Data.Comparison;
using Xunit;

namespace Dashboard.Data.Tests.Comparison;

public sealed class LettersTests
{
    private static readonly Gen<char> Common = Gen.Char['\u4E00', '\u9FFF'];

    [Theory]
    [InlineData("關於加快發展氫能與腦機接口產業的實施意見", "关于加快发展氢能与脑机接口产业的实施意见")]
    [InlineData("臺灣裡後髮雲幹", "台湾里后发云干")]
    [InlineData("量子 2023", "量子 2023")]
    public void Traditional_text_becomes_simplified(string text, string expected) =>
        Assert.Equal(expected, string.Concat(text.Select(Letters.Simplified)));

    [Fact]
    public void A_simplified_form_stays_as_it_is() =>
        Common.Sample(letter => Letters.Simplified(Letters.Simplified(letter)) == Letters.Simplified(letter));

    [Fact]
    public void Spelling_a_text_keeps_one_character_for_one() =>
        Common.Array[0, 20].Select(letters => new string(letters)).Sample(text => SearchText.Normalise(text).Length == text.Length);

    [Theory]
    [InlineData('长', "chang zhang")]
    [InlineData('绿', "lv")]
    [InlineData('氢', "qing")]
    [InlineData('氫', "")] // only simplified ones have readings
    [InlineData('A', "")]
    public void Readings_are_without_tones(char letter, string expected) =>
        Assert.Equal(expected, string.Join(' ', Letters.Readings(letter).ToArray().Where(reading => expected.Contains(reading, StringComparison.Ordinal))));

    [Fact]
    public void Every_character_of_a_name_has_a_reading()
    {
        foreach (var letter in "未来产业碳足迹概念验证中心政府投资基金量子信息氢能储能低空经济")
        {
            Assert.NotEmpty(Letters.Readings(letter).ToArray());
        }
    }
}
