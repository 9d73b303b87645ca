using Dashboard.Data.Model;
using Dashboard.Web.Shell;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Dashboard.Web.Api;

/// <summary>Problem bodies (RFC 9457) of the API and the downloads, in the language of the request.</summary>
internal static class Problems
{
    private static readonly LocalizedText BadQuery = new("请求中有无法识别的参数", "Some parameters of the request are wrong");
    private static readonly LocalizedText NotThere = new("没有找到", "Not found");

    private static readonly LocalizedText WrongMethod = new("不支持该方法", "Method not allowed");
    private static readonly LocalizedText OnlyRead = new("此处只读，只接受 GET 和 HEAD。", "This can only be read, by GET or HEAD.");

    private static readonly LocalizedText LaterOn = new("请稍后再试", "Please try again later");

    private static readonly LocalizedText NotDrawn = new("图片不能导出", "The picture cannot be exported");

    private static readonly LocalizedText MissingFont = new(
        "服务器上没有可用的中文字体，无法绘制图片。请安装字体包（Debian、Ubuntu：fonts-noto-cjk；Fedora：google-noto-sans-cjk-fonts）后重启服务，或改为下载 SVG。",
        "The server has no font with Chinese characters, so the picture cannot be drawn. Install one (Debian, Ubuntu: fonts-noto-cjk; Fedora: google-noto-sans-cjk-fonts) and restart, or download the SVG.");

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

    /// <summary>405: the caller sets Allow.</summary>
    public static ProblemHttpResult NotAllowed() => TypedResults.Problem(
        OnlyRead.In(Words.English), statusCode: StatusCodes.Status405MethodNotAllowed, title: WrongMethod.In(Words.English));

    /// <summary>503: the caller sets Retry-After.</summary>
    public static ProblemHttpResult Busy(LocalizedText detail) => TypedResults.Problem(
        detail.In(Words.English), statusCode: StatusCodes.Status503ServiceUnavailable, title: LaterOn.In(Words.English));

    /// <summary>503: a picture cannot be drawn.</summary>
    /// <param name="english">The picture's language.</param>
    public static ProblemHttpResult NoFont(bool english) => TypedResults.Problem(
        MissingFont.In(english), statusCode: StatusCodes.Status503ServiceUnavailable, title: NotDrawn.In(english));
}
