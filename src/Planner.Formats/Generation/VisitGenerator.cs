using System.Globalization;
using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// Turns drafts into visits: minutes scaled so that service and travel fill the load, windows, wishes and priorities.
/// </summary>
internal sealed class VisitGenerator(AgencyOptions options, SeededRandom random, IReadOnlyList<Clinician> staff)
{
    private const int LeastMinutes = 10;
    private const int LongerForPracticalNurses = 115;

    private readonly WindowGenerator _windows = new(options, random);

    public List<Visit> Generate(IReadOnlyList<VisitDraft> drafts)
    {
        int percent = ScalePercent(drafts);
        return [.. drafts.Select((d, i) => Generate(d, i, percent))];
    }

    /// <summary>Percent of the usual minutes at which service and travel of the drafts fill the load.</summary>
    public int ScalePercent(IReadOnlyList<VisitDraft> drafts)
    {
        long paid = staff.SelectMany(c => c.Shifts).Sum(s => (long)PaidTime.Of(s).TotalMinutes);
        long travel = drafts.Sum(d => (long)d.Services) * TravelEstimate.Minutes(options);
        long usual = drafts.Sum(d => (long)d.Services * d.Kind.Minutes);
        return (int)((paid * options.LoadPercent / 100 - travel) * 100 / usual);
    }

    private Visit Generate(VisitDraft draft, int index, int percent)
    {
        bool isOptional = draft.Kind.IsRoutine && !draft.IsPair && random.Chance(options.Days > 1 ? 10 : 4);
        IReadOnlyList<TimeWindow> windows = _windows.Generate(draft);
        Duration length = Minutes(draft.Kind.Minutes * percent / 100);
        return new()
        {
            Id = new("V" + (index + 1).ToString("0000", CultureInfo.InvariantCulture)),
            Patient = draft.Patient.Id,
            Type = draft.Kind.Type,
            Services = Services(draft, percent),
            Windows = windows,
            Preferred = random.Chance(25) ? _windows.Preferred(windows) : null,
            LatestEnd = random.Chance(15) ? windows[^1].End + length : null,
            SetUp = random.Chance(30) ? Duration.FromMinutes(5) : Duration.Zero,
            Priority = isOptional ? random.Pick([20, 30, 40, 50]) : random.Pick([40, 50, 50, 50, 60, 80]),
            Mandatory = !isOptional,
            PointsHundredths = draft.Kind.PointsHundredths,
        };
    }

    /// <summary>The services of a draft, at a percentage of their usual minutes.</summary>
    public static List<ServiceNeed> Services(VisitDraft draft, int percent)
    {
        Duration length = Minutes(draft.Kind.Minutes * percent / 100);
        List<ServiceNeed> services =
        [
            new()
            {
                Disciplines = draft.Kind.Disciplines,
                AllOf = draft.Kind.AllOf,
                AnyOf = draft.Kind.AnyOf,
                Duration = length,
                DurationByDiscipline = draft.Kind.Disciplines.Contains(Discipline.LPN)
                    ? new Dictionary<Discipline, Duration> { [Discipline.LPN] = Longer(length) }
                    : [],
            },
        ];
        if (draft.IsPair)
            services.Add(new() { Disciplines = [Discipline.AIDE], Duration = length });
        return services;
    }

    private static Duration Minutes(int minutes) => Duration.FromMinutes(Math.Max(LeastMinutes, (minutes + 2) / 5 * 5));

    private static Duration Longer(Duration length) =>
        Duration.FromMinutes((int)length.TotalMinutes * LongerForPracticalNurses / 100);
}
