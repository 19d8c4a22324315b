namespace Planner.Store;

/// <summary>A document's row as it lies in the table.</summary>
internal sealed record StoredDocument
{
    public string BranchId { get; init; } = "";
    public string Id { get; init; } = "";
    public long Version { get; init; }
    public string? Day { get; init; }
    public string? State { get; init; }
    public string? PatientId { get; init; }
    public string? ClinicianId { get; init; }
    public string Document { get; init; } = "";
    public byte[]? Sealed { get; init; }
    public long CreatedAt { get; init; }
    public long UpdatedAt { get; init; }

    public static StoredDocument Close(DocumentRow row, DocumentKind kind, ISeal seal) =>
        new()
        {
            BranchId = row.BranchId,
            Id = row.Id,
            Version = row.Version,
            Day = row.Day,
            State = row.State,
            PatientId = row.PatientId,
            ClinicianId = row.ClinicianId,
            Document = row.Document,
            Sealed = row.Personal is null ? null : seal.CloseText(kind.Name, row.Personal),
            CreatedAt = row.CreatedAt,
            UpdatedAt = row.UpdatedAt,
        };

    public DocumentRow Open(DocumentKind kind, ISeal seal) =>
        new()
        {
            BranchId = BranchId,
            Id = Id,
            Version = Version,
            Day = Day,
            State = State,
            PatientId = PatientId,
            ClinicianId = ClinicianId,
            Document = Document,
            Personal = Sealed is null ? null : seal.OpenText(kind.Name, Sealed),
            CreatedAt = CreatedAt,
            UpdatedAt = UpdatedAt,
        };
}
