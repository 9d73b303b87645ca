using Dashboard.Data.Comparison;
using Dashboard.Data.Model;

namespace Dashboard.Web.Features.Overview;

/// <summary>What was looked for, and what the records lack.</summary>
/// <param name="Structured">Of the themes with typed details.</param>
/// <param name="Others">Of the others.</param>
/// <param name="LastReviewed">Null when nothing was reviewed.</param>
public sealed record Completeness(
    ReviewedCells Structured,
    ReviewedCells Others,
    DateOnly? LastReviewed,
    int Measures,
    IReadOnlyList<(RecordPart Part, int Known)> Parts,
    IReadOnlyList<StatementRow> Statements)
{
    public static Completeness Build(Dataset dataset, IReadOnlyCollection<Measure> adopted, TrackGrid tracks)
    {
        var known = new int[Enum.GetValues<RecordPart>().Length];
        foreach (var measure in adopted)
        {
            known[(int)RecordPart.Date] += measure.IssuedOn is null ? 0 : 1;
            known[(int)RecordPart.Number] += measure.DocumentNumber is null ? 0 : 1;
            known[(int)RecordPart.Issuer] += measure.Issuer is null ? 0 : 1;
            known[(int)RecordPart.Address] += measure.Citations.Any(citation => citation.Source.Url is not null) ? 1 : 0;
            known[(int)RecordPart.Locator] += measure.Citations.Any(citation => citation.Locator is not null) ? 1 : 0;
            known[(int)RecordPart.SecondCheck] += measure.SecondCheckZh is null ? 0 : 1;
        }

        return new Completeness(
            ReviewedCells.Of(dataset, theme => theme.IsStructured),
            ReviewedCells.Of(dataset, theme => !theme.IsStructured),
            dataset.Reviews.Select(review => (DateOnly?)review.ReviewedOn).Max(),
            adopted.Count,
            [.. Enum.GetValues<RecordPart>().Select(part => (part, known[(int)part]))],
            [.. dataset.Statements.Select(statement => new StatementRow(statement, OwnCount(statement, tracks)))]);
    }

    /// <summary>Provinces that themselves name at least one of the statement's tracks; null when it speaks of none.</summary>
    private static int? OwnCount(AggregateStatement statement, TrackGrid tracks)
    {
        if (statement.TrackCodes.Count == 0)
        {
            return null;
        }

        return tracks.Rows
            .Where(row => statement.TrackCodes.Contains(row.Track.Code))
            .SelectMany(row => row.Cells)
            .Where(cell => cell.State == CellState.Recorded)
            .Select(cell => cell.ProvinceCode)
            .Distinct()
            .Count();
    }
}

/// <summary>What a complete record has.</summary>
public enum RecordPart
{
    Date,
    Number,
    Issuer,
    Address,
    Locator,
    SecondCheck,
}

/// <param name="Reviewed">Cells with a review.</param>
/// <param name="Total">Covered provinces times themes.</param>
public sealed record ReviewedCells(int Themes, int Reviewed, int Total)
{
    public static ReviewedCells Of(Dataset dataset, Func<Theme, bool> which)
    {
        var themes = dataset.Themes.Where(which).Select(theme => theme.Code).ToHashSet();
        var provinces = dataset.CoveredProvinces.Select(province => province.Code).ToHashSet();
        return new ReviewedCells(
            themes.Count,
            dataset.Reviews.Count(review => themes.Contains(review.ThemeCode) && provinces.Contains(review.ProvinceCode)),
            themes.Count * provinces.Count);
    }
}

/// <param name="Own">How many provinces our own records show; null when they do not count the same thing.</param>
public sealed record StatementRow(AggregateStatement Statement, int? Own);
