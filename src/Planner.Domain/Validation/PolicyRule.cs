namespace Planner.Domain;

/// <summary>
/// Terms stand once, weights are 0 to 10,000 with two decimals, tiers 1 to 3.
/// </summary>
internal sealed class PolicyRule : IRequestRule
{
    private const int LargestWeight = 10_000;

    public void Check(RequestIndex index, FindingList findings)
    {
        IReadOnlyList<PolicyTerm> terms = index.Request.Policy.Terms;
        HashSet<TermKind> seen = [];
        for (int i = 0; i < terms.Count; i++)
        {
            string place = FindingList.At("policy.terms", i);
            if (!seen.Add(terms[i].Kind))
                findings.Mistake(
                    place + ".kind",
                    $"{terms[i].Kind} again",
                    "A term stands once.",
                    "Remove one of them."
                );
            findings.Range(place + ".weight", terms[i].Weight, 0, LargestWeight);
            if (decimal.Round(terms[i].Weight, 2) != terms[i].Weight)
                findings.Mistake(
                    place + ".weight",
                    FormattableString.Invariant($"{terms[i].Weight}"),
                    "A weight has at most two decimals.",
                    "Round it."
                );
            findings.Range(place + ".tier", terms[i].Tier, 1, 3);
        }
    }
}
