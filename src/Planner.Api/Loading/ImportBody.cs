namespace Planner.Api;

/// <summary>Spreadsheets that are loaded into a branch.</summary>
/// <param name="Branch">Id of the branch; made where it is not there.</param>
/// <param name="Files">CSV texts by file name: clinicians.csv, patients.csv, visits.csv, availability.csv, and if you like agency.csv, places.csv, waitlist.csv.</param>
/// <param name="KeepGood">Loads the good rows although others are wrong.</param>
/// <param name="TimeZone">IANA time zone; as agency.csv says unless said.</param>
/// <param name="Network">Road network by name; as agency.csv says unless said.</param>
/// <param name="DateOrder">How 3/4/2026 is meant: dmy or mdy; refused unless said.</param>
internal sealed record ImportBody(
    string Branch,
    IReadOnlyDictionary<string, string> Files,
    bool KeepGood = false,
    string? Name = null,
    string? TimeZone = null,
    string? Network = null,
    string? DateOrder = null
);
