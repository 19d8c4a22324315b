using Planner.Store;

namespace Planner.Api;

/// <summary>Finds the branch that a request is about.</summary>
public sealed class BranchChoice(PlannerStore store)
{
    /// <param name="asked">Id that was named; null where the only branch within reach is meant.</param>
    /// <returns>Null where none is named and there is none.</returns>
    /// <exception cref="ProblemException">There is no such branch within reach, or several could be meant.</exception>
    public DocumentRow? Find(Access access, string? asked)
    {
        // A branch belongs to nobody: of a scope only its branches count.
        Scope scope = access.Scope with
        {
            ClinicianId = null,
        };
        if (asked is not null)
            return store.Read(reader => reader.Documents(DocumentKind.Branch).Find(scope, asked, asked))
                ?? throw new ProblemException(ProblemCatalogue.Unknown, $"There is no branch \"{asked}\".");
        IReadOnlyList<DocumentRow> all = store.Read(reader =>
            reader.Documents(DocumentKind.Branch).List(scope, new DocumentFilter(Most: 20))
        );
        return all.Count <= 1
            ? all.FirstOrDefault()
            : throw new ProblemException(
                ProblemCatalogue.BadQuery,
                $"Say which branch, with ?branch=: {string.Join(", ", all.Select(branch => branch.Id))}."
            );
    }

    /// <exception cref="ProblemException">There is none.</exception>
    public DocumentRow Demand(Access access, string? asked) =>
        Find(access, asked)
        ?? throw new ProblemException(
            ProblemCatalogue.Unknown,
            "There is no branch yet. Load a sample with POST /v1/samples, or make one with POST /v1/branches."
        );
}
