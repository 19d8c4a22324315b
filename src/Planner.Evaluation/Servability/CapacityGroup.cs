using NodaTime;
using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>Visits and everybody who is able for any of them.</summary>
internal sealed class CapacityGroup(Servability servability, LeastEffort effort, IReadOnlyList<Visit> visits)
{
    private readonly RequestIndex _index = servability.Index;

    /// <summary>The most of these visits that fit into the seconds, and into the numbers of services, of all days together.</summary>
    public int MostVisits
    {
        get
        {
            Clinician[] able =
            [
                .. visits.SelectMany(v => servability.Of(v.Id).Able).Distinct().Select(id => _index.Clinician(id)!),
            ];
            long seconds = able.Sum(c => Days(c).Sum(day => Seconds(c, day)));
            long services = able.Sum(c => Days(c).Sum(_ => (long)(c.Limits.MaxVisits ?? int.MaxValue)));
            return Math.Min(
                Fitting(visits.Select(v => effort.Seconds(v, able)), seconds),
                Fitting(visits.Select(v => (long)v.Services.Count), services)
            );
        }
    }

    private static int Fitting(IEnumerable<long> sizes, long capacity)
    {
        long used = 0;
        return sizes.Order().TakeWhile(size => (used += size) <= capacity).Count();
    }

    private IEnumerable<IGrouping<LocalDate, Shift>> Days(Clinician clinician) =>
        clinician.Shifts.GroupBy(_index.DayOf);

    private static long Seconds(Clinician clinician, IEnumerable<Shift> day)
    {
        decimal paid = day.Sum(s => Math.Max(0, Durations.Seconds(s.HardEnd - s.Start) - Breaks(s)));
        decimal most = clinician.Limits.MaxWork is { } work ? Durations.Seconds(work) : paid;
        return (long)decimal.Ceiling(Math.Min(paid, most));
    }

    private static decimal Breaks(Shift shift) =>
        shift.Breaks.Where(b => b.Mandatory).Sum(b => Durations.Seconds(b.Length));
}
