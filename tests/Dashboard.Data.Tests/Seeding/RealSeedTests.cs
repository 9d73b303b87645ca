using System.Text.Json;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Data.Seeding;
using Xunit;

namespace Dashboard.Data.Tests.Seeding;

public sealed class RealSeedTests
{
    [Fact]
    public void The_seed_has_no_fault()
    {
        var (_, faults) = SeedValidator.Check(SeedFolder.Read(TestSeed.Real));

        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("rd_intensity-2024", "rd_intensity-2023-revised", true)]
    [InlineData("rd_intensity-2024", "rd_intensity-2023-first", false)]
    [InlineData("gdp-2023-first", "gdp-2022-first", false)]
    [InlineData("population-2024", "population-2023", true)]
    public void Only_years_reckoned_alike_make_a_change(string later, string earlier, bool alike)
    {
        var vintages = SeedValidator.ReadChecked(SeedFolder.Read(TestSeed.Real)).Vintages.ConvertAll(vintage => vintage.Value);
        var dataset = new Comparison.DatasetBuilder();
        dataset.Vintages.AddRange(vintages);

        Assert.Equal(alike, dataset.Build().ComparesWith(Named(later), Named(earlier)));

        IndicatorVintage Named(string id) => vintages.Single(vintage => vintage.Id == id);
    }

    [Fact]
    public void Every_word_that_an_English_page_shows_has_its_English_and_no_term_is_left_over()
    {
        var data = SeedValidator.ReadChecked(SeedFolder.Read(TestSeed.Real));
        var measures = data.Measures.Select(measure => measure.Value).ToList();
        var needed = measures.SelectMany(Words).Where(word => word.Any(IsIdeograph)).ToHashSet();
        var allowed = measures.OfType<ConceptVerificationMeasure>().SelectMany(centre => centre.Operators)
            .Concat(measures.SelectMany(measure => measure.City?.Split('、') ?? []))
            .Concat(data.Vintages.SelectMany(vintage => vintage.Value.Values).Select(value => value.City))
            .Concat(data.Sources.Select(source => source.Value.Title))
            .Concat(needed)
            .ToHashSet();
        var terms = data.Terms.Select(term => term.Value.Zh).ToList();

        Assert.Empty(needed.Except(terms));
        Assert.Empty(terms.Except(allowed));

        static IEnumerable<string> Words(Measure measure) => measure switch
        {
            FutureIndustryMeasure plan => plan.FocusPattern is { } pattern ? [pattern] : [],
            CarbonFootprintMeasure carbon => carbon.Products,
            ConceptVerificationMeasure centre => centre.Fields,
            FundMeasure fund => fund.Sectors,
            _ => [],
        };
    }

    [Fact]
    public void Titles_and_summaries_have_an_English_that_is_English()
    {
        var data = SeedValidator.ReadChecked(SeedFolder.Read(TestSeed.Real));

        Assert.All(data.Measures, measure =>
        {
            Assert.DoesNotContain(measure.Value.TitleEn, IsIdeograph);
            Assert.DoesNotContain(measure.Value.SummaryEn, IsIdeograph);
        });
    }

    [Fact]
    public void No_document_is_recorded_twice_under_one_theme()
    {
        var data = SeedValidator.ReadChecked(SeedFolder.Read(TestSeed.Real));
        var twice = data.Measures.Select(measure => measure.Value)
            .GroupBy(measure => (measure.ProvinceCode, measure.ThemeCode, measure.TitleZh))
            .Where(group => group.Count() > 1)
            .Select(group => string.Join(" = ", group.Select(measure => measure.Id)));

        Assert.Empty(twice);
    }

    private static bool IsIdeograph(char letter) => letter is >= '\u4e00' and <= '\u9fff';

    [Fact]
    public void Each_file_names_its_schema()
    {
        var files = SeedFolder.Read(TestSeed.Real).Files.Where(file => !file.Path.StartsWith("schema/", StringComparison.Ordinal));
        foreach (var file in files)
        {
            using var document = JsonDocument.Parse(file.Content);
            var schema = document.RootElement.GetProperty("$schema").GetString()!;
            var place = Path.Combine(TestSeed.Real, Path.GetDirectoryName(file.Path)!, schema);

            Assert.True(File.Exists(place), $"{file.Path} names {schema}");
        }
    }
}
