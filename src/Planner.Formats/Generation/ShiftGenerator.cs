using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// Shifts with their breaks: most by day, some split, one nurse in the evening.
/// </summary>
internal sealed class ShiftGenerator(AgencyOptions options, CityPlaces places, SeededRandom random)
{
    private const int Hour = 60;

    private readonly AgencyCalendar _calendar = new(options);
    private readonly Address _office = places.Near(places.Centres[0]);

    public List<Shift> Generate(string clinician, int index, Discipline discipline)
    {
        Address home = places.Next();
        bool isEvening = discipline == Discipline.RN && index == 2;
        bool isSplit = discipline == Discipline.AIDE && index == 1;
        int begin = random.Pick([7, 7, 8, 8, 8, 9]) * Hour;
        List<Shift> shifts = [];
        foreach (int day in Workdays(index))
        {
            string id = options.Days == 1 ? clinician : $"{clinician}-{day + 1}";
            if (isEvening)
                shifts.Add(Long(id, day, 14 * Hour, home, home));
            else if (isSplit)
                shifts.AddRange([Half(id + "a", day, 7, home), Half(id + "b", day, 13, home)]);
            else
                shifts.Add(Long(id, day, begin, random.Chance(25) ? _office : home, home));
        }
        return shifts;
    }

    // In a week everybody works three or four days; the first of a discipline works all, so that each is there each day.
    private IReadOnlyList<int> Workdays(int index)
    {
        int[] all = [.. Enumerable.Range(0, options.Days)];
        return options.Days < 3 || index == 0 ? all : random.Some(all, options.Days - random.Next(1, 2));
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
