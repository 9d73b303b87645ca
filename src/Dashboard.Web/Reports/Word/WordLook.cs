namespace Dashboard.Web.Reports.Word;

/// <summary>Faces and sizes of a memo, and the parts of the file that define them. Faces are named, never embedded.</summary>
/// <param name="English">Times New Roman and spaced paragraphs instead of the Chinese official layout.</param>
internal sealed record WordLook(bool English)
{
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string Body = "BodyText";
    public const string AnnexLabel = "AnnexLabel";
    public const string Caption = "Caption";
    public const string Remark = "Remark";
    public const string Cell = "TableText";
    public const string SmallCell = "TableTextSmall";
    public const string HeadCell = "TableHead";
    public const string Source = "SourceItem";
    public const string Picture = "Picture";
    public const string Note = "FootnoteText";
    public const string NoteMark = "FootnoteReference";
    public const string Link = "Hyperlink";

    private const string Latin = "Times New Roman";
    private const string Namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private string Fangsong => English ? Latin : "仿宋_GB2312";

    private string Kaiti => English ? Latin : "楷体_GB2312";

    private string Heiti => English ? Latin : "黑体";

    private string Song => English ? Latin : "宋体";

    private string TitleFace => English ? Latin : "方正小标宋简体";

    public static string Heading(int level) => $"Heading{level}";

    public string Styles => $"""
        <w:styles {Namespace}>
          <w:docDefaults>
            <w:rPrDefault><w:rPr><w:rFonts w:ascii="{Latin}" w:hAnsi="{Latin}" w:cs="{Latin}" w:eastAsia="{Fangsong}"/><w:kern w:val="0"/><w:sz w:val="{(English ? 24 : 32)}"/><w:szCs w:val="{(English ? 24 : 32)}"/><w:lang w:val="{(English ? "en-GB" : "zh-CN")}" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault>
            <w:pPrDefault><w:pPr><w:widowControl w:val="0"/></w:pPr></w:pPrDefault>
          </w:docDefaults>
          <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr>{Lines(English ? 360 : PageFormat.LinePitch)}</w:pPr></w:style>
          <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
          <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
          {Paragraph(Body, "Body Text", English ? $"{Lines(360, after: 120)}<w:jc w:val=\"both\"/>" : $"{FirstLine}<w:jc w:val=\"both\"/>", Tight)}
          {Paragraph(Title, "Title", $"<w:keepNext/>{Lines(English ? 480 : 640, after: English ? 120 : 0)}<w:jc w:val=\"center\"/>", $"{Face(TitleFace)}{Bold}{Size(English ? 18 : 22)}")}
          {Paragraph(Subtitle, "Subtitle", $"{Lines(English ? 360 : PageFormat.LinePitch, after: English ? 240 : PageFormat.LinePitch)}<w:jc w:val=\"center\"/>", $"{Face(Kaiti)}{(English ? "<w:i/>" : Tight)}")}
          {HeadingStyle(1, Heiti, 14)}
          {HeadingStyle(2, Kaiti, 12)}
          {HeadingStyle(3, Fangsong, 12)}
          {Paragraph(AnnexLabel, "Annex Label", $"<w:keepNext/><w:pageBreakBefore/>{Lines(English ? 360 : PageFormat.LinePitch)}<w:outlineLvl w:val=\"0\"/>", $"{Face(Heiti)}{Bold}")}
          {Paragraph(Caption, "caption", $"<w:keepNext/>{Lines(English ? 320 : 480, before: 120, after: 80)}<w:jc w:val=\"center\"/>", $"{Face(Heiti)}{Bold}{Size(English ? 12 : 14)}")}
          {Paragraph(Remark, "Remark", Lines(280, before: 60, after: 60), Size(English ? 9 : 10.5))}
          {Paragraph(Cell, "Table Text", Lines(280), Size(English ? 9 : 10.5))}
          {Paragraph(SmallCell, "Table Text Small", Lines(230), Size(English ? 8 : 9))}
          {Paragraph(HeadCell, "Table Head", $"<w:keepNext/>{Lines(260)}", $"{Face(Heiti)}{Bold}{Size(English ? 9 : 10.5)}")}
          {Paragraph(Source, "Source Item", $"{Lines(290, after: 60)}<w:ind w:left=\"567\" w:hanging=\"567\"/>", Size(English ? 9 : 10.5))}
          {Paragraph(Picture, "Picture", "<w:keepNext/><w:spacing w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"center\"/>", "")}
          {Paragraph(Note, "footnote text", $"{Lines(250)}<w:ind w:left=\"227\" w:hanging=\"227\"/>", $"{Face(Song)}{Size(English ? 8.5 : 9)}")}
          {Paragraph("Footer", "footer", "<w:spacing w:line=\"240\" w:lineRule=\"auto\"/>", $"<w:rFonts w:ascii=\"{Song}\" w:hAnsi=\"{Song}\" w:eastAsia=\"{Song}\"/>{Size(14)}")}
          <w:style w:type="character" w:styleId="{NoteMark}"><w:name w:val="footnote reference"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
          <w:style w:type="character" w:styleId="{Link}"><w:name w:val="Hyperlink"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:color w:val="0E5A70"/></w:rPr></w:style>
        </w:styles>
        """;

