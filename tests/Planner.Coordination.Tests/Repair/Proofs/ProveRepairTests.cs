using NodaTime;
using Planner.CpSat;
using Planner.Domain;

namespace Planner.Coordination.Tests;

public sealed class ProveRepairTests
{
    private static readonly Instant Eight = SmallDay.At("08:00");

    [Fact]
    public async Task ARepairWithNothingBetterIsProven()
    {
        RemainingDay day = Out();
        RepairProof proof = await Prove(day, RepairBudget.Unlimited, day.Repaired());
        Assert.Equal((ProofVerdict.Optimal, true), (proof.Verdict, proof.IsProven));
        Assert.Empty(proof.Refused);
        Assert.Null(proof.Gain);
    }

    [Fact]
    public async Task AWorseProposalIsBeatenAndTheBetterOneHandedOut()
    {
        RemainingDay day = SmallDay.Published().After(RepairDays.Urgent("u", "p2", "12:00", "12:10"));
        RepairOutcome searched = day.Repaired();
        RepairProposal worse = Quiet(day).Repaired().Proposals[0];
        RepairProof proof = await Prove(
            day,
            RepairBudget.Unlimited,
            searched with
            {
                Proposals = [Without(day, worse)],
            }
        );
        Assert.Equal((ProofVerdict.Improved, true), (proof.Verdict, proof.IsProven));
        Assert.Equal(new RepairGain(RepairLevel.Undone, 81), proof.Gain);
        Assert.Equal(searched.Proposals[0].Cost, proof.Best!.Cost);
        Assert.Equal(searched.Proposals[0].CallIds(), proof.Best.CallIds());
    }

    [Fact]
    public async Task WhatDoesNotFitIsProvenNotToFit()
    {
        RemainingDay day = Out();
        RepairBudget budget = new() { MaxPeople = 2 };
        RepairProof proof = await Prove(day, budget, day.Repaired(budget));
        Assert.Equal((ProofVerdict.NothingFits, true), (proof.Verdict, proof.IsProven));
    }

    [Fact]
    public async Task WithoutTimeNothingIsClaimed()
    {
        RemainingDay day = Out();
        RepairProof proof = await Prove(day, RepairBudget.Unlimited, day.Repaired(), TimeSpan.Zero);
        Assert.Equal((ProofVerdict.NotProven, false), (proof.Verdict, proof.IsProven));
    }

    private static RemainingDay Out() =>
        SmallDay.Published().After(new ClinicianOut(SmallDay.Id(), Eight, new ClinicianId("a")));

    /// <summary>The same rest without the urgent visit.</summary>
    private static RemainingDay Quiet(RemainingDay day) =>
        day with
        {
            Request = day.Request with { Visits = [.. day.Request.Visits.Where(visit => visit.Id.Value != "u")] },
            Disturbed = [],
        };

    /// <summary>A plan that leaves the urgent visit out, as a proposal for the day that has it.</summary>
    private static RepairProposal Without(RemainingDay day, RepairProposal quiet) =>
        quiet with
        {
            Calls = CallList.Of(day, RepairBudget.Unlimited, quiet.Plan),
        };

    private static async Task<RepairProof> Prove(
        RemainingDay day,
        RepairBudget budget,
        RepairOutcome outcome,
        TimeSpan? limit = null
    )
    {
        await using ICpSatEngine engine = CpSatEngines.Choose();
        var options = new RepairPlanOptions { Iterations = 400, Workers = 1 };
        return await new ProveRepair(options, limit ?? TimeSpan.FromSeconds(60), engine).RunAsync(day, budget, outcome);
    }
}
