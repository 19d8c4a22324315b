using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// Shifts with their breaks: most by day, some split, one nurse late.
/// </summary>
internal sealed class ShiftGenerator(AgencyOptions options, CityPlaces places, SeededRandom random)
{
    private const int Hour = 60;

    private readonly AgencyCalendar _calendar = new(options);
    private readonly Address _office = places.Near(places.Centres[0]);

    public List<Shift> Generate(string clinician, int index, Discipline discipline)
    {
        Address home = places.Next();
        bool isLate = discipline == Discipline.RN && index == 2;
        bool isSplit = discipline == Discipline.AIDE && index == 1;
        int begin = random.Pick<int>(index < 2 ? [7, 7, 8] : [7, 8, 8, 8, 9]) * Hour;
        List<Shift> shifts = [];
        bool isNeededDaily = IsNeededDaily(index, discipline);
        foreach (int day in Workdays(isNeededDaily))
        {
            string id = FormattableString.Invariant($"{clinician}-{day + 1}");
            if (isLate)
                shifts.Add(Long(id, day, 10 * Hour + 30, home, home));
            else if (isSplit)
                shifts.AddRange([Half(id + "a", day, 7, home), Half(id + "b", day, 13, home)]);
            else
                shifts.Add(Long(id, day, begin, random.Chance(25) ? _office : home, home));
        }
        return shifts;
    }

    // Somebody with each skill is there every day: infusion, late hours, two who lift.
    private static bool IsNeededDaily(int index, Discipline discipline) =>
        discipline switch
        {
            Discipline.RN => index is 1 or 2,
            Discipline.AIDE => index < 2,
            _ => false,
        };

    // In a week most work three or four days.
    private IReadOnlyList<int> Workdays(bool all)
    {
        int[] days = [.. Enumerable.Range(0, options.Days)];
        return options.Days < 4 || all ? days : random.Some(days, options.Days - random.Next(1, 2));
    }

    private Shift Long(string id, int day, int begin, Address start, Address end)
    {
        int length = random.Pick([8 * Hour, 8 * Hour, 8 * Hour + 30]);
        bool soft = random.Chance(70);
        return Shift(id, day, begin, begin + length, soft ? Hour : 0, start, end) with { Breaks = Breaks(day, begin) };
    }

    private Shift Half(string id, int day, int hour, Address home) =>
        Shift(id, day, hour * Hour, (hour + 4) * Hour, 30, home, home);

    private Shift Shift(string id, int day, int begin, int end, int overtime, Address from, Address to) =>
        new()
        {
            Id = new(id),
            Start = _calendar.At(day, begin),
            SoftEnd = _calendar.At(day, end),
            HardEnd = _calendar.At(day, end + overtime),
            StartPlace = from,
            EndPlace = to,
        };

    private List<Break> Breaks(int day, int begin)
    {
        List<Break> breaks =
        [
            new(_calendar.At(day, begin + 3 * Hour), _calendar.At(day, begin + 5 * Hour), Duration.FromMinutes(30)),
        ];
        if (random.Chance(30))
            breaks.Add(
                new(
                    _calendar.At(day, begin + Hour),
                    _calendar.At(day, begin + 7 * Hour),
                    Duration.FromMinutes(10),
                    false
                )
            );
        return breaks;
    }
}
