using NodaTime;
using Planner.Domain;
using Planner.Evaluation;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>What could be done instead of edits that break rules; places that are named hold.</summary>
internal sealed class EditRemedies(EditBoard board, HandEdits edits)
{
    private static readonly string[] PinRules = [RuleCodes.ClinicianPin, RuleCodes.StartPin, RuleCodes.SequencePin];

    public IReadOnlyList<EditRemedy> For(IReadOnlyList<Violation> broken) =>
        [.. Pins(broken).Concat(edits.Edits is [var only] ? Places(only) : [])];

    private IEnumerable<EditRemedy> Pins(IReadOnlyList<Violation> broken)
    {
        VisitId[] pinned =
        [
            .. broken.Where(v => PinRules.Contains(v.Rule)).Select(v => v.Visit).OfType<VisitId>().Distinct(),
        ];
        foreach (PinVisit pin in edits.Edits.OfType<PinVisit>().Where(pin => pinned.Contains(pin.Visit)))
            if (pin.Clinician is { } clinician)
                yield return new EditRemedy(
                    $"Move {pin.Visit} to {clinician} as well.",
                    [.. edits.Edits, new MoveVisit(pin.Visit, pin.Service, clinician, null, null)]
                );
        VisitId[] free = [.. pinned.Where(visit => PinChanges.HasPins(board.Request.Pins, visit))];
        VisitId[] old = [.. free.Where(visit => !edits.Edits.OfType<PinVisit>().Any(pin => pin.Visit == visit))];
        if (old.Length > 0)
            yield return new EditRemedy(
                $"Unpin {string.Join(", ", old)} first.",
                [.. old.Select(visit => new UnpinVisit(visit)), .. edits.Edits]
            );
    }

    private IEnumerable<EditRemedy> Places(PlanEdit edit) =>
        edit switch
        {
            MoveVisit move => Places(move.Visit, board.RoutesOf(move.Clinician, move.Shift), isMade: true),
            AssignVisit assign => Places(assign.Visit, board.RoutesOf(assign.Clinician, assign.Shift), isMade: false),
            _ => [],
        };

    private IEnumerable<EditRemedy> Places(VisitId visit, int[] targets, bool isMade)
    {
        if (board.Compiled.Frame.ServicesOf(visit).ToArray() is not [var service])
            yield break;
        Insertion[] sound = Sound(visit, service);
        if (sound.Length == 0)
            yield return new EditRemedy($"No place works for {visit} while all else stays as it is.", []);
        Insertion? near = sound.FirstOrDefault(found => targets.Contains(found.Places[0].Route));
        Insertion? best = sound.FirstOrDefault();
        if (near is not null)
            yield return Remedy("There it works", visit, near.Places[0], isMade);
        if (best is not null && best != near)
            yield return Stands(best.Places[0], service)
                ? new EditRemedy($"{visit} stands best where it is.", [])
                : Remedy("It works best", visit, best.Places[0], isMade);
    }

    private Insertion[] Sound(VisitId visit, int service)
    {
        int[][] without =
        [
            .. board
                .Solution.Routes.Select(nodes => nodes.Where(node => node != service).ToArray())
                .Select(nodes => nodes.Any(node => node >= 0) ? nodes : []),
        ];
        if (board.Scan(board.With(without, new HashSet<int>())) is not { } scan)
            return [];
        return
        [
            .. scan.ByRoute(board.Compiled.Frame.IndexOf(visit))
                .Where(found => RoutingSolutionChecker.Check(board.Problem, scan.Apply(found)).Count == 0),
        ];
    }

    private bool Stands(InsertionPlace place, int service) =>
        board.Solution.Routes[place.Route].Contains(service)
        && RouteNodes.Services(board.Solution.Routes[place.Route]).SequenceEqual(RouteNodes.Services(place.Stops));

    private EditRemedy Remedy(string words, VisitId visit, InsertionPlace place, bool isMade)
    {
        RouteSlot slot = board.Compiled.Frame.Routes[place.Route];
        int position = RouteNodes.Services(place.Stops).TakeWhile(x => x != place.Service).Count();
        Instant start = board.Compiled.Grid.At(place.Start);
        return new EditRemedy(
            FormattableString.Invariant(
                $"{words} at {slot.Clinician.Id}, shift {slot.Shift.Id}, position {position}, start {board.Clock.Time(start)}."
            ),
            [
                isMade
                    ? new MoveVisit(visit, 0, slot.Clinician.Id, slot.Shift.Id, null)
                    : new AssignVisit(visit, 0, slot.Clinician.Id, slot.Shift.Id, null),
            ]
        );
    }
}
