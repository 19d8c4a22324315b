namespace Planner.Api;

/// <summary>What was loaded into a branch.</summary>
/// <param name="Branch">Id of the branch.</param>
/// <param name="IsNew">Whether the branch was made for it.</param>
/// <param name="Loaded">By kind; kinds that hold nothing are left out.</param>
/// <param name="Notes">What was ignored or left out on purpose; null where nothing was.</param>
/// <param name="Refused">Rows of spreadsheets that were left out because they are wrong; null where none were.</param>
public sealed record LoadedView(
    string Branch,
    bool IsNew,
    IReadOnlyList<LoadedKindView> Loaded,
    IReadOnlyList<string>? Notes = null,
    IReadOnlyList<RefusedRowView>? Refused = null
);
