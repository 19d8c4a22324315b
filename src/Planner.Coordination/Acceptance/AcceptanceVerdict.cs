using NodaTime;
using NodaTime.Text;
using Planner.Domain;
using Planner.Orders;

namespace Planner.Coordination;

/// <summary>Weighs what was found: no where nothing can begin or nobody can do it, conditions where less or later is possible.</summary>
internal sealed class AcceptanceVerdict(DateTimeZone zone)
{
    private static readonly ZonedDateTimePattern Moment = ZonedDateTimePattern.CreateWithInvariantCulture(
        "ddd uuuu'-'MM'-'dd HH':'mm",
        null
    );

    private readonly List<string> _conditions = [];
    private readonly List<string> _reasons = [];
    private bool _isNo;

    /// <summary>The answer; staffing, rule and origin are for the caller to add.</summary>
    public static AcceptanceAnswer Of(
        Referral referral,
        Instant at,
        OpenClock? clock,
        AcceptanceSlot? first,
        IReadOnlyList<NeedAnswer> needs,
        DateTimeZone zone
    )
    {
        AcceptanceVerdict verdict = new(zone);
        verdict.WeighStart(clock, first);
        foreach (NeedAnswer need in needs)
            verdict.Weigh(need);
        return new(referral, at, verdict.Decision, clock, first, needs, [], verdict._conditions, verdict._reasons, null)
        {
            Days = default,
            Zone = zone,
            InputHash = "",
        };
    }

    private AcceptanceDecision Decision =>
        _isNo ? AcceptanceDecision.No
        : _conditions.Count > 0 ? AcceptanceDecision.WithConditions
        : AcceptanceDecision.Yes;

    private void WeighStart(OpenClock? clock, AcceptanceSlot? first)
    {
        if (first is null)
        {
            _isNo = true;
            _reasons.Add("No first visit fits into the planned days without moving somebody else's day or clinician.");
            return;
        }
        string when = $"{Moment.Format(first.Start.InZone(zone))} by {first.Clinician}";
        if (clock is null)
            _reasons.Add($"The first visit fits on {when}; no clock runs.");
        else if (first.Start <= clock.LastPermitted)
            _reasons.Add(
                $"The first visit fits on {when}, before {Moment.Format(clock.LastPermitted.InZone(zone))} ({clock.Rule.Citation})."
            );
        else
            _conditions.Add(
                $"The first visit fits only on {when}, after {Moment.Format(clock.LastPermitted.InZone(zone))} ({clock.Rule.Citation}): a physician orders that day, or a day is made free."
            );
    }

    private void Weigh(NeedAnswer need)
    {
        string who = string.Join('/', need.Disciplines);
        string asked = $"{who} {need.Need.Frequency}";
        if (need.Qualified.Count == 0)
        {
            _isNo = true;
            _reasons.Add($"{asked}: nobody of this discipline holds {Skills(need)}.");
        }
        else if (need.Sustainable == 0 && need.Asked > 0)
        {
            _isNo = true;
            _reasons.Add(
                $"{asked}: none of the {need.Qualified.Count} qualified clinicians has room on any planned day."
            );
        }
        else if (need.Sustainable == need.OpenDays && need.Sustainable < need.Asked)
            _conditions.Add(
                FormattableString.Invariant(
                    $"{asked}: a visit fits on each of the {need.OpenDays} planned days the patient is open; whether {need.Asked} a week can be sustained shows when more days are planned."
                )
            );
        else if (need.Sustainable < need.Asked)
            _conditions.Add(
                FormattableString.Invariant(
                    $"{asked}: {need.Sustainable} of {need.Asked} visits a week can be sustained beside what is planned; a physician orders fewer, or hours are added."
                )
            );
        else
            _reasons.Add(
                FormattableString.Invariant(
                    $"{asked}: {need.Sustainable} visits a week fit, with {need.Qualified.Count} qualified clinicians."
                )
            );
    }

    private static string Skills(NeedAnswer need) =>
        need.Need.Skills.Count == 0
            ? "a shift here"
            : string.Join(
                " and ",
                need.Need.Skills.Select(s => FormattableString.Invariant($"{s.Skill} {s.MinLevel}"))
            );
}
