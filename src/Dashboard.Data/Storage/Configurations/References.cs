using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Storage.Configurations;

internal static class References
{
    /// <summary>A foreign key without navigations: what is referred to cannot be deleted.</summary>
    public static void RefersTo<TRow, TPrincipal>(this EntityTypeBuilder<TRow> builder, string foreignKey)
        where TRow : class
        where TPrincipal : class =>
        builder.HasOne<TPrincipal>().WithMany().HasForeignKey(foreignKey).OnDelete(DeleteBehavior.Restrict);

    /// <summary>A foreign key without navigations: the row goes with its owner.</summary>
    public static void BelongsTo<TRow, TOwner>(this EntityTypeBuilder<TRow> builder, string foreignKey)
        where TRow : class
        where TOwner : class =>
        builder.HasOne<TOwner>().WithMany().HasForeignKey(foreignKey).OnDelete(DeleteBehavior.Cascade);
}
