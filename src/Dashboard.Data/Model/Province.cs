namespace Dashboard.Data.Model;

/// <summary>Statistical regions of the National Bureau of Statistics, and those it leaves out.</summary>
public enum StatisticalRegion
{
    East,
    Central,
    West,
    Northeast,

    /// <summary>Hong Kong, Macao and Taiwan.</summary>
    Outside,
}

/// <summary>A provincial unit, keyed and ordered by its GB/T 2260 code.</summary>
public sealed class Province
{
    /// <summary>GB/T 2260, six digits: 320000.</summary>
    public required string Code { get; init; }

    /// <summary>Full name: 江苏省.</summary>
    public required string NameZh { get; init; }

    /// <summary>Short name: 江苏.</summary>
    public required string ShortZh { get; init; }

    /// <summary>One character: 苏.</summary>
    public required string AbbreviationZh { get; init; }

    public required string NameEn { get; init; }

    /// <summary>Of the short name, without tones, corrected by hand: chongqing, shaanxi.</summary>
    public required string Pinyin { get; init; }

    /// <summary>First letters of the short name's syllables: cq.</summary>
    public required string PinyinInitials { get; init; }

    public required StatisticalRegion Region { get; init; }

    /// <summary>Codes of the provinces that share a land border.</summary>
    public required IReadOnlyList<string> Neighbours { get; init; }

    /// <summary>False for Hong Kong, Macao and Taiwan, which the data does not cover.</summary>
    public required bool HasData { get; init; }

    public LocalizedText Name => new(NameZh, NameEn);

    public LocalizedText ShortName => new(ShortZh, NameEn);
}

/// <summary>A named set of provinces to compare with.</summary>
public sealed class PeerGroup
{
    public required string Code { get; init; }

    public required string NameZh { get; init; }

    public required string NameEn { get; init; }

    /// <summary>Where the membership comes from, in words.</summary>
    public required string BasisZh { get; init; }

    public required string BasisEn { get; init; }

    /// <summary>Province codes.</summary>
    public required IReadOnlyList<string> Members { get; init; }

    public LocalizedText Name => new(NameZh, NameEn);
}
