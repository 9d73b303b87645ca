using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>Tracks of the future industries against the covered provinces, with the year first named.</summary>
/// <param name="Provinces">By code.</param>
/// <param name="Rows">One per track, in the tracks' order; those that nobody names too.</param>
public sealed record TrackGrid(IReadOnlyList<Province> Provinces, IReadOnlyList<TrackRow> Rows)
{
    public static TrackGrid Build(Dataset dataset, DateOnly? asOf) =>
        asOf is null ? DatasetIndex.Of(dataset).TrackGrid : Make(dataset, asOf);

    internal static TrackGrid Make(Dataset dataset, DateOnly? asOf)
    {
        var provinces = dataset.CoveredProvinces.ToList();
        return new TrackGrid(provinces, [.. dataset.Tracks.Select(track => RowOf(dataset, track, provinces, asOf))]);
    }

    /// <summary>
    /// A province has a track when an adopted measure of its own, of whatever theme, names it. What nobody names takes
    /// the review of the future-industries theme: reviewed, then not found among the records; else not reviewed.
    /// </summary>
    internal static TrackRow RowOf(Dataset dataset, Track track, IReadOnlyList<Province> provinces, DateOnly? asOf)
    {
        var index = DatasetIndex.Of(dataset);
        var table = index.Search;
        var day = asOf?.DayNumber ?? int.MaxValue;
        var naming = new List<Measure>?[dataset.Provinces.Count];
        foreach (ref readonly var entry in index.AdoptedOfTrack(track.Code))
        {
            if (entry.ExistsFrom <= day && table.Level[entry.Position] != (byte)JurisdictionLevel.National)
            {
                (naming[table.Province[entry.Position]] ??= []).Add(entry.Measure);
            }
        }

        var theme = dataset.Themes.FirstOrDefault(theme => theme.Kind == MeasureKind.FutureIndustry)?.Code ?? "";
        var cells = provinces.Select(province => CellOf(
            province,
            naming[index.NumberOfProvince(province.Code)] ?? [],
            dataset.ReviewsByCell.ContainsKey((province.Code, theme))));
        return new TrackRow(
            track,
            [.. cells],
            [.. dataset.Statements.Where(statement => statement.TrackCodes.Contains(track.Code))]);
    }

    private static TrackCell CellOf(Province province, List<Measure> measures, bool reviewed)
    {
        if (!province.HasData)
        {
            return new TrackCell(province.Code, CellState.NotReviewed, null, []);
        }

        var own = measures.FindAll(measure => measure.Level == JurisdictionLevel.Province);
        var state = own.Count > 0 ? CellState.Recorded
            : measures.Count > 0 ? CellState.CityOnly
            : reviewed ? CellState.NotFound
            : CellState.NotReviewed;
        List<Measure> filling = own.Count > 0 ? own : measures;
        return new TrackCell(
            province.Code,
            state,
            // the index gives the earliest first and the undated last
            filling.Count > 0 ? filling[0].StartsOn()?.Year : null,
            filling);
    }
}

/// <param name="Cells">One per province, in the grid's order.</param>
/// <param name="Statements">Counts by others that name no province: shown beside our own count, never added.</param>
public sealed record TrackRow(Track Track, IReadOnlyList<TrackCell> Cells, IReadOnlyList<AggregateStatement> Statements)
{
    /// <summary>Number of provinces that name it themselves.</summary>
    public int Has => Cells.Count(cell => cell.State == CellState.Recorded);
}

/// <param name="FirstYear">Of the dated measures that fill the cell; null when none is dated.</param>
/// <param name="Measures">Earliest first: the province's own, or its cities' where it has none.</param>
public sealed record TrackCell(string ProvinceCode, CellState State, int? FirstYear, IReadOnlyList<Measure> Measures);
