using Dashboard.Web.Shell;

namespace Dashboard.Web.Features.Provinces;

/// <summary>What the address of a province's page says.</summary>
/// <param name="Code">As in the path; whether there is such a province the page decides.</param>
/// <param name="Home">Code of the home province; null also where it is this very province.</param>
public sealed record ProvinceView(string Code, string? Home, DateOnly? AsOf)
{
    public static ProvinceView Parse(string code, QueryReader query)
    {
        var home = query.Home();
        return new ProvinceView(code, home == code ? null : home, query.AsOf());
    }

    public string ToUrl() => PageUrls.Province(Code, Home, AsOf);
}

/// <summary>What the address of the list of provinces says.</summary>
public sealed record ProvincesView(string? Home, DateOnly? AsOf)
{
    public static ProvincesView Parse(QueryReader query) => new(query.Home(), query.AsOf());

    public string ToUrl() => PageUrls.Provinces(Home, AsOf);
}
