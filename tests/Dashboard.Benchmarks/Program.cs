using Dashboard.Benchmarks;

return args.FirstOrDefault() switch
{
    "start" => await StartBenchmark.RunAsync(),
    "views" => await ViewsBenchmark.RunAsync(),
    "pages" => await PagesBenchmark.RunAsync(),
    "dataset" => await DatasetBenchmark.RunAsync(),
    "load" => await LoadBenchmark.RunAsync(),
    "diff" => await DiffBenchmark.RunAsync(),
    "map" => await MapBenchmark.RunAsync(),
    "export" => await ExportBenchmark.RunAsync(args[1..]),
    _ => Usage(),
};

static int Usage()
{
    Console.WriteLine("""
        dotnet run -c Release --project tests/Dashboard.Benchmarks -- NAME
          start   process start to ready, with an empty and with a filled database
          views   the pure functions behind the pages, on the seed and on 100,000 generated measures
          pages   server time of the pages over HTTP, on the same two datasets
          dataset reading the seed, then 100,000 generated measures, from the SQLite file
          load    first load of the overview in Chromium: bytes of script, largest contentful paint
          diff    what a change of the comparison sends to Chromium
          map     recolouring the map at 100,000 measures, drawing it as SVG and PNG, the weight of its geometry
          export  a list of 1,048,575 rows x 20 columns: our writer against MiniExcel, OpenXmlWriter and bare ones
        """);
    return 1;
}
