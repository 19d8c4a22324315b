using Planner.Domain;
using Planner.Evaluation;
using Planner.Formats;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>A plan laid out for edits. Every edit begins from this plan. Not thread-safe.</summary>
public sealed class EditablePlan
{
    private readonly EditBoard _board;
    private readonly EditFacts _facts;

    internal EditablePlan(PlanDocument document, TravelLookup travel)
    {
        Document = document;
        _board = new EditBoard(document.Request, document.Plan, travel);
        _facts = new EditFacts(document, travel);
    }

    public PlanDocument Document { get; }

    /// <summary>What comes of some edits, made in order; the plan that is laid out stays as it is.</summary>
    /// <param name="actor">Who edits; empty where nobody said.</param>
    /// <exception cref="InvalidInputException">An edit names what is not there; every mistake at once.</exception>
    public EditedPlan Apply(HandEdits edits, string actor = "")
    {
        EditMistakes mistakes = new(Document.Request, edits);
        mistakes.ThrowIfAny();
        PlanRequest request = PinChanges.Apply(Document, edits);
        bool isPinned = !ReferenceEquals(request, Document.Request);
        EditBoard board = isPinned ? new EditBoard(request, Document.Plan, _board.Travel) : _board;
        EditSketch sketch = new(board, mistakes);
        foreach ((int index, PlanEdit edit) in edits.Edits.Index())
            sketch.Make(edit, index);
        mistakes.ThrowIfAny();
        RoutingSolution solution = new EditTiming(board).Complete(sketch);
        return Judge(edits, board, solution, isPinned, actor);
    }

    private EditedPlan Judge(HandEdits edits, EditBoard board, RoutingSolution solution, bool isPinned, string actor)
    {
        Plan drafted = PlanWriter.Write(board.Compiled, solution, PlanOrigin.None, [], 0, keepsDepartures: true);
        drafted = drafted with { Unassigned = board.LeftOut(drafted) };
        var broken = SolutionChecker.CheckRules(board.Request, drafted, board.Travel);
        PlanDocument? result =
            broken.Count > 0
                ? null
                : new(_facts.Stated(board, drafted, solution, isPinned, edits, actor), board.Request);
        return new EditedPlan
        {
            Document = result,
            Violations = broken,
            Remedies = broken.Count > 0 ? new EditRemedies(board, edits).For(broken) : [],
            CostBefore = Document.Plan.Cost,
            CostAfter = drafted.Cost,
            LeftOutBefore = Document.Plan.Unassigned.Count,
            LeftOutAfter = drafted.Unassigned.Count,
            Changes = result is null ? null : ComparePlans.Run(Document, result),
        };
    }
}
