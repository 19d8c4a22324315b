using Planner.Dispatch;
using Planner.Domain;
using Spectre.Console;

namespace Planner.Cli;

/// <summary>A roster for people: what is served, what is not and why, what it costs, where the files are.</summary>
internal sealed class RosterTables(Terminal terminal)
{
    private readonly IAnsiConsole _console = terminal.Tables();

    public void Write(PlannedRoster roster, PlanFiles files)
    {
        Plan plan = roster.Plan;
        if (plan.Unassigned.Count > 0)
            _console.Write(UnassignedTable.Of(roster.Request, plan.Unassigned));
        _console.Write(CostTable.Of(plan.Cost));
        Line(
            $"Served {roster.Served} of {roster.Request.Visits.Count} visits; at most {plan.ServableUpperBound} can be served."
        );
        Line($"Violations 0. Travel: {Source(plan.Origin)}.");
        if (roster.Search.Proof is { } proof)
            Line($"Cost: {ProofWords.Of(proof, CostUnits.PerMinuteEquivalent)}.");
        int hopeless = Hopeless(roster);
        if (hopeless > 0)
            Line(
                $"{hopeless} mandatory visits are left out that nobody could serve, whatever the plan; the table says why."
            );
        int missed = roster.MissedMandatory.Count();
        if (missed > 0)
            Line(
                $"{missed} mandatory visits are left out that somebody could serve alone: search longer or add hours."
            );
        if (roster.Interrupted)
            Line($"Interrupted: this is the best plan found until then.");
        Line($"Wrote {files.Plan} and {files.Html}. Next: open {files.Html}, or planner check {files.Plan}");
    }

    private static int Hopeless(PlannedRoster roster)
    {
        HashSet<VisitId> mandatory = [.. roster.Request.Visits.Where(v => v.Mandatory).Select(v => v.Id)];
        return roster.Plan.Unassigned.Count(u => !u.Servable && mandatory.Contains(u.Visit));
    }

    private static string Source(PlanOrigin origin) =>
        origin.TravelIsGreatCircle ? "great circle (no road network)" : origin.TravelSource;

    private void Line(FormattableString words) => terminal.Out.WriteLine(FormattableString.Invariant(words));
}
