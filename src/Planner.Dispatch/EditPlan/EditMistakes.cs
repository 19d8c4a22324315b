using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>What edits say that cannot be meant: names nobody knows, places that are not there.</summary>
internal sealed class EditMistakes
{
    private readonly PlanRequest _request;
    private readonly List<InputMistake> _mistakes = [];
    private readonly Dictionary<VisitId, Visit> _visits;

    public EditMistakes(PlanRequest request, HandEdits edits)
    {
        _request = request;
        _visits = request.Visits.ToDictionary(visit => visit.Id);
        foreach ((int index, PlanEdit edit) in edits.Edits.Index())
            Check(index, edit, edits);
    }

    /// <exception cref="InvalidInputException">There are any.</exception>
    public void ThrowIfAny()
    {
        if (_mistakes.Count > 0)
            throw new InvalidInputException(_mistakes);
    }

    public void NotServed(int index, VisitId visit, string field = "visit") =>
        Add(index, field, $"\"{visit}\"", "Nobody makes this visit.", "Use assign for a visit that is left out.");

    public void Served(int index, VisitId visit) =>
        Add(index, "visit", $"\"{visit}\"", "Somebody makes this visit already.", "Use move, or unassign it first.");

    public void NobodyOnDuty(int index) =>
        Add(index, "clinician", "nobody on duty", "A visit goes into a shift.", "Plan days on which somebody works.");

    public void WhereExactly(int index, int services) =>
        Add(
            index,
            "position",
            "a position without one shift and one service",
            "A position is one in a shift, of one service.",
            services > 1 ? "Name the service and the shift." : "Name the shift, or leave the position out."
        );

    public void TooFar(int index, int position, int stops) =>
        Add(
            index,
            "position",
            FormattableString.Invariant($"{position}"),
            FormattableString.Invariant($"The shift has {stops} other stops: positions are 0 to {stops}."),
            "Give such a position, or leave it out."
        );

    private void Check(int index, PlanEdit edit, HandEdits edits)
    {
        KnownVisit(index, "visit", edit.Visit);
        switch (edit)
        {
            case MoveVisit move:
                KnownService(index, "service", move.Visit, move.Service);
                KnownPlace(index, move.Clinician, move.Shift);
                break;
            case AssignVisit assign:
                KnownService(index, "service", assign.Visit, assign.Service ?? 0);
                KnownPlace(index, assign.Clinician, assign.Shift);
                break;
            case SwapVisits swap:
                CheckSwap(index, swap);
                break;
            case PinVisit pin:
                CheckPin(index, pin, edits);
                break;
        }
    }

    private void CheckSwap(int index, SwapVisits swap)
    {
        KnownVisit(index, "other", swap.Other);
        KnownService(index, "service", swap.Visit, swap.Service);
        KnownService(index, "otherService", swap.Other, swap.OtherService);
        if (swap.Visit == swap.Other && swap.Service == swap.OtherService)
            Add(index, "other", $"\"{swap.Other}\"", "Two different stops are swapped.", "Name another visit.");
    }

    private void CheckPin(int index, PinVisit pin, HandEdits edits)
    {
        KnownService(index, "service", pin.Visit, pin.Service);
        KnownPlace(index, pin.Clinician, null);
        if (pin.Start is { } start && _visits.TryGetValue(pin.Visit, out Visit? visit))
        {
            PlanClock clock = new(_request);
            if (!visit.Windows.Any(window => window.Contains(start)))
                Add(
                    index,
                    "start",
                    clock.Time(start),
                    $"The start lies in a window of \"{pin.Visit}\": {string.Join(", ", visit.Windows.Select(clock.Span))}.",
                    "Give such a start, or widen the windows first."
                );
        }
        bool isMoved = edits.Edits.Any(e => e.Visit == pin.Visit && e is not (PinVisit or UnpinVisit));
        if (pin is { Clinician: null, Start: null } && isMoved)
            Add(
                index,
                "clinician",
                "nothing",
                "The visit is moved as well.",
                "Say which clinician or start is pinned."
            );
    }

    private void KnownVisit(int index, string field, VisitId visit)
    {
        if (!_visits.ContainsKey(visit))
            Add(index, field, $"\"{visit}\"", "The visit is in the plan's request.", "Correct the id.");
    }

    private void KnownService(int index, string field, VisitId visit, int service)
    {
        if (_visits.TryGetValue(visit, out Visit? known) && service >= known.Services.Count)
            Add(
                index,
                field,
                FormattableString.Invariant($"{service}"),
                FormattableString.Invariant($"The visit has {known.Services.Count} service(s), counted from 0."),
                "Correct the number."
            );
    }

    private void KnownPlace(int index, ClinicianId? clinician, ShiftId? shift)
    {
        Clinician? who = _request.Clinicians.FirstOrDefault(c => c.Id == clinician);
        Clinician? owner = _request.Clinicians.FirstOrDefault(c => c.Shifts.Any(s => s.Id == shift));
        if (clinician is { } id && who is null)
            Add(index, "clinician", $"\"{id}\"", "The clinician is in the plan's request.", "Correct the id.");
        else if (shift is { } named && owner is null)
            Add(index, "shift", $"\"{named}\"", "The shift is in the plan's request.", "Correct the id.");
        else if (who is not null && owner is not null && who != owner)
            Add(index, "shift", $"\"{shift}\"", $"The shift is one of {who.Id}'s.", "Name one of them, or nobody.");
        else if (who is { Shifts.Count: 0 } && shift is null)
            Add(
                index,
                "clinician",
                $"\"{who.Id}\"",
                "The clinician has a shift on these days.",
                "Name somebody on duty."
            );
    }

    private void Add(int index, string field, string found, string rule, string remedy) =>
        _mistakes.Add(new(FormattableString.Invariant($"edits[{index}].{field}"), found, rule, remedy));
}
