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
        : this(document, ProblemCompiler.Compile(document.Request, travel), EditFacts.Known(document.Request, travel))
    { }

    private EditablePlan(PlanDocument document, CompiledProblem compiled, Servability servability)
    {
        Document = document;
        _board = new EditBoard(compiled, document.Plan);
        _facts = new EditFacts(document, servability);
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
        EditBoard board = isPinned
            ? new EditBoard(ProblemCompiler.Compile(request, _board.Travel), Document.Plan)
            : _board;
        EditSketch sketch = new(board, mistakes);
        foreach ((int index, PlanEdit edit) in edits.Edits.Index())
            sketch.Make(edit, index);
        mistakes.ThrowIfAny();
        RoutingSolution solution = new EditTiming(board).Complete(sketch);
        return Judge(edits, board, solution, isPinned, actor);
    }

    /// <summary>What came of an edit, laid out for the next one; both may be used at the same time.</summary>
    /// <exception cref="ArgumentException">The edit was refused.</exception>
    public static EditablePlan After(EditedPlan edited) =>
        edited.Next is { } next && edited.Document is { } document
            ? new EditablePlan(document, next.Compiled, next.Servability)
            : throw new ArgumentException("The edit was refused.", nameof(edited));

    private EditedPlan Judge(HandEdits edits, EditBoard board, RoutingSolution solution, bool isPinned, string actor)
    {
        Plan drafted = PlanWriter.Write(board.Compiled, solution, PlanOrigin.None, [], 0, keepsDepartures: true);
        drafted = drafted with { Unassigned = board.LeftOut(drafted) };
        var broken = SolutionChecker.CheckRules(board.Request, drafted, board.Travel);
        if (broken.Count > 0)
            return Outcome(drafted) with { Violations = broken, Remedies = new EditRemedies(board, edits).For(broken) };
        (Plan plan, Servability known) = _facts.Stated(board, drafted, solution, isPinned, edits, actor);
        PlanDocument result = new(plan, board.Request);
        return Outcome(plan) with
        {
            Document = result,
            Changes = ComparePlans.Run(Document, result),
            Next = (board.Compiled, known),
        };
    }

    private EditedPlan Outcome(Plan plan) =>
        new()
        {
            CostBefore = Document.Plan.Cost,
            CostAfter = plan.Cost,
            LeftOutBefore = Document.Plan.Unassigned.Count,
            LeftOutAfter = plan.Unassigned.Count,
        };
}
