namespace Dashboard.Data.Comparison;

/// <summary>What is known of a province and a theme or facet. "None" never means "nobody looked".</summary>
public enum CellState
{
    /// <summary>有: a measure of the province itself is on record.</summary>
    Recorded,

    /// <summary>仅地市有: only cities have one; it never counts as the province's.</summary>
    CityOnly,

    /// <summary>已核查，无: checked, there is none.</summary>
    ConfirmedNone,

    /// <summary>已检索，未见: searched, not found; the search was not exhaustive.</summary>
    NotFound,

    /// <summary>未核查: nobody looked.</summary>
    NotReviewed,

    /// <summary>不适用.</summary>
    NotApplicable,
}
