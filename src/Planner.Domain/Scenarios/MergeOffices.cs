namespace Planner.Domain;

/// <summary>
/// Two offices (or more) become one: shifts that begin or end at one of them do so at the other. A place is known by its text.
/// </summary>
public sealed record MergeOffices : ScenarioChange
{
    /// <summary>Texts of the places that are given up; at least one.</summary>
    public required IReadOnlyList<string> Offices { get; init; }

    /// <summary>Where everybody goes instead.</summary>
    public required Address Into { get; init; }

    public override PlanRequest ApplyTo(PlanRequest request, ChangeContext context)
    {
        HashSet<string> known =
        [
            .. request
                .Clinicians.SelectMany(c => c.Shifts)
                .SelectMany(s => new[] { s.StartPlace.Text, s.EndPlace.Text }),
        ];
        for (int i = 0; i < Offices.Count; i++)
            if (!known.Contains(Offices[i]))
                context.Report(
                    FindingList.At("offices", i),
                    $"\"{Offices[i]}\"",
                    "A shift begins or ends at this place.",
                    "Write it as the request does."
                );
        return request with
        {
            Clinicians = [.. request.Clinicians.Select(c => c with { Shifts = [.. c.Shifts.Select(Moved)] })],
        };
    }

    private Shift Moved(Shift shift) =>
        shift with
        {
            StartPlace = Moved(shift.StartPlace),
            EndPlace = Moved(shift.EndPlace),
        };

    private Address Moved(Address place) => Offices.Contains(place.Text) ? Into : place;
}
