using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Planner.Coordination;

namespace Planner.Api;

/// <summary>What CP-SAT says about proposal 1, in a sentence and as JSON.</summary>
internal static class RepairProofWords
{
    private const string BetterIs = "no other leaves less mandatory work undone, calls fewer people or costs less";

    public static string Of(RepairProof proof) =>
        proof.Verdict switch
        {
            ProofVerdict.Optimal => Text(
                $"Proposal 1 is proven optimal: {BetterIs}, within the budget ({Took(proof)})."
            ),
            ProofVerdict.Improved => Improved(proof),
            ProofVerdict.NotProven => Text(
                $"Proposal 1 is not proven: the time was used up, and nothing better was found ({Took(proof)}). Next: a longer --prove."
            ),
            ProofVerdict.NothingFits => Text($"Proven: no repair keeps the rules and the budget ({Took(proof)})."),
            ProofVerdict.OutOfScope => Text(
                $"Nothing was proven: {proof.Services} services with {proof.Ways} ways between them are too many for a proof."
            ),
            _ => "Nothing is claimed about proposal 1: the model and the judges disagree. Please report this plan.",
        };

    public static JsonObject Json(RepairProof proof) =>
        new()
        {
            ["verdict"] = JsonName(proof.Verdict),
            ["proven"] = proof.IsProven,
            ["betterBy"] = proof.Gain is { } gain
                ? new JsonObject { ["level"] = JsonName(gain.Level), ["amount"] = Math.Round(gain.Amount, 3) }
                : null,
            ["services"] = proof.Services,
            ["ways"] = proof.Ways,
            ["seconds"] = Math.Round(proof.Elapsed.TotalSeconds, 3),
        };

    private static string Improved(RepairProof proof)
    {
        string proven = proof.IsProven ? "proven optimal" : "not proven optimal";
        string better = proof.Gain switch
        {
            null => "where the search found nothing",
            { Level: RepairLevel.Undone } gain => Text($"leaves less undone (weight {gain.Amount:0})"),
            { Level: RepairLevel.People } gain => Text($"calls {gain.Amount:0} fewer"),
            { } gain => Text($"costs {gain.Amount:0.###} less"),
        };
        return Text($"CP-SAT knows a better repair, {better}; it is {proven} ({Took(proof)}).");
    }

    private static string Took(RepairProof proof) => Text($"CP-SAT, {proof.Elapsed.TotalSeconds:0.0} s");

    private static string JsonName(Enum value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
