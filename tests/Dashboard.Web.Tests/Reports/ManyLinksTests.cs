using Dashboard.Web.Tests.Fixtures;
using Xunit;

namespace Dashboard.Web.Tests.Reports;

public sealed class ManyLinksTests
{
    [Fact]
    public async Task Beyond_some_thousand_links_a_list_keeps_the_numbers_of_its_proofs_as_text()
    {
        const int Rows = 3_200;
        await using var host = await TestHost.StartAsync(TestDataset.Create(
            Enumerable.Range(1000, Rows).Select(number => TestDataset.General($"310000-{number}", $"测试措施 {number}"))));

        using var workbook = await host.DownloadAsync("/exports/measures.xlsx?p=310000&sort=title");
        var sheet = workbook.Worksheet("措施");
        var references = sheet.AutoFilter.Range.Rows().Skip(1).Select(row => row.Cell(sheet.Heads().ToList().IndexOf("依据") + 1)).ToList();

        Assert.Equal(Enumerable.Range(1, Rows).Select(number => $"[{number}]"), references.Select(cell => cell.GetString()));
        Assert.Equal(3_000, references.Count(cell => cell.HasHyperlink));
        Assert.True(references[0].HasHyperlink);
    }
}
