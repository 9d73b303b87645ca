using Dashboard.Data.Model;
using Dashboard.Web.Shell;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Dashboard.Web.Api;

/// <summary>Problem bodies (RFC 9457) of the API and the downloads, in the language of the request.</summary>
internal static class Problems
{
    private static readonly LocalizedText BadQuery = new("请求中有无法识别的参数", "Some parameters of the request are wrong");
    private static readonly LocalizedText NotThere = new("没有找到", "Not found");

    private static readonly LocalizedText LaterOn = new("请稍后再试", "Please try again later");

    /// <summary>400: each faulty parameter with what is wrong with it; the detail repeats it in one text.</summary>
    public static ValidationProblem Of(IReadOnlyList<QueryFault> faults)
    {
        var english = Words.English;
        return TypedResults.ValidationProblem(
            faults.GroupBy(fault => fault.Parameter)
                .ToDictionary(group => group.Key, group => group.Select(fault => fault.Message.In(english)).ToArray()),
            detail: string.Join(english ? " " : "", faults.Select(fault => fault.Message.In(english))),
            title: BadQuery.In(english));
    }

    public static ProblemHttpResult NotFound(LocalizedText detail) => TypedResults.Problem(
        detail.In(Words.English), statusCode: StatusCodes.Status404NotFound, title: NotThere.In(Words.English));

    /// <summary>503: the caller sets Retry-After.</summary>
    public static ProblemHttpResult Busy(LocalizedText detail) => TypedResults.Problem(
        detail.In(Words.English), statusCode: StatusCodes.Status503ServiceUnavailable, title: LaterOn.In(Words.English));
}
