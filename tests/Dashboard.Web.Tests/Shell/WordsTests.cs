using System.Globalization;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Map;
using Dashboard.Web.Shell;
using Dashboard.Web.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Dashboard.Web.Tests.Shell;

public sealed class WordsTests
{
    [Theory]
    [InlineData("先导区数量", "Number of pilot zones", "个", "zones", "先导区数量，个", "Number of pilot zones")]
    [InlineData("计划数", "Centres planned", "家", "centres", "计划数，家", "Centres planned")]
    [InlineData("标准机架", "Standard racks", "万架", "10,000 racks", "标准机架，万架", "Standard racks, 10,000 racks")]
    [InlineData("存续期", "Term", "年", "years", "存续期，年", "Term, years")]
    public async Task A_label_gives_its_unit_once(string zh, string en, string unitZh, string unitEn, string inChinese, string inEnglish)
    {
        await using var host = await TestHost.StartAsync();
        var words = host.Services.GetRequiredService<Words>();

        using (new CultureScope(english: true))
        {
            Assert.Equal(inEnglish, words.WithUnit(new(zh, en), new LocalizedText(unitZh, unitEn)));
        }

        using (new CultureScope(english: false))
        {
            Assert.Equal(inChinese, words.WithUnit(new(zh, en), new LocalizedText(unitZh, unitEn)));
        }
    }

    [Theory]
    [InlineData("43944.1", 1, "4.4万", "44k")]
    [InlineData("135673.2", 1, "14万", "136k")]
    [InlineData("9125.9", 1, "9126", "9126")]
    [InlineData("-2212.7", 1, "−2213", "−2213")]
    [InlineData("614756578", 0, "6.1亿", "615M")]
    [InlineData("0.5306", 4, "0.53", "0.53")]
    [InlineData("1234", 0, null, null)]
    [InlineData("27", 0, null, null)]
    public void A_number_is_rounded_where_there_is_no_room_for_it(string number, int decimals, string? inChinese, string? inEnglish)
    {
        var view = new MetricView(new(MetricKind.Indicator, "x"), new("", ""), null, new("", ""), decimals, [], [], []);
        var value = decimal.Parse(number, CultureInfo.InvariantCulture);
        using (new CultureScope(english: false))
        {
            Assert.Equal(inChinese, Words.Abbreviated(view, value));
        }

        using (new CultureScope(english: true))
        {
            Assert.Equal(inEnglish, Words.Abbreviated(view, value));
        }
    }

    [Fact]
    public async Task One_of_a_thing_is_in_the_singular()
    {
        await using var host = await TestHost.StartAsync();
        var words = host.Services.GetRequiredService<Words>();
        using var english = new CultureScope(english: true);

        foreach (var (what, one) in new[]
        {
            ("Measures", "1 measure"), ("Records", "1 record"), ("Provinces", "1 province"), ("Themes", "1 theme"), ("Funds", "1 fund"), ("Centres", "1 centre"),
        })
        {
            Assert.Equal((one, $"1,200{one[1..]}s"), (words.Count(what, 1), words.Count(what, 1200)));
        }

        Assert.Equal(("measure", "measures"), (words.UnitOfMeasures(1), words.UnitOfMeasures(0)));
    }

    [Fact]
    public async Task A_title_names_a_status_as_the_lists_do()
    {
        await using var host = await TestHost.StartAsync();
        var words = host.Services.GetRequiredService<Words>();

        foreach (var (status, english) in Enum.GetValues<MeasureStatus>().SelectMany(status => new[] { (status, false), (status, true) }))
        {
            using var culture = new CultureScope(english);
            var view = Metrics.Build(TestDataset.Create(), Metric.Default with { Statuses = StatusSet.Of(status) }, null);
            Assert.EndsWith(words.Of(status), words.Of(view.Title), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("450.01", "450.01")]
    [InlineData("1234.5", "1,234.5")]
    [InlineData("450", "450")]
    [InlineData("-2.25", "\u22122.25")]
    public void A_stated_number_keeps_its_decimals(string stated, string shown) =>
        Assert.Equal(shown, Words.Number(decimal.Parse(stated, System.Globalization.CultureInfo.InvariantCulture)));
}
