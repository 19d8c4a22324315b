using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>A slot as people write it: <c>C006@13:00-14:30</c>, with its day where a plan has several.</summary>
public static partial class SlotText
{
    /// <exception cref="InvalidInputException">Every mistake at once.</exception>
    public static OpenSlot Read(string text, PlanRequest request)
    {
        Match match = Pattern().Match(text);
        if (!match.Success)
            throw Refused(
                text,
                "A slot is CLINICIAN@FROM-TO.",
                "Write it like C006@13:00-14:30, with several days C006@2026-03-02T13:00-14:30."
            );
        List<InputMistake> mistakes = [];
        Clinician? clinician = request.Clinicians.FirstOrDefault(c => c.Id.Value == match.Groups["who"].Value);
        if (clinician is null)
            mistakes.Add(
                Mistake(match.Groups["who"].Value, "The clinician is in the plan's request.", "Correct the id.")
            );
        LocalDate day = DayOf(match.Groups["day"], request, mistakes);
        LocalTime? from = TimeOf(match.Groups["from"].Value, mistakes);
        LocalTime? to = TimeOf(match.Groups["to"].Value, mistakes);
        if (from is { } begin && to is { } end && end <= begin)
            mistakes.Add(
                Mistake(
                    match.Groups["to"].Value,
                    $"A slot ends after it begins, {match.Groups["from"].Value}.",
                    "Swap them."
                )
            );
        if (mistakes.Count > 0)
            throw new InvalidInputException(mistakes);
        return Of(request, clinician!, At(request, day, from!.Value), At(request, day, to!.Value), text);
    }

    private static OpenSlot Of(PlanRequest request, Clinician clinician, Instant from, Instant to, string text)
    {
        Shift? shift = clinician.Shifts.FirstOrDefault(s => s.Start < to && from < s.HardEnd);
        if (shift is null)
            throw Refused(
                text,
                $"{clinician.Name} is on duty in a slot; the shifts are {Shifts(request, clinician)}.",
                "Choose a time within a shift."
            );
        return new OpenSlot(clinician.Id, shift.Id, Instant.Max(from, shift.Start), Instant.Min(to, shift.HardEnd));
    }

    private static string Shifts(PlanRequest request, Clinician clinician) =>
        clinician.Shifts.Count == 0
            ? "none"
            : string.Join(", ", clinician.Shifts.Select(s => $"{Shown(request, s.Start)}-{Shown(request, s.HardEnd)}"));

    private static string Shown(PlanRequest request, Instant moment) =>
        moment.InZone(request.Agency.TimeZone).ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static LocalDate DayOf(Group group, PlanRequest request, List<InputMistake> mistakes)
    {
        if (!group.Success)
        {
            if (request.From != request.To)
                mistakes.Add(
                    Mistake(
                        "no day",
                        $"The plan has the days {request.From:uuuu-MM-dd} to {request.To:uuuu-MM-dd}.",
                        "Put the day before the time, as 2026-03-02T13:00."
                    )
                );
            return request.From;
        }
        ParseResult<LocalDate> day = LocalDatePattern.Iso.Parse(group.Value);
        if (!day.Success || day.Value < request.From || day.Value > request.To)
            mistakes.Add(
                Mistake(
                    group.Value,
                    $"The plan has the days {request.From:uuuu-MM-dd} to {request.To:uuuu-MM-dd}.",
                    "Choose one of them."
                )
            );
        return day.Success ? day.Value : request.From;
    }

    private static LocalTime? TimeOf(string text, List<InputMistake> mistakes)
    {
        ParseResult<LocalTime> time = LocalTimePattern.CreateWithInvariantCulture("H':'mm").Parse(text);
        if (!time.Success)
            mistakes.Add(Mistake(text, "A time of day is hours and minutes, 0:00 to 23:59.", "Write it like 13:00."));
        return time.Success ? time.Value : null;
    }

    private static Instant At(PlanRequest request, LocalDate day, LocalTime time) =>
        request.Agency.TimeZone.AtLeniently(day + time).ToInstant();

    private static InputMistake Mistake(string found, string rule, string remedy) =>
        new("--slot", $"\"{found}\"", rule, remedy);

    private static InvalidInputException Refused(string found, string rule, string remedy) =>
        new([Mistake(found, rule, remedy)]);

    [GeneratedRegex(@"^(?<who>[^@]+)@(?:(?<day>[0-9-]{10})T)?(?<from>[0-9:]{4,5})-(?<to>[0-9:]{4,5})\z")]
    private static partial Regex Pattern();
}
