using Dashboard.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Storage.Configurations;

internal sealed class ProvinceConfiguration : IEntityTypeConfiguration<Province>
{
    public void Configure(EntityTypeBuilder<Province> builder)
    {
        builder.HasKey(province => province.Code);
        builder.Property(province => province.Code).HasMaxLength(Lengths.ProvinceCode);
        builder.Property(province => province.NameZh).HasMaxLength(Lengths.Name);
        builder.Property(province => province.ShortZh).HasMaxLength(Lengths.Name);
        builder.Property(province => province.AbbreviationZh).HasMaxLength(1);
        builder.Property(province => province.NameEn).HasMaxLength(Lengths.Name);
        builder.Property(province => province.Pinyin).HasMaxLength(Lengths.Name);
        builder.Property(province => province.PinyinInitials).HasMaxLength(Lengths.Name);
    }
}

internal sealed class PeerGroupConfiguration : IEntityTypeConfiguration<PeerGroup>
{
    public void Configure(EntityTypeBuilder<PeerGroup> builder)
    {
        builder.HasKey(group => group.Code);
        builder.Property(group => group.Code).HasMaxLength(Lengths.Code);
        builder.Property(group => group.NameZh).HasMaxLength(Lengths.Name);
        builder.Property(group => group.NameEn).HasMaxLength(Lengths.Name);
        builder.Property(group => group.BasisZh).HasMaxLength(Lengths.Text);
        builder.Property(group => group.BasisEn).HasMaxLength(Lengths.Text);
    }
}

internal sealed class ThemeConfiguration : IEntityTypeConfiguration<Theme>
{
    public void Configure(EntityTypeBuilder<Theme> builder)
    {
        builder.HasKey(theme => theme.Code);
        builder.Property(theme => theme.Code).HasMaxLength(Lengths.Code);
        builder.Property(theme => theme.NameZh).HasMaxLength(Lengths.Name);
        builder.Property(theme => theme.NameEn).HasMaxLength(Lengths.Name);
        builder.Property(theme => theme.DefinitionZh).HasMaxLength(Lengths.Text);
        builder.Property(theme => theme.DefinitionEn).HasMaxLength(Lengths.Text);
        builder.Property(theme => theme.CountsZh).HasMaxLength(Lengths.Text);
        builder.Property(theme => theme.CountsEn).HasMaxLength(Lengths.Text);
        builder.Property(theme => theme.ExcludesZh).HasMaxLength(Lengths.Text);
        builder.Property(theme => theme.ExcludesEn).HasMaxLength(Lengths.Text);
    }
}

internal sealed class FacetConfiguration : IEntityTypeConfiguration<Facet>
{
    public void Configure(EntityTypeBuilder<Facet> builder)
    {
        builder.HasKey(facet => facet.Code);
        builder.Property(facet => facet.Code).HasMaxLength(Lengths.Code);
        builder.Property(facet => facet.ThemeCode).HasMaxLength(Lengths.Code);
        builder.Property(facet => facet.NameZh).HasMaxLength(Lengths.Name);
        builder.Property(facet => facet.NameEn).HasMaxLength(Lengths.Name);
        builder.Property(facet => facet.Tag).HasMaxLength(Lengths.Code);
        builder.Property(facet => facet.FigureCode).HasMaxLength(Lengths.Code);
        builder.Property(facet => facet.UnitZh).HasMaxLength(Lengths.Unit);
        builder.Property(facet => facet.UnitEn).HasMaxLength(Lengths.Unit);
        builder.Property(facet => facet.NoteZh).HasMaxLength(Lengths.Text);
        builder.Property(facet => facet.NoteEn).HasMaxLength(Lengths.Text);
        builder.RefersTo<Facet, Theme>(nameof(Facet.ThemeCode));
        builder.RefersTo<Facet, FigureDefinition>(nameof(Facet.FigureCode));
    }
}

internal sealed class TrackConfiguration : IEntityTypeConfiguration<Track>
{
    public void Configure(EntityTypeBuilder<Track> builder)
    {
        builder.HasKey(track => track.Code);
        builder.Property(track => track.Code).HasMaxLength(Lengths.Code);
        builder.Property(track => track.NameZh).HasMaxLength(Lengths.Name);
        builder.Property(track => track.NameEn).HasMaxLength(Lengths.Name);
    }
}

internal sealed class FigureDefinitionConfiguration : IEntityTypeConfiguration<FigureDefinition>
{
    public void Configure(EntityTypeBuilder<FigureDefinition> builder)
    {
        builder.HasKey(definition => definition.Code);
        builder.Property(definition => definition.Code).HasMaxLength(Lengths.Code);
        builder.Property(definition => definition.NameZh).HasMaxLength(Lengths.Name);
        builder.Property(definition => definition.NameEn).HasMaxLength(Lengths.Name);
        builder.Property(definition => definition.UnitZh).HasMaxLength(Lengths.Unit);
        builder.Property(definition => definition.UnitEn).HasMaxLength(Lengths.Unit);
    }
}

internal sealed class TermConfiguration : IEntityTypeConfiguration<Term>
{
    public void Configure(EntityTypeBuilder<Term> builder)
    {
        builder.HasKey(term => term.Zh);
        builder.Property(term => term.Zh).HasMaxLength(Lengths.Term);
        builder.Property(term => term.En).HasMaxLength(Lengths.Title);
    }
}

internal sealed class SourceConfiguration : IEntityTypeConfiguration<Source>
{
    public void Configure(EntityTypeBuilder<Source> builder)
    {
        builder.HasKey(source => source.Id);
        builder.Property(source => source.Id).HasMaxLength(Lengths.Code);
        builder.Property(source => source.Title).HasMaxLength(Lengths.Title);
        builder.Property(source => source.Author).HasMaxLength(Lengths.Title);
        builder.Property(source => source.Publisher).HasMaxLength(Lengths.Title);
        builder.Property(source => source.Url).HasMaxLength(Lengths.Address);
        builder.Ignore(source => source.Glossary);
    }
}

internal sealed class DatasetVersionConfiguration : IEntityTypeConfiguration<DatasetVersion>
{
    public void Configure(EntityTypeBuilder<DatasetVersion> builder)
    {
        builder.HasKey(version => version.Number);
        builder.Property(version => version.Number).ValueGeneratedNever();
        builder.Property(version => version.SeedHash).HasMaxLength(Lengths.Hash);
        builder.Property(version => version.NoteZh).HasMaxLength(Lengths.Text);
        builder.Property(version => version.NoteEn).HasMaxLength(Lengths.Text);
    }
}
