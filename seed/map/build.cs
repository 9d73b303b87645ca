#!/usr/bin/env dotnet
#:project ../../src/Dashboard.Web/Dashboard.Web.csproj
#:property PublishAot=false
#:property TreatWarningsAsErrors=false
#:property RestorePackagesWithLockFile=false

// Builds china.json, the drawing geometry of the map sheet, from source/china-provinces.geojson. The application does the
// same at start with an office's own file (Map:File). Run from anywhere: dotnet run seed/map/build.cs [source.geojson [target.json]].

using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dashboard.Data.Model;
using Dashboard.Web.Map.Building;

var folder = Path.GetDirectoryName(ScriptPath())!;
var source = args.Length > 0 ? args[0] : Path.Combine(folder, "source", "china-provinces.geojson");
var target = args.Length > 1 ? args[1] : Path.Combine(folder, "china.json");

var labels = MapLabels.Load(Path.Combine(folder, "source", "labels.json"));
var drawing = MapFile.Load(source, labels, code => new LocalizedText(code, null));
var output = new JsonSerializerOptions
{
    WriteIndented = true,
    PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
};
await File.WriteAllTextAsync(target, JsonSerializer.Serialize(drawing, output) + "\n");
Console.WriteLine($"{target}: {new FileInfo(target).Length / 1024} kB");

static string ScriptPath([CallerFilePath] string path = "") => path;
