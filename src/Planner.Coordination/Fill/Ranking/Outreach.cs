using NodaTime;

namespace Planner.Coordination;

/// <summary>The order of offers: one after the other, each held for a while, none after the visit would have to begin.</summary>
internal static class Outreach
{
    /// <summary>Between 15 and 30 minutes are usual for a confirmation.</summary>
    public static readonly Duration Hold = Duration.FromMinutes(20);

    /// <summary>A clinician has to be told and to drive.</summary>
    private static readonly Duration Lead = Duration.FromMinutes(30);

    public static IReadOnlyList<OutreachStep> Of(IReadOnlyList<FillCandidate> candidates, Instant now)
    {
        List<OutreachStep> steps = [];
        Instant at = now;
        foreach (FillCandidate candidate in candidates)
        {
            Instant last = candidate.Start - Lead;
            if (at >= last)
            {
                continue;
            }

            Instant until = Instant.Min(at + Hold, last);
            steps.Add(new OutreachStep(candidate.Rank, candidate.Entry.Id, at, until, null));
            at = until;
        }

        return [.. steps.Select((step, i) => step with { Next = i + 1 < steps.Count ? steps[i + 1].Entry : null })];
    }
}
