using Planner.Domain;
using Planner.Store;

namespace Planner.Api;

/// <summary>Loads a sample agency when the service starts on a store without a branch.</summary>
internal sealed class SampleStart(PlannerStore store, DataSets dataSets, AgencyLoad load)
{
    private static readonly Access Service = new("system", "the service", Role.Manager, null);

    /// <summary>Whether there is no branch yet.</summary>
    public bool IsEmpty =>
        store.Read(reader =>
            reader.Documents(DocumentKind.Branch).List(Scope.All, new DocumentFilter(Most: 1)).Count == 0
        );

    /// <param name="sample">Name of the data set; null = none.</param>
    /// <exception cref="InvalidInputException">There is no data set of that name.</exception>
    public async Task RunAsync(string? sample)
    {
        if (sample is null || !IsEmpty)
            return;
        PlanRequest request = dataSets.Find(sample) ?? throw Unknown(sample);
        await load.RunAsync(Service, sample, request, $"sample {sample}");
    }

    private InvalidInputException Unknown(string sample) =>
        new([
            new InputMistake(
                "sample",
                sample,
                "It is the name of a data set.",
                $"Choose one of {string.Join(", ", dataSets.Names())}, or leave it out."
            ),
        ]);
}
