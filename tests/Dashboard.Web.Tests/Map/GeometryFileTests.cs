using System.Text;
using System.Xml.Linq;
using Bunit;
using Dashboard.Web.Map;
using Xunit;

namespace Dashboard.Web.Tests.Map;

public sealed class GeometryFileTests : MapContext
{
    [Fact]
    public void The_file_holds_every_shape_that_a_sheet_refers_to()
    {
        var shapes = XDocument.Parse(Encoding.UTF8.GetString(Geometry.File.Content)).Root!.Elements()
            .ToDictionary(path => path.Attribute("id")!.Value, path => path.Attribute("d")!.Value);
        var uses = new[] { MapSize.Full, MapSize.Small }
            .SelectMany(size => RenderSheet(States(), parameters => parameters.Add(sheet => sheet.Size, size)).FindAll(".china use"))
            .Select(use => use.GetAttribute("href")!)
            .Distinct()
            .ToList();

        Assert.True(uses.Count > 2 * MapGeometry.UnitCount);
        Assert.All(uses, use => Assert.True(shapes.ContainsKey(use.Split('#')[1]), use));
        Assert.Equal(Geometry.Full.Dashes, shapes["fdash"]);
        Assert.Equal(Geometry.Inset.Lines.Islets, shapes["iislet"]);
        Assert.Equal(Geometry.ByCode[Taiwan].InsetPath, shapes["i710000"]);
    }

    [Fact]
    public void Another_content_has_another_address()
    {
        var other = new MapGeometry
        {
            Width = Geometry.Width,
            Height = Geometry.Height,
            Units = Geometry.Units,
            Full = Geometry.Full with { Dashes = "M0 0h1" },
            Small = Geometry.Small,
            Names = Geometry.Names,
            Inset = Geometry.Inset,
        };

        Assert.NotEqual(Geometry.File.Hash, other.File.Hash);
        Assert.Equal(Geometry.File.Hash, new GeometryFile(Geometry).Hash);
    }
}
