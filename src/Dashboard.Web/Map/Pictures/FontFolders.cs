using SkiaSharp;

namespace Dashboard.Web.Map.Pictures;

/// <summary>
/// The faces in the folders where Linux systems keep fonts. SkiaSharp's build without native dependencies has no font
/// service there; Windows and macOS have their own.
/// </summary>
internal static class FontFolders
{
    /// <summary>More faces than any collection file holds.</summary>
    private const int MostFacesInFile = 64;

    private static readonly string[] Extensions = [".ttf", ".otf", ".ttc", ".otc"];

    private static readonly Lazy<IReadOnlyList<SKTypeface>> Faces = new(() => OperatingSystem.IsLinux() ? [.. Read()] : []);

    /// <summary>By path, then place in the file.</summary>
    public static IReadOnlyList<SKTypeface> All => Faces.Value;

    private static IEnumerable<string> Folders()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return ["/usr/share/fonts", "/usr/local/share/fonts", Path.Combine(home, ".local/share/fonts"), Path.Combine(home, ".fonts")];
    }

    private static IEnumerable<SKTypeface> Read()
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true };
        var files = Folders()
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", options))
            .Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal);
        foreach (var file in files)
        {
            for (var index = 0; index < MostFacesInFile && SKTypeface.FromFile(file, index) is { } face; index++)
            {
                yield return face;
                if (Path.GetExtension(file) is not (".ttc" or ".otc"))
                {
                    break;
                }
            }
        }
    }
}
