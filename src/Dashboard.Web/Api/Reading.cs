using Dashboard.Web.Shell;

namespace Dashboard.Web.Api;

/// <summary>How the API and the downloads answer: they are read, by GET or HEAD, with the words that they know.</summary>
internal static class Reading
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Answers HEAD as GET, without the body.</summary>
    public static RouteHandlerBuilder MapRead(this IEndpointRouteBuilder endpoints, string pattern, Delegate handler) =>
        endpoints.MapMethods(pattern, Methods, handler);

    /// <summary>
    /// What no endpoint under the path answers: 405 with Allow for other methods, else 404. Both with a problem body, so
    /// that a mistyped address does not answer a program with a page.
    /// </summary>
    public static void MapUnknown(this IEndpointRouteBuilder endpoints, string path) =>
        endpoints.Map($"{path}/{{**rest}}", (HttpContext http) =>
        {
            if (Methods.Contains(http.Request.Method, StringComparer.OrdinalIgnoreCase))
            {
                return Problems.NotFound(new("没有这个接口。", "There is no such endpoint."));
            }

            http.Response.Headers.Allow = string.Join(", ", Methods);
            return Problems.NotAllowed();
        }).ExcludeFromDescription();

    /// <summary>
    /// Documents the words that the endpoint reads by <see cref="QueryReader"/>, and answers 400 to any other: a misspelt
    /// filter must not give an unfiltered answer. The words of the show mode belong to the frame and are let through.
    /// </summary>
    public static RouteHandlerBuilder WithQueryWords(this RouteHandlerBuilder endpoint, params IReadOnlyList<string> words) =>
        endpoint.WithDocumentedWords(words).AddEndpointFilter((context, next) =>
        {
            List<QueryFault> faults =
            [
                .. context.HttpContext.Request.Query.Keys
                    .Where(key => !words.Append(QueryWords.Present).Append(QueryWords.Step).Contains(key, StringComparer.OrdinalIgnoreCase))
                    .Select(key => QueryFault.UnknownWord(key, words)),
            ];
            return faults.Count > 0 ? ValueTask.FromResult<object?>(Problems.Of(faults)) : next(context);
        });
}
