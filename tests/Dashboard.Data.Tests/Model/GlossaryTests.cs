using Dashboard.Data.Model;
using Xunit;

namespace Dashboard.Data.Tests.Model;

public sealed class GlossaryTests
{
    private static readonly Glossary Known = new(
    [
        new Term { Zh = "湘潭市", En = "Xiangtan" },
        new Term { Zh = "株洲市", En = "Zhuzhou" },
        new Term { Zh = "鲜、冻牛羊肉", En = "fresh and frozen beef and mutton" },
    ]);

    [Theory]
    [InlineData("湘潭市", "Xiangtan")]
    [InlineData("湘潭市、株洲市", "Xiangtan, Zhuzhou")]
    [InlineData("鲜、冻牛羊肉", "fresh and frozen beef and mutton")]
    [InlineData("湘潭市、长沙市", "湘潭市、长沙市")]
    [InlineData("10+X", "10+X")]
    public void A_word_is_given_in_English_where_all_of_it_is_known(string zh, string english)
    {
        Assert.Equal(english, Known.Of(zh).In(english: true));
        Assert.Equal(zh, Known.Of(zh).In(english: false));
    }
}
