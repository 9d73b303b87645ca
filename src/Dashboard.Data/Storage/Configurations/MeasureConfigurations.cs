using Dashboard.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Storage.Configurations;

/// <summary>All measures in one table; the kind's name says which subclass a row is.</summary>
internal sealed class MeasureConfiguration : IEntityTypeConfiguration<Measure>
{
    /// <summary>Not the CLR property's name, which is computed.</summary>
    public const string Discriminator = "Discriminator";

    public void Configure(EntityTypeBuilder<Measure> builder)
    {
        builder.ToTable("Measures");
        builder.HasKey(measure => measure.Id);
        builder.HasDiscriminator<string>(Discriminator)
            .HasValue<GeneralMeasure>(nameof(MeasureKind.General))
            .HasValue<FutureIndustryMeasure>(nameof(MeasureKind.FutureIndustry))
            .HasValue<CarbonFootprintMeasure>(nameof(MeasureKind.CarbonFootprint))
            .HasValue<ConceptVerificationMeasure>(nameof(MeasureKind.ConceptVerification))
            .HasValue<FundMeasure>(nameof(MeasureKind.Fund));
        builder.Property<string>(Discriminator).HasColumnName("Kind").HasMaxLength(Lengths.Enum);

        builder.Property(measure => measure.Id).HasMaxLength(Lengths.MeasureId);
        builder.Property(measure => measure.ProvinceCode).HasMaxLength(Lengths.ProvinceCode);
        builder.Property(measure => measure.ThemeCode).HasMaxLength(Lengths.Code);
        builder.Property(measure => measure.TitleZh).HasMaxLength(Lengths.Title);
        builder.Property(measure => measure.TitleEn).HasMaxLength(Lengths.Title);
        builder.Property(measure => measure.SummaryZh).HasMaxLength(Lengths.Text);
        builder.Property(measure => measure.SummaryEn).HasMaxLength(Lengths.Text);
        builder.Property(measure => measure.City).HasMaxLength(Lengths.Name);
        builder.Ignore(measure => measure.Glossary);
        builder.Property(measure => measure.DocumentNumber).HasMaxLength(Lengths.Name);
        builder.Property(measure => measure.Issuer).HasMaxLength(Lengths.Title);
        builder.Property(measure => measure.SecondCheckZh).HasMaxLength(Lengths.Text);
        builder.Property(measure => measure.SecondCheckEn).HasMaxLength(Lengths.Text);

        builder.Ignore(measure => measure.Kind);
        builder.Ignore(measure => measure.Tracks);
        builder.Ignore(measure => measure.Figures);
        builder.Ignore(measure => measure.Citations);

        builder.RefersTo<Measure, Province>(nameof(Measure.ProvinceCode));
        builder.RefersTo<Measure, Theme>(nameof(Measure.ThemeCode));
        builder.HasIndex(measure => measure.Status);
    }
}

internal sealed class FutureIndustryMeasureConfiguration : IEntityTypeConfiguration<FutureIndustryMeasure>
{
    public void Configure(EntityTypeBuilder<FutureIndustryMeasure> builder) =>
        builder.Property(measure => measure.FocusPattern).HasMaxLength(Lengths.Name);
}

internal sealed class CarbonFootprintMeasureConfiguration : IEntityTypeConfiguration<CarbonFootprintMeasure>
{
    public void Configure(EntityTypeBuilder<CarbonFootprintMeasure> builder)
    {
        builder.Property(measure => measure.StandardNumber).HasMaxLength(Lengths.Name);
        builder.Property(measure => measure.Platform).HasMaxLength(Lengths.Title);
    }
}

internal sealed class FundMeasureConfiguration : IEntityTypeConfiguration<FundMeasure>
{
    public void Configure(EntityTypeBuilder<FundMeasure> builder)
    {
        builder.Property(measure => measure.Manager).HasMaxLength(Lengths.Title);
        builder.Property(measure => measure.PartOfId).HasMaxLength(Lengths.MeasureId);
        builder.RefersTo<FundMeasure, FundMeasure>(nameof(FundMeasure.PartOfId));
    }
}

internal sealed class MeasureTrackConfiguration : IEntityTypeConfiguration<MeasureTrack>
{
    public void Configure(EntityTypeBuilder<MeasureTrack> builder)
    {
        builder.HasKey(track => new { track.MeasureId, track.TrackCode });
        builder.Property(track => track.MeasureId).HasMaxLength(Lengths.MeasureId);
        builder.Property(track => track.TrackCode).HasMaxLength(Lengths.Code);
        builder.Property(track => track.SourceWords).HasMaxLength(Lengths.Title);
        builder.BelongsTo<MeasureTrack, Measure>(nameof(MeasureTrack.MeasureId));
        builder.RefersTo<MeasureTrack, Track>(nameof(MeasureTrack.TrackCode));
    }
}

internal sealed class FigureConfiguration : IEntityTypeConfiguration<Figure>
{
    public void Configure(EntityTypeBuilder<Figure> builder)
    {
        builder.HasKey(figure => new { figure.MeasureId, figure.Number });
        builder.Property(figure => figure.MeasureId).HasMaxLength(Lengths.MeasureId);
        builder.Property(figure => figure.Number).ValueGeneratedNever();
        builder.Property(figure => figure.DefinitionCode).HasMaxLength(Lengths.Code);
        builder.Property(figure => figure.NoteZh).HasMaxLength(Lengths.Text);
        builder.Property(figure => figure.NoteEn).HasMaxLength(Lengths.Text);
        builder.Ignore(figure => figure.Definition);
        builder.BelongsTo<Figure, Measure>(nameof(Figure.MeasureId));
        builder.RefersTo<Figure, FigureDefinition>(nameof(Figure.DefinitionCode));
    }
}

internal sealed class CitationConfiguration : IEntityTypeConfiguration<Citation>
{
    public void Configure(EntityTypeBuilder<Citation> builder)
    {
        builder.HasKey(citation => new { citation.MeasureId, citation.Number });
        builder.Property(citation => citation.MeasureId).HasMaxLength(Lengths.MeasureId);
        builder.Property(citation => citation.Number).ValueGeneratedNever();
        builder.Property(citation => citation.SourceId).HasMaxLength(Lengths.Code);
        builder.Property(citation => citation.Locator).HasMaxLength(Lengths.Title);
        builder.Ignore(citation => citation.Source);
        builder.BelongsTo<Citation, Measure>(nameof(Citation.MeasureId));
        builder.RefersTo<Citation, Source>(nameof(Citation.SourceId));
    }
}
