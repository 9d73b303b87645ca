using MudBlazor;

namespace Dashboard.Web.Shell;

/// <summary>Type and measures for MudBlazor's components. Its colours come from the tokens, see wwwroot/css/mud.css.</summary>
public static class DashboardTheme
{
    // The CJK face comes first, or quotation marks and dashes fall into a Latin face at half width.
    private static readonly string[] Sans = ["var(--sans)"];

    public static MudTheme Theme { get; } = new()
    {
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = Sans, FontSize = "14px", LineHeight = "24px", LetterSpacing = "normal" },
            Body1 = new Body1Typography { FontFamily = Sans, FontSize = "14px", LineHeight = "24px", LetterSpacing = "normal" },
            Body2 = new Body2Typography { FontFamily = Sans, FontSize = "13px", LineHeight = "20px", LetterSpacing = "normal" },
            Button = new ButtonTypography { FontFamily = Sans, FontSize = "13px", LineHeight = "20px", FontWeight = "400", LetterSpacing = "normal", TextTransform = "none" },
            Caption = new CaptionTypography { FontFamily = Sans, FontSize = "12px", LineHeight = "18px", LetterSpacing = "normal" },
        },
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "2px", AppbarHeight = "56px", DrawerWidthLeft = "232px", DrawerWidthRight = "404px" },
    };
}
