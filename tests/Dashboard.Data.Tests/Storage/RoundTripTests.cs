using CsCheck;
using Dashboard.Data.Model;
using Dashboard.Data.Storage;
using Dashboard.Data.Tests.Seeding;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dashboard.Data.Tests.Storage;

/// <summary>What goes into the database comes out the same, by the real file.</summary>
public sealed class RoundTripTests : IDisposable
{
    private static readonly Gen<decimal> Amounts =
        Gen.Long[-9_000_000_000_000_000, 9_000_000_000_000_000].Select(stored => stored / 10_000m);

    private readonly TemporaryFolder folder = new();
    private readonly SqliteDatabase database;

    public RoundTripTests() => database = new SqliteDatabase(folder.At("dashboard.db"));

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Each_kind_of_measure_keeps_its_details()
    {
        await database.InitializeAsync(TestSeed.CopySmall(folder));
        using var context = database.CreateDbContext();
        var measures = context.Measures.AsNoTracking().ToDictionary(measure => measure.Id);

        Assert.Equal("10+X", Assert.IsType<FutureIndustryMeasure>(measures["320000-0001"]).FocusPattern);

        var standard = Assert.IsType<CarbonFootprintMeasure>(measures["320000-0002"]);
        Assert.Equal(("DB32/T 1-2024", StandardLevel.Local, "平台"), (standard.StandardNumber, standard.StandardLevel, standard.Platform));
        Assert.Equal(["光伏组件", "动力电池"], standard.Products);

        var centre = Assert.IsType<ConceptVerificationMeasure>(measures["320000-0003"]);
        Assert.Equal((30, 8, 2025, 500.5m), (centre.Planned, centre.Built, centre.ByYear, centre.SubsidyWanYuan));
        Assert.Equal(["生物医药"], centre.Fields);
        Assert.Equal(["高校"], centre.Operators);
        Assert.True(centre.CountsOtherPlatforms);

        var fund = Assert.IsType<FundMeasure>(measures["320000-0004"]);
        Assert.Equal((500m, FundBasis.Target, true, 300.25m), (fund.SizeYiYuan, fund.Basis, fund.SizeIsApproximate, fund.FirstPhaseYiYuan));
        Assert.Equal((FundMode.FundOfFunds, 15, "管理人"), (fund.Mode, fund.TermYears, fund.Manager));
        Assert.Equal(["集成电路"], fund.Sectors);
        Assert.Equal("320000-0004", Assert.IsType<FundMeasure>(measures["320000-0005"]).PartOfId);

        Assert.IsType<GeneralMeasure>(measures["320000-0006"]);
        Assert.All(measures.Values, measure => Assert.Equal(new DateOnly(2026, 11, 23), measure.CheckedOn));
    }

    [Fact]
    public async Task Dates_keep_their_precision_and_times_their_kind()
    {
        await database.InitializeAsync(TestSeed.CopySmall(folder));
        using var context = database.CreateDbContext();

        Assert.Equal(PartialDate.Parse("2023-11-08"), Measure("320000-0001").IssuedOn);
        Assert.Equal(PartialDate.Parse("2024-03"), Measure("320000-0002").IssuedOn);
        Assert.Equal(PartialDate.Parse("2024"), Measure("320000-0003").IssuedOn);
        Assert.Null(Measure("320000-0004").IssuedOn);
        var published = context.DatasetVersions.Single().PublishedAt;
        Assert.Equal((database.Time.GetUtcNow().UtcDateTime, DateTimeKind.Utc), (published, published.Kind));

        Measure Measure(string id) => context.Measures.AsNoTracking().Single(measure => measure.Id == id);
    }

    [Fact]
    public void Decimals_are_stored_without_loss_and_in_order() =>
        Gen.Select(Amounts, Amounts).Sample((left, right) =>
            ScaledDecimal.FromStored(ScaledDecimal.ToStored(left)) == left
            && left.CompareTo(right) == ScaledDecimal.ToStored(left).CompareTo(ScaledDecimal.ToStored(right)));

    [Fact]
    public async Task The_database_orders_decimals_by_value()
    {
        await database.InitializeAsync(TestSeed.CopySmall(folder));
        using var context = database.CreateDbContext();

        var values = context.IndicatorValues.OrderBy(value => value.Value).Select(value => value.Value).ToList();

        Assert.Equal([3.36m, 24653.4m, 47218.66m, 82553.2m, 122875.6m, 128222.2m], values);
        Assert.Equal(128222.2m, context.IndicatorValues.Max(value => value.Value));
    }

    [Theory]
    [InlineData(0.00001)]
    [InlineData(1e18)]
    public void A_decimal_that_would_lose_digits_is_refused(double value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ScaledDecimal.ToStored((decimal)value));

    [Fact]
    public void Texts_in_lists_come_back_as_they_were() =>
        Gen.String.List[0, 5].Sample(list => TextList.FromJson(TextList.ToJson(list)).SequenceEqual(list));

    [Fact]
    public void Stored_partial_dates_sort_as_they_compare()
    {
        var day = Gen.DateOnly;
        var dates = Gen.Select(day, Gen.Enum<DatePrecision>(), (first, precision) => PartialDate.Parse(
            new PartialDate(first, precision).ToString()));
        Gen.Select(dates, dates).Sample((left, right) =>
            Math.Sign(left.CompareTo(right)) == Math.Sign(string.CompareOrdinal(left.ToString(), right.ToString())));
    }
}
