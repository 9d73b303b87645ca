namespace Dashboard.Data.Model;

/// <summary>A text in the two languages of the product. Chinese is always there; English may be missing.</summary>
public readonly record struct LocalizedText(string Zh, string? En)
{
    /// <summary>The English text where asked for and known, else the Chinese one.</summary>
    public string In(bool english) => english && !string.IsNullOrEmpty(En) ? En : Zh;
}
