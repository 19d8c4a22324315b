using NodaTime;
using Planner.CpSat;
using Planner.Domain;
using Planner.TestKit;

namespace Planner.Coordination.Tests;

/// <summary>Tiny days in which everything lies within two minutes: the model and the judges agree, and the search meets the optimum.</summary>
public sealed class TinyProofTests
{
    private const int Days = 60;

    [Theory]
    [InlineData(null)]
    [InlineData(20)]
    public async Task TheFirstProposalIsNearlyAlwaysTheProvenOptimum(int? seconds)
    {
        await using ICpSatEngine engine = CpSatEngines.Choose();
        var proofs = new List<RepairProof>();
        for (var seed = 1; seed <= Days; seed++)
            if (Late(PublishedDay.Searched(TinyRequests.Random(seed), 300)) is { } day)
                proofs.Add(await Prove(day, seconds, engine));
        Assert.All(proofs, proof => Assert.NotEqual(ProofVerdict.Contradicted, proof.Verdict));
        Assert.All(proofs, proof => Assert.True(proof.IsProven));
        Assert.True(proofs.Count > Days / 2);
        Assert.InRange(proofs.Count(proof => proof.Verdict == ProofVerdict.Improved), 0, proofs.Count / 20);
    }

    private static async Task<RepairProof> Prove(RemainingDay day, int? seconds, ICpSatEngine engine)
    {
        var budget = new RepairBudget
        {
            MaxShift = seconds is { } most ? Duration.FromSeconds(most) : null,
            Tolerance = Duration.FromSeconds(5),
        };
        var options = new RepairPlanOptions { Iterations = 2000, Workers = 1 };
        RepairOutcome searched = new RepairPlan(options).Run(day, budget);
        return await new ProveRepair(options, TimeSpan.FromSeconds(60), engine).RunAsync(day, budget, searched);
    }

    /// <summary>The first clinician begins late; null where nothing is published.</summary>
    private static RemainingDay? Late(PublishedDay published)
    {
        if (published.Document.Plan.Routes is not [var route, ..])
            return null;
        Instant now = route.Departure - Duration.FromSeconds(5);
        return published.At(
            now,
            new ClinicianLate(SmallDay.Id(), now, route.Clinician, route.Departure + Duration.FromSeconds(8))
        );
    }
}
