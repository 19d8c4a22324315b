namespace Planner.Store;

/// <summary>A resource: its document in the published JSON format, and what it is found by.</summary>
public sealed record DocumentRow
{
    public required string BranchId { get; init; }

    /// <summary>Unique among its kind within the branch.</summary>
    public required string Id { get; init; }

    /// <summary>1, 2, 3, ...; one more with each change.</summary>
    public long Version { get; init; }

    /// <summary>The local date it belongs to (yyyy-MM-dd); null where it belongs to none.</summary>
    public string? Day { get; init; }

    /// <summary>Where its life stands; null where it has none.</summary>
    public string? State { get; init; }
    public string? PatientId { get; init; }
    public string? ClinicianId { get; init; }

    /// <summary>JSON, without anything that names a patient or where one lives.</summary>
    public required string Document { get; init; }

    /// <summary>JSON of what names a patient or where one lives; null where there is none. Encrypted in the store.</summary>
    public string? Personal { get; init; }

    /// <summary>Unix milliseconds.</summary>
    public long CreatedAt { get; init; }

    /// <summary>Unix milliseconds.</summary>
    public long UpdatedAt { get; init; }
}
