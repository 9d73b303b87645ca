using Dashboard.Data.Seeding.Rules;

namespace Dashboard.Data.Seeding;

/// <summary>Reads a seed folder and checks it: JSON, schemas, then everything that holds between records.</summary>
public static class SeedValidator
{
    /// <summary>The data and all faults in it; it must only be loaded when there are none.</summary>
    /// <exception cref="SeedException">A schema is missing or broken.</exception>
    public static (SeedData Data, IReadOnlyList<SeedFault> Faults) Check(SeedFolder folder)
    {
        var faults = new List<SeedFault>();
        var data = SeedReader.Read(folder, faults);
        faults.AddRange(ProvinceRules.Check(data));
        faults.AddRange(DictionaryRules.Check(data));
        faults.AddRange(MeasureRules.Check(data));
        faults.AddRange(CoverageRules.Check(data));
        faults.AddRange(IndicatorRules.Check(data));
        faults.AddRange(StorageRules.Check(data));
        return (data, faults);
    }

    /// <exception cref="SeedException">The seed has faults, all of which the message names.</exception>
    public static SeedData ReadChecked(SeedFolder folder)
    {
        var (data, faults) = Check(folder);
        return faults.Count == 0 ? data : throw new SeedException(faults);
    }
}
