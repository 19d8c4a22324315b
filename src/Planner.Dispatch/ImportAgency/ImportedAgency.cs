using Planner.Domain;
using Planner.Formats;

namespace Planner.Dispatch;

/// <summary>What came of an import.</summary>
/// <param name="Request">Made of the good rows; null where there can be none.</param>
/// <param name="Faults">Every mistake in the spreadsheets; empty = every row is in the request.</param>
/// <param name="Notes">What was ignored or left out on purpose.</param>
/// <param name="Draft">The rows parted into good and refused ones, as files to correct and import again.</param>
public sealed record ImportedAgency(
    PlanRequest? Request,
    IReadOnlyList<ImportFault> Faults,
    IReadOnlyList<string> Notes,
    IReadOnlyList<CsvFile> Draft
);
