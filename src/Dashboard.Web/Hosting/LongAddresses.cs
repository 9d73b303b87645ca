namespace Dashboard.Web.Hosting;

/// <summary>
/// Somebody pastes a whole document into a search. The server would refuse such an address without a word, and a page
/// that had it could not open its connection (which sends the address, within its own limit). So the server takes it:
/// the API and the downloads say what is wrong with it, and a page opens with its words cut short and says so too.
/// </summary>
public static class LongAddresses
{
    /// <summary>10,000 Chinese characters, escaped, and some room.</summary>
    private const int LongestRequestLine = 128 * 1024;

    /// <summary>Far above what any view of ours is written with.</summary>
    private const int LongestPageQuery = 4000;

    /// <summary>Above what each word allows, so that the page still finds it too long.</summary>
    private const int LongestValue = 300;

    private const int MostWords = 30;

    private static readonly string[] ForPrograms = ["/api", "/exports", "/openapi"];

    public static void AcceptLongAddresses(this WebApplicationBuilder builder) =>
        builder.WebHost.ConfigureKestrel(options => options.Limits.MaxRequestLineSize = LongestRequestLine);

    public static void UseLongAddresses(this WebApplication app) => app.Use((context, next) =>
    {
        var request = context.Request;
        if (request.QueryString.Value is not { Length: > LongestPageQuery }
            || ForPrograms.Any(path => request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase)))
        {
            return next(context);
        }

        var words = request.Query.Take(MostWords).Select(word =>
            KeyValuePair.Create(Cut(word.Key), (string?)Cut(word.Value.ToString())));
        context.Response.Redirect(request.PathBase + request.Path + QueryString.Create(words));
        return Task.CompletedTask;
    });

    private static string Cut(string text) => text.Length <= LongestValue
        ? text
        : text[..(char.IsHighSurrogate(text[LongestValue - 1]) ? LongestValue - 1 : LongestValue)];
}
