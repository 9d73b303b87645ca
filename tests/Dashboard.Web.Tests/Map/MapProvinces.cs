using Dashboard.Data.Model;

namespace Dashboard.Web.Tests.Map;

/// <summary>The 34 units with the names that map, tiles and type-ahead use.</summary>
internal static class MapProvinces
{
    public static IReadOnlyList<Province> All { get; } =
    [
        Of("110000", "北京市", "北京", "京", "Beijing", "beijing", "bj"),
        Of("120000", "天津市", "天津", "津", "Tianjin", "tianjin", "tj"),
        Of("130000", "河北省", "河北", "冀", "Hebei", "hebei", "hb"),
        Of("140000", "山西省", "山西", "晋", "Shanxi", "shanxi", "sx"),
        Of("150000", "内蒙古自治区", "内蒙古", "蒙", "Inner Mongolia", "neimenggu", "nmg"),
        Of("210000", "辽宁省", "辽宁", "辽", "Liaoning", "liaoning", "ln"),
        Of("220000", "吉林省", "吉林", "吉", "Jilin", "jilin", "jl"),
        Of("230000", "黑龙江省", "黑龙江", "黑", "Heilongjiang", "heilongjiang", "hlj"),
        Of("310000", "上海市", "上海", "沪", "Shanghai", "shanghai", "sh"),
        Of("320000", "江苏省", "江苏", "苏", "Jiangsu", "jiangsu", "js"),
        Of("330000", "浙江省", "浙江", "浙", "Zhejiang", "zhejiang", "zj"),
        Of("340000", "安徽省", "安徽", "皖", "Anhui", "anhui", "ah"),
        Of("350000", "福建省", "福建", "闽", "Fujian", "fujian", "fj"),
        Of("360000", "江西省", "江西", "赣", "Jiangxi", "jiangxi", "jx"),
        Of("370000", "山东省", "山东", "鲁", "Shandong", "shandong", "sd"),
        Of("410000", "河南省", "河南", "豫", "Henan", "henan", "hn"),
        Of("420000", "湖北省", "湖北", "鄂", "Hubei", "hubei", "hb"),
        Of("430000", "湖南省", "湖南", "湘", "Hunan", "hunan", "hn"),
        Of("440000", "广东省", "广东", "粤", "Guangdong", "guangdong", "gd"),
        Of("450000", "广西壮族自治区", "广西", "桂", "Guangxi", "guangxi", "gx"),
        Of("460000", "海南省", "海南", "琼", "Hainan", "hainan", "hn"),
        Of("500000", "重庆市", "重庆", "渝", "Chongqing", "chongqing", "cq"),
        Of("510000", "四川省", "四川", "川", "Sichuan", "sichuan", "sc"),
        Of("520000", "贵州省", "贵州", "黔", "Guizhou", "guizhou", "gz"),
        Of("530000", "云南省", "云南", "滇", "Yunnan", "yunnan", "yn"),
        Of("540000", "西藏自治区", "西藏", "藏", "Xizang", "xizang", "xz"),
        Of("610000", "陕西省", "陕西", "陕", "Shaanxi", "shaanxi", "sx"),
        Of("620000", "甘肃省", "甘肃", "甘", "Gansu", "gansu", "gs"),
        Of("630000", "青海省", "青海", "青", "Qinghai", "qinghai", "qh"),
        Of("640000", "宁夏回族自治区", "宁夏", "宁", "Ningxia", "ningxia", "nx"),
        Of("650000", "新疆维吾尔自治区", "新疆", "新", "Xinjiang", "xinjiang", "xj"),
        Of("710000", "台湾省", "台湾", "台", "Taiwan", "taiwan", "tw"),
        Of("810000", "香港特别行政区", "香港", "港", "Hong Kong", "xianggang", "xg"),
        Of("820000", "澳门特别行政区", "澳门", "澳", "Macao", "aomen", "am"),
    ];

    private static Province Of(string code, string name, string shortName, string abbreviation, string english, string pinyin, string initials) => new()
    {
        Code = code,
        NameZh = name,
        ShortZh = shortName,
        AbbreviationZh = abbreviation,
        NameEn = english,
        Pinyin = pinyin,
        PinyinInitials = initials,
        Region = StatisticalRegion.East,
        Neighbours = [],
        HasData = code is not ("710000" or "810000" or "820000"),
    };
}
