using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>
/// How many visits can be served at most. Proof of validity: whatever is served is servable alone. Let G be any group of such
/// visits and C all clinicians able for any of them. On each of its days a clinician in C gives at most min(shifts less mandatory
/// breaks, work limit) seconds, since R - D &gt;= travel + care + breaks on a used route, and each served service of G takes
/// at least its shortest service time, plus the shortest leg into its place, plus set-up where nothing else lies at that place.
/// The most visits that fit into the sum of all seconds are found by taking the shortest first; the same holds for the number of
/// services. For every partition of the servable visits the sum over its groups is a bound; the least of three is taken.
/// Visits that somebody drove to on other roads than those of now are counted apart: they are served as far as they can be.
/// </summary>
public static class ServableUpperBound
{
    /// <summary>A number of visits, 0..all; never less than any valid plan serves.</summary>
    public static int Of(PlanRequest request, ITravelTimes travel) => Of(request, new Servability(request, travel));

    /// <param name="servability">Of the same request; what it has already tried is not tried again.</param>
    public static int Of(PlanRequest request, Servability servability)
    {
        int reached = request.Visits.Count(v => servability.Index.WasReached(v.Id));
        Visit[] servable =
        [
            .. request.Visits.Where(v => !servability.Index.WasReached(v.Id) && servability.Of(v.Id).Servable),
        ];
        LeastEffort effort = new(servability.Index, servable);
        int Sum(Func<Visit, string> group) =>
            servable.GroupBy(group).Sum(g => new CapacityGroup(servability, effort, [.. g]).MostVisits);
        return reached
            + Math.Min(
                Sum(_ => ""),
                Math.Min(
                    Sum(v => string.Join(' ', servability.Of(v.Id).Able)),
                    Sum(v => string.Join(' ', v.Services.SelectMany(s => s.Disciplines).Distinct().Order()))
                )
            );
    }
}
