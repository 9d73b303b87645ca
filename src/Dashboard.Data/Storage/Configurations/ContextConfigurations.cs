using Dashboard.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Storage.Configurations;

internal sealed class CoverageReviewConfiguration : IEntityTypeConfiguration<CoverageReview>
{
    public void Configure(EntityTypeBuilder<CoverageReview> builder)
    {
        builder.HasKey(review => new { review.ProvinceCode, review.ThemeCode });
        builder.Property(review => review.ProvinceCode).HasMaxLength(Lengths.ProvinceCode);
        builder.Property(review => review.ThemeCode).HasMaxLength(Lengths.Code);
        builder.Property(review => review.MethodZh).HasMaxLength(Lengths.Text);
        builder.Property(review => review.MethodEn).HasMaxLength(Lengths.Text);
        builder.Property(review => review.ReviewedBy).HasMaxLength(Lengths.Name);
        builder.Property(review => review.NoteZh).HasMaxLength(Lengths.Text);
        builder.Property(review => review.NoteEn).HasMaxLength(Lengths.Text);
        builder.RefersTo<CoverageReview, Province>(nameof(CoverageReview.ProvinceCode));
        builder.RefersTo<CoverageReview, Theme>(nameof(CoverageReview.ThemeCode));
    }
}

internal sealed class AggregateStatementConfiguration : IEntityTypeConfiguration<AggregateStatement>
{
    public void Configure(EntityTypeBuilder<AggregateStatement> builder)
    {
        builder.HasKey(statement => statement.Id);
        builder.Property(statement => statement.Id).HasMaxLength(Lengths.Code);
        builder.Property(statement => statement.ThemeCode).HasMaxLength(Lengths.Code);
        builder.Property(statement => statement.TextZh).HasMaxLength(Lengths.Text);
        builder.Property(statement => statement.TextEn).HasMaxLength(Lengths.Text);
        builder.Property(statement => statement.SourceId).HasMaxLength(Lengths.Code);
        builder.Property(statement => statement.Locator).HasMaxLength(Lengths.Title);
        builder.Ignore(statement => statement.Source);
        builder.RefersTo<AggregateStatement, Theme>(nameof(AggregateStatement.ThemeCode));
        builder.RefersTo<AggregateStatement, Source>(nameof(AggregateStatement.SourceId));
    }
}

internal sealed class IndicatorConfiguration : IEntityTypeConfiguration<Indicator>
{
    public void Configure(EntityTypeBuilder<Indicator> builder)
    {
        builder.HasKey(indicator => indicator.Code);
        builder.Property(indicator => indicator.Code).HasMaxLength(Lengths.Code);
        builder.Property(indicator => indicator.NameZh).HasMaxLength(Lengths.Name);
        builder.Property(indicator => indicator.NameEn).HasMaxLength(Lengths.Name);
        builder.Property(indicator => indicator.UnitZh).HasMaxLength(Lengths.Unit);
        builder.Property(indicator => indicator.UnitEn).HasMaxLength(Lengths.Unit);
    }
}

internal sealed class IndicatorVintageConfiguration : IEntityTypeConfiguration<IndicatorVintage>
{
    public void Configure(EntityTypeBuilder<IndicatorVintage> builder)
    {
        builder.HasKey(vintage => vintage.Id);
        builder.Property(vintage => vintage.Id).HasMaxLength(Lengths.Code);
        builder.Property(vintage => vintage.IndicatorCode).HasMaxLength(Lengths.Code);
        builder.Property(vintage => vintage.VintageZh).HasMaxLength(Lengths.Name);
        builder.Property(vintage => vintage.VintageEn).HasMaxLength(Lengths.Name);
        builder.Property(vintage => vintage.ComparesWithId).HasMaxLength(Lengths.Code);
        builder.Property(vintage => vintage.SourceId).HasMaxLength(Lengths.Code);
        builder.Property(vintage => vintage.NoteZh).HasMaxLength(Lengths.Text);
        builder.Property(vintage => vintage.NoteEn).HasMaxLength(Lengths.Text);
        builder.Ignore(vintage => vintage.Source);
        builder.Ignore(vintage => vintage.Values);
        builder.Ignore(vintage => vintage.Name);
        // no foreign key: SQLite would make the table anew for it, outside a transaction; the seed's rules check it
        builder.RefersTo<IndicatorVintage, Indicator>(nameof(IndicatorVintage.IndicatorCode));
        builder.RefersTo<IndicatorVintage, Source>(nameof(IndicatorVintage.SourceId));
    }
}

internal sealed class IndicatorValueConfiguration : IEntityTypeConfiguration<IndicatorValue>
{
    public void Configure(EntityTypeBuilder<IndicatorValue> builder)
    {
        builder.HasKey(value => new { value.VintageId, value.ProvinceCode, value.City });
        builder.Property(value => value.VintageId).HasMaxLength(Lengths.Code);
        builder.Property(value => value.ProvinceCode).HasMaxLength(Lengths.ProvinceCode);
        builder.Property(value => value.City).HasMaxLength(Lengths.Name);
        builder.Ignore(value => value.Glossary);
        builder.Property(value => value.Locator).HasMaxLength(Lengths.Title);
        builder.RefersTo<IndicatorValue, IndicatorVintage>(nameof(IndicatorValue.VintageId));
        builder.RefersTo<IndicatorValue, Province>(nameof(IndicatorValue.ProvinceCode));
    }
}
