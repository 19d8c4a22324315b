using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// Paid and needed minutes of each group of disciplines on each day it is on duty.
/// </summary>
internal sealed class LoadTable
{
    private const int SmallTeam = 4;

    // Few people have no slack among themselves when windows collide.
    private const int SmallTeamPercent = 85;

    private readonly Dictionary<(CareGroup Group, int Day), long> _paid = [];
    private readonly Dictionary<(CareGroup Group, int Day), long> _needed = [];

    public LoadTable(AgencyOptions options, IReadOnlyList<Clinician> staff)
    {
        AgencyCalendar calendar = new(options);
        foreach (CareGroup group in CareGroups.All)
        {
            Shift[] shifts = [.. staff.Where(c => group.Holds(c.Discipline)).SelectMany(c => c.Shifts)];
            for (int day = 0; day < options.Days; day++)
                AddPaid(group, day, [.. shifts.Where(s => calendar.IsOn(day, s))]);
        }
    }

    /// <summary>Where least of the paid time is spoken for.</summary>
    public (CareGroup Group, int Day) Lowest() =>
        _paid.Keys.MinBy(k => _needed.GetValueOrDefault(k) * 1_000_000 / _paid[k]);

    /// <summary>The days on which a group is on duty.</summary>
    public int[] DaysOf(CareGroup group) => [.. _paid.Keys.Where(k => k.Group == group).Select(k => k.Day)];

    public void AddNeeded(CareGroup group, int day, long minutes) =>
        _needed[(group, day)] = _needed.GetValueOrDefault((group, day)) + minutes;

    private void AddPaid(CareGroup group, int day, Shift[] shifts)
    {
        long minutes = shifts.Sum(s => (long)PaidTime.Of(s).TotalMinutes);
        if (minutes > 0)
            _paid[(group, day)] = minutes * (shifts.Length < SmallTeam ? SmallTeamPercent : 100);
    }
}
