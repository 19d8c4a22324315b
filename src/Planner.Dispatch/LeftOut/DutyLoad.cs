using Planner.Domain;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>What counts against a clinician's limits of a day.</summary>
/// <param name="Work">Ticks of service, set-up and travel.</param>
/// <param name="Points">Hundredths.</param>
internal readonly record struct DutyLoad(int Services, long Work, long Metres, int Points)
{
    public static DutyLoad operator +(DutyLoad a, DutyLoad b) =>
        new(a.Services + b.Services, a.Work + b.Work, a.Metres + b.Metres, a.Points + b.Points);

    /// <summary>The first limit of a duty that the load exceeds; null where it keeps all.</summary>
    public Obstacle? Over(DutyTable duties, int duty)
    {
        if (Services > duties.MaxServices[duty])
            return new Obstacle(RuleCodes.MaxVisits, Services - duties.MaxServices[duty]);
        if (Work > duties.MaxWork[duty])
            return new Obstacle(RuleCodes.MaxWork, Work - duties.MaxWork[duty]);
        if (Metres > duties.MaxMetres[duty])
            return new Obstacle(RuleCodes.MaxDistance, Metres - duties.MaxMetres[duty]);
        if (Points > duties.MaxPoints[duty])
            return new Obstacle(RuleCodes.MaxPoints, Points - duties.MaxPoints[duty]);
        return null;
    }
}
