using NodaTime;
using Planner.Domain;
using Planner.Orders;

namespace Planner.Coordination;

/// <summary>How many visits of a need fit, each on a day of its own, as far apart as the room allows.</summary>
internal sealed class NeedSearch(ReferralRequest tried, SlotSearch search, DateTimeZone zone)
{
    /// <param name="first">The first visit, which counts where its clinician is one of the need's.</param>
    public NeedAnswer Find(PlanRequest agency, CompiledOrder need, int index, AcceptanceSlot? first)
    {
        IReadOnlyList<Discipline> who = need.Lines[0].Disciplines;
        IReadOnlyList<ClinicianId> qualified = StaffingFacts.Qualified(agency, who, need.Order.Skills);
        List<AcceptanceSlot> slots = [];
        if (first is not null && qualified.Contains(first.Clinician))
            slots.Add(first);
        LocalDate[] days = [.. Week(first)];
        Visit[] visits = tried.Tried[index];
        foreach (Visit visit in visits.Skip(slots.Count))
        {
            if (Next(visit, need.Lines[0].Weeks[0].MostPerDay, slots, days) is not { } slot)
                break;
            slots.Add(slot);
        }
        return new(
            need.Order,
            who,
            visits.Length,
            slots.Count,
            days.Length,
            qualified,
            [.. slots.OrderBy(s => s.Start)]
        );
    }

    private AcceptanceSlot? Next(Visit visit, int mostPerDay, List<AcceptanceSlot> slots, LocalDate[] days)
    {
        LocalDate[] taken = [.. slots.Select(s => DateOf(s.Start))];
        return days.Where(day => taken.Count(t => t == day) < mostPerDay)
            .OrderByDescending(day => taken.Length == 0 ? 0 : taken.Min(t => Math.Abs(Period.DaysBetween(t, day))))
            .ThenBy(day => day)
            .Select(day => search.TakeCheapest(visit, tried.Window(day)))
            .FirstOrDefault(slot => slot is not null);
    }

    // Seven days from the first visit on; from the first open day where there is none.
    private IEnumerable<LocalDate> Week(AcceptanceSlot? first)
    {
        if (tried.Days.Count == 0)
            return [];
        LocalDate begin = first is null ? tried.Days[0] : DateOf(first.Start);
        return tried.Days.Where(day => begin <= day && day < begin.PlusDays(7));
    }

    private LocalDate DateOf(Instant moment) => moment.InZone(zone).Date;
}
