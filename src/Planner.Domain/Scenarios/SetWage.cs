using System.Globalization;

namespace Planner.Domain;

/// <summary>
/// Another cost per hour, one's own or a competitor's: every term that is paid time (driving, waiting, overtime) weighs as many
/// times more as the hour costs. Weights are rounded to two decimals, half up.
/// </summary>
public sealed record SetWage : ScenarioChange
{
    private static readonly TermKind[] PaidTime = [TermKind.TravelTime, TermKind.Waiting, TermKind.Overtime];

    /// <summary>What an hour costs then, in any currency; above 0.</summary>
    public required decimal PerHour { get; init; }

    /// <summary>What it costs now, in the same currency; above 0.</summary>
    public required decimal InsteadOf { get; init; }

    public override PlanRequest ApplyTo(PlanRequest request, ChangeContext context)
    {
        if (PerHour <= 0 || InsteadOf <= 0)
        {
            string found = string.Create(CultureInfo.InvariantCulture, $"{PerHour} instead of {InsteadOf}");
            context.Report("perHour", found, "An hour costs something.", "Give two amounts above 0.");
            return request;
        }
        if (!request.Policy.Terms.Any(t => PaidTime.Contains(t.Kind) && t.Weight > 0))
            context.Report(
                "perHour",
                "a policy without paid time",
                "The policy weighs driving, waiting or overtime.",
                "Give one of them a weight with setWeight first."
            );
        return request with { Policy = new Policy { Terms = [.. request.Policy.Terms.Select(Scaled)] } };
    }

    private PolicyTerm Scaled(PolicyTerm term) =>
        PaidTime.Contains(term.Kind)
            ? term with
            {
                Weight = Math.Round(term.Weight * PerHour / InsteadOf, 2, MidpointRounding.AwayFromZero),
            }
            : term;
}
