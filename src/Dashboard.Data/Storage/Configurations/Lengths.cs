namespace Dashboard.Data.Storage.Configurations;

/// <summary>
/// Longest stored texts, in characters. SQL Server refuses longer ones and SQLite does not, so the seed is checked
/// against them for both.
/// </summary>
internal static class Lengths
{
    public const int ProvinceCode = 6;

    /// <summary>Province code, dash, four digits.</summary>
    public const int MeasureId = 11;

    /// <summary>Slugs: codes of themes, tracks, sources …</summary>
    public const int Code = 80;

    public const int Enum = 32;

    public const int Unit = 40;

    /// <summary>Names of provinces, cities, themes, people.</summary>
    public const int Name = 100;

    /// <summary>A word, or a title that is ours; within the 450 characters that a key of SQL Server holds.</summary>
    public const int Term = 200;

    /// <summary>Titles of documents, names of bodies, locators.</summary>
    public const int Title = 400;

    public const int Address = 1000;

    /// <summary>Notes, definitions and summaries.</summary>
    public const int Text = 2000;

    /// <summary>A JSON array of texts.</summary>
    public const int List = 2000;

    /// <summary>SHA-256 in hexadecimal.</summary>
    public const int Hash = 64;
}
