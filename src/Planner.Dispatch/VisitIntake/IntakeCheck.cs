using NodaTime;
using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>A request for a visit keeps the rules that every visit of a plan request keeps.</summary>
internal static class IntakeCheck
{
    private const string Prefix = "visits[0].";

    /// <exception cref="InvalidInputException">Every mistake at once.</exception>
    public static void ThrowIfWrong(VisitRequest request, DateTimeZone zone, Instant now)
    {
        Instant first = request.Windows.Count > 0 ? request.Windows.Min(window => window.Start) : now;
        LocalDate day = first.InZone(zone).Date;
        PlanRequest alone = new()
        {
            Agency = new Agency("", zone),
            From = day,
            To = day,
            Travel = new TravelSource(null),
            Policy = new Policy { Terms = [] },
            Clinicians = [],
            Patients =
            [
                new Patient
                {
                    Id = request.Patient,
                    Name = "",
                    Address = new Address("", default),
                },
            ],
            Visits = [Drafted(request, now)],
        };
        InputMistake[] mistakes =
        [
            .. RequestValidator
                .CheckWithOtherStaff(alone)
                .Mistakes.Where(mistake => mistake.Place.StartsWith(Prefix, StringComparison.Ordinal))
                .Select(mistake => mistake with { Place = mistake.Place[Prefix.Length..] }),
        ];
        if (mistakes.Length > 0)
            throw new InvalidInputException(mistakes);
    }

    // What the request leaves open is no mistake: it is asked for.
    private static Visit Drafted(VisitRequest request, Instant now) =>
        new()
        {
            Id = request.Id,
            Patient = request.Patient,
            Type = request.Type,
            Services = request.Services.Count > 0 ? request.Services : [Something],
            Windows = request.Windows.Count > 0 ? request.Windows : [new TimeWindow(now, now)],
            Preferred = request.Preferred,
            LatestEnd = request.LatestEnd,
            SetUp = request.SetUp ?? Duration.Zero,
            Priority = request.Priority ?? 0,
        };

    private static ServiceNeed Something { get; } =
        new() { Disciplines = [Discipline.RN], Duration = Duration.FromMinutes(1) };
}