    /// <summary>一、（一）1. and in English 1, 1.1, (1).</summary>
    public string Numbering => $"""
        <w:numbering {Namespace}>
          <w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>
            {Level(0, English ? "decimal" : "chineseCounting", English ? "%1." : "%1、")}
            {Level(1, English ? "decimal" : "chineseCounting", English ? "%1.%2" : "（%2）")}
            {Level(2, "decimal", English ? "(%3)" : "%3.")}
          </w:abstractNum>
          <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
        </w:numbering>
        """;

    /// <summary>With other names of the Chinese faces, for machines that have them under those.</summary>
    public static string FontTable => $"""
        <w:fonts {Namespace}>
          <w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/><w:charset w:val="86"/><w:family w:val="modern"/></w:font>
          <w:font w:name="楷体_GB2312"><w:altName w:val="楷体"/><w:charset w:val="86"/><w:family w:val="modern"/></w:font>
          <w:font w:name="方正小标宋简体"><w:altName w:val="华文中宋"/><w:charset w:val="86"/><w:family w:val="script"/></w:font>
          <w:font w:name="黑体"><w:altName w:val="SimHei"/><w:charset w:val="86"/><w:family w:val="modern"/></w:font>
          <w:font w:name="宋体"><w:altName w:val="SimSun"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>
        </w:fonts>
        """;

    /// <summary>Odd and even pages differ: their numbers stand on the outer side.</summary>
    public static string Settings => $"""
        <w:settings {Namespace}>
          <w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/><w:characterSpacingControl w:val="compressPunctuation"/>
          <w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>
          <w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>
        </w:settings>
        """;

    /// <summary>— 1 —, one character off the outer edge.</summary>
    public string Footer(bool even) => $"""
        <w:ftr {Namespace}><w:p><w:pPr><w:pStyle w:val="Footer"/><w:ind {(even ? "w:left" : "w:right")}="320"/><w:jc w:val="{(even ? "left" : "right")}"/></w:pPr>
          <w:r><w:t xml:space="preserve">{(English ? "– " : "— ")}</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">{(English ? " –" : " —")}</w:t></w:r>
        </w:p></w:ftr>
        """;

    private static string FirstLine => "<w:ind w:firstLineChars=\"200\" w:firstLine=\"630\"/>";

    private string Tight => English ? "" : $"<w:spacing w:val=\"{PageFormat.Tightening}\"/>";

    /// <summary>Chinese heads stand out by their face, English ones by weight.</summary>
    private string Bold => English ? "<w:b/>" : "";

    private static string Lines(int pitch, int before = 0, int after = 0) =>
        $"<w:spacing w:before=\"{before}\" w:after=\"{after}\" w:line=\"{pitch}\" w:lineRule=\"exact\"/>";

    private static string Face(string face) => $"<w:rFonts w:eastAsia=\"{face}\"/>";

    private static string Size(double points) => $"<w:sz w:val=\"{points * 2:0}\"/><w:szCs w:val=\"{points * 2:0}\"/>";

    private static string Paragraph(string id, string name, string properties, string runs) =>
        $"<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>{properties}</w:pPr><w:rPr>{runs}</w:rPr></w:style>";

    private string HeadingStyle(int level, string face, double englishSize) => Paragraph(
        Heading(level),
        $"heading {level}",
        $"<w:keepNext/><w:numPr><w:ilvl w:val=\"{level - 1}\"/><w:numId w:val=\"1\"/></w:numPr>"
            + (English ? Lines(360, before: level == 1 ? 240 : 120, after: 60) : FirstLine)
            + $"<w:outlineLvl w:val=\"{level - 1}\"/>",
        $"{Face(face)}{Bold}{(English ? Size(englishSize) : Tight)}");

    private string Level(int level, string format, string text) => $"""
        <w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{format}"/><w:pStyle w:val="{Heading(level + 1)}"/><w:suff w:val="{(English ? "space" : "nothing")}"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" {(English ? "w:firstLine=\"0\"" : "w:firstLineChars=\"200\" w:firstLine=\"630\"")}/></w:pPr></w:lvl>
        """;
}
