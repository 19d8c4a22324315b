using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>The agency's request with the referred patient and the visits that are tried.</summary>
internal sealed class ReferralRequest
{
    private readonly Referral _referral;
    private readonly PlanRequest _agency;
    private readonly Instant _at;
    private readonly DateTimeZone _zone;

    /// <param name="asked">Visits of each need that are tried.</param>
    public ReferralRequest(
        PlanRequest agency,
        Referral referral,
        IReadOnlyList<Discipline> assessors,
        IReadOnlyList<(IReadOnlyList<Discipline> Who, int Asked)> asked,
        Instant at
    )
    {
        (_agency, _referral, _at, _zone) = (agency, referral, at, agency.Agency.TimeZone);
        Days = [.. OpenDays()];
        TimeWindow[] windows = [.. Days.Select(Window)];
        First = Visit("first", VisitType.StartOfCare, assessors, [], referral.AssessmentLength, windows);
        Tried =
        [
            .. asked.Select(
                (need, n) =>
                    Enumerable
                        .Range(1, need.Asked)
                        .Select(i =>
                            Try(FormattableString.Invariant($"{n + 1}-{i}"), need.Who, referral.Needs[n], windows)
                        )
                        .ToArray()
            ),
        ];
    }

    /// <summary>Days of the agency's request on which the patient can be visited.</summary>
    public IReadOnlyList<LocalDate> Days { get; }

    public Visit First { get; }

    /// <summary>By need.</summary>
    public IReadOnlyList<Visit[]> Tried { get; }

    public PlanRequest Request =>
        _agency with
        {
            Patients =
            [
                .. _agency.Patients,
                new Patient
                {
                    Id = Id("patient"),
                    Name = _referral.Patient.Name,
                    Address = _referral.Patient.Address!,
                },
            ],
            Visits = [.. _agency.Visits, First, .. Tried.SelectMany(v => v)],
        };

    /// <summary>When a visit may start on a day.</summary>
    public TimeWindow Window(LocalDate day) =>
        new(
            Instant.Max(_at, _zone.AtLeniently(day + _referral.Patient.From).ToInstant()),
            _zone.AtLeniently(day + _referral.Patient.To).ToInstant()
        );

    private IEnumerable<LocalDate> OpenDays()
    {
        for (LocalDate day = _agency.From; day <= _agency.To; day = day.PlusDays(1))
        {
            bool isOff =
                _referral.Patient.DaysOff.Contains(day.DayOfWeek) || _referral.Patient.Holds.Any(h => h.Contains(day));
            if (!isOff && Window(day) is var window && window.Start <= window.End)
                yield return day;
        }
    }

    private Visit Try(string name, IReadOnlyList<Discipline> who, CareOrder need, TimeWindow[] windows) =>
        Visit(name, VisitType.Routine, who, need.Skills, need.VisitLength, windows);

    private Visit Visit(
        string name,
        VisitType type,
        IReadOnlyList<Discipline> who,
        IReadOnlyList<SkillNeed> skills,
        Duration length,
        TimeWindow[] windows
    ) =>
        new()
        {
            Id = new($"referral:{_referral.Id}:{name}"),
            Patient = Id("patient"),
            Type = type,
            Services =
            [
                new()
                {
                    Disciplines = who,
                    AllOf = skills,
                    Duration = length,
                },
            ],
            Windows = windows,
            Mandatory = false,
        };

    private PatientId Id(string name) => new($"referral:{_referral.Id}:{name}");
}
