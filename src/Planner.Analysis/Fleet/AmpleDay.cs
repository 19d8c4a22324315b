using Planner.Domain;

namespace Planner.Analysis;

/// <summary>A day on which everybody on duty has a double whom the patients do not know yet.</summary>
internal static class AmpleDay
{
    public const string Mark = "+";

    public static PlanRequest Of(PlanRequest day)
    {
        Clinician[] onDuty = [.. day.Clinicians.Where(c => c.Shifts.Count > 0)];
        return day with { Clinicians = [.. day.Clinicians, .. onDuty.Select(Double)] };
    }

    /// <summary>Only those clinicians on duty; of the doubles only those.</summary>
    public static PlanRequest Only(PlanRequest ample, IReadOnlySet<ClinicianId> chosen) =>
        ample with
        {
            Clinicians =
            [
                .. ample
                    .Clinicians.Where(c => !IsDouble(c.Id) || chosen.Contains(c.Id))
                    .Select(c => chosen.Contains(c.Id) ? c : c with { Shifts = [] }),
            ],
            Pins = ample.Pins with
            {
                Sequences =
                [
                    .. ample.Pins.Sequences.Where(p =>
                        ample.Clinicians.Any(c => chosen.Contains(c.Id) && c.Shifts.Any(s => s.Id == p.Shift))
                    ),
                ],
            },
        };

    public static bool IsDouble(ClinicianId id) => id.Value.EndsWith(Mark, StringComparison.Ordinal);

    private static Clinician Double(Clinician c) =>
        c with
        {
            Id = new ClinicianId(c.Id.Value + Mark),
            Name = $"Like {c.Id}",
            Shifts = [.. c.Shifts.Select(s => s with { Id = new ShiftId(s.Id.Value + Mark) })],
            WorkedLately = NodaTime.Duration.Zero,
        };
}
