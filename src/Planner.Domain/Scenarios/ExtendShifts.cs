using System.Globalization;
using NodaTime;

namespace Planner.Domain;

/// <summary>
/// Shifts longer or shorter at one side; breaks stay where they are.
/// </summary>
public sealed record ExtendShifts : ScenarioChange
{
    /// <summary>Longer by so many minutes, -720..720, not 0; below 0 = shorter.</summary>
    public required int Minutes { get; init; }

    public ShiftSide Side { get; init; } = ShiftSide.End;

    /// <summary>Whose shifts.</summary>
    public required StaffChoice Who { get; init; }

    public override PlanRequest ApplyTo(PlanRequest request, ChangeContext context)
    {
        if (Minutes == 0)
            context.Report("minutes", "0", "A change changes something.", "Give minutes, below 0 for shorter shifts.");
        var chosen = Who.Choose(request, context, "who", c => c.Shifts.Count > 0, "with a shift in the planned days");
        Shift? short_ = request
            .Clinicians.Where(c => chosen.Contains(c.Id))
            .SelectMany(c => c.Shifts)
            .FirstOrDefault(s => Changed(s) is var changed && changed.SoftEnd <= changed.Start);
        if (short_ is not null)
            context.Report(
                "minutes",
                Minutes.ToString(CultureInfo.InvariantCulture),
                $"Something is left of shift \"{short_.Id}\".",
                "Shorten by less."
            );
        return request.With(chosen, c => c with { Shifts = [.. c.Shifts.Select(Changed)] });
    }

    private Shift Changed(Shift shift)
    {
        Duration more = Duration.FromMinutes(Minutes);
        return Side switch
        {
            ShiftSide.Start => shift with { Start = shift.Start - more },
            ShiftSide.End => shift with { SoftEnd = shift.SoftEnd + more, HardEnd = shift.HardEnd + more },
            _ => shift with { HardEnd = Later(shift.SoftEnd, shift.HardEnd + more) },
        };
    }

    private static Instant Later(Instant a, Instant b) => a > b ? a : b;
}
