using NodaTime;
using Planner.Domain;
using Planner.SolverModels;

namespace Planner.Dispatch;

/// <summary>Limits of a clinician's day that would have to give way.</summary>
internal static class LimitLifts
{
    public static RuleLift Of(Clinician clinician, DayMeasure measure) =>
        measure switch
        {
            DayMeasure.Services => Limit(
                clinician,
                RuleCodes.MaxVisits,
                FormattableString.Invariant($"makes at most {clinician.Limits.MaxVisits} visits a day"),
                "could make more visits",
                (limits, more) => limits with { MaxVisits = (int?)(limits.MaxVisits + more) },
                more => FormattableString.Invariant($"could make {clinician.Limits.MaxVisits + more} visits")
            ),
            DayMeasure.Work => Limit(
                clinician,
                RuleCodes.MaxWork,
                $"works at most {Minutes(clinician.Limits.MaxWork)} a day",
                "could work more minutes",
                (limits, more) => limits with { MaxWork = limits.MaxWork + UpToMinutes(more) },
                more => $"could work {Minutes(clinician.Limits.MaxWork + UpToMinutes(more))}"
            ),
            DayMeasure.Metres => Limit(
                clinician,
                RuleCodes.MaxDistance,
                $"drives at most {Kilometres(clinician.Limits.MaxMetres)} a day",
                "could drive farther",
                (limits, more) => limits with { MaxMetres = (int?)(limits.MaxMetres + UpToHundredMetres(more)) },
                more => $"could drive {Kilometres(clinician.Limits.MaxMetres + UpToHundredMetres(more))}"
            ),
            _ => Limit(
                clinician,
                RuleCodes.MaxPoints,
                $"makes at most {Points(clinician.Limits.MaxPointsHundredths)} points a day",
                "could make more points",
                (limits, more) => limits with { MaxPointsHundredths = (int?)(limits.MaxPointsHundredths + more) },
                more => $"could make {Points(clinician.Limits.MaxPointsHundredths + more)} points"
            ),
        };

    public static RuleLift LongestLeg(Clinician clinician) =>
        Limit(
            clinician,
            RuleCodes.MaxLegTravel,
            $"drives legs of at most {Minutes(clinician.Limits.MaxLegTravel)}",
            "could drive longer legs",
            (limits, more) => limits with { MaxLegTravel = limits.MaxLegTravel + UpToMinutes(more) },
            more => $"could drive a leg of {Minutes(clinician.Limits.MaxLegTravel + UpToMinutes(more))}"
        );

    /// <param name="raised">The limits raised by so many units; by none at all the limit is taken away.</param>
    private static RuleLift Limit(
        Clinician clinician,
        string rule,
        string stands,
        string change,
        Func<DailyLimits, long?, DailyLimits> raised,
        Func<long, string> words
    )
    {
        var whole = new RuleLift(
            $"{rule} {clinician.Id}",
            rule,
            clinician.Id,
            LiftWeights.Limit,
            $"{clinician.Name} {stands}",
            $"{clinician.Name} {change}",
            request => request.WithLimits(clinician.Id, limits => raised(limits, null))
        );
        return whole with
        {
            Stretched = (more, _) =>
                whole with
                {
                    Change = $"{clinician.Name} {words(more)}",
                    Apply = request => request.WithLimits(clinician.Id, limits => raised(limits, more)),
                },
        };
    }

    private static Duration? UpToMinutes(long? seconds) =>
        seconds is { } s ? Duration.FromMinutes((s + 59) / 60) : null;

    private static long? UpToHundredMetres(long? metres) => (metres + 99) / 100 * 100;

    private static string Minutes(Duration? span) => span is { } s ? PlanClock.Minutes(s) : "";

    private static string Kilometres(long? metres) => FormattableString.Invariant($"{metres / 1000.0:0.#} km");

    private static string Points(long? hundredths) => FormattableString.Invariant($"{hundredths / 100.0:0.##}");
}
