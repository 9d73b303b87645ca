using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Hosting;

/// <summary>The import map is the one inline script of a page; the policy names it by its hash.</summary>
public static class ImportMapHash
{
    /// <summary>sha256-… of the import map of the endpoint, or null where the endpoint has none.</summary>
    public static string? Of(HttpContext context)
    {
        var map = context.GetEndpoint()?.Metadata.GetMetadata<ImportMapDefinition>();
        if (map is null)
        {
            return null;
        }

        // The component writes the definition's text as it is.
        var text = map.ToString().ReplaceLineEndings("\n");
        return "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
