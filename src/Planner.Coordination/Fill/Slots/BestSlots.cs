using Planner.Domain;
using Planner.Evaluation;
using Planner.Routing;

namespace Planner.Coordination;

/// <summary>The best times of a plan's horizon for one more visit, one per shift, each accepted by the checker.</summary>
public sealed class BestSlots(FillBoard board)
{
    private const decimal GoodMinutes = 10;
    private const decimal FairMinutes = 30;

    /// <summary>At most so many, the cheapest first.</summary>
    /// <param name="visit">A visit the board knows and the plan does not serve.</param>
    public IReadOnlyList<SlotOffer> Of(VisitId visit, int most)
    {
        int index = board.Compiled.Frame.IndexOf(visit);
        Insertion[] found = [.. board.Scan.Best(index, most).Where(IsAccepted)];
        var view = new CandidateView(board);
        Patient patient = board.PatientOf(board.Request.Visits[index]);
        decimal cheapest = found.Length == 0 ? 0 : CandidateView.Minutes(found[0].Added);
        return
        [
            .. found.Select(
                (insertion, i) =>
                    new SlotOffer(
                        i + 1,
                        GradeOf(CandidateView.Minutes(insertion.Added) - cheapest, insertion.Moved.Count),
                        [.. insertion.Places.Select(p => board.ClinicianOf(p.Route).Id)],
                        view.StartOf(insertion),
                        insertion.Places.Max(p => view.ContinuityOf(patient, board.ClinicianOf(p.Route))),
                        CandidateView.Minutes(insertion.Added),
                        view.AddedTravel(insertion),
                        view.MovesOf(insertion)
                    )
            ),
        ];
    }

    // The search prices; whether a plan holds is for the judge to say.
    private bool IsAccepted(Insertion insertion) =>
        RoutingSolutionChecker.Check(board.Problem, board.Scan.Apply(insertion)).Count == 0;

    private static SlotGrade GradeOf(decimal dearer, int moved) =>
        dearer <= GoodMinutes && moved == 0 ? SlotGrade.Good
        : dearer <= FairMinutes ? SlotGrade.Fair
        : SlotGrade.Poor;
}
