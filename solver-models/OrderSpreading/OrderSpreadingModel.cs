using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>
/// Spreads the visits of many orders over days: as few as possible without a day, then well spaced, by the same people, on the
/// days patients like. See MODEL.md beside this file.
/// </summary>
public sealed class OrderSpreadingModel
{
    private static readonly ISpreadingConstraint[] Constraints =
    [
        new SpreadWeekConstraint(),
        new SpreadPinConstraint(),
        new SpreadPoolConstraint(),
        new SpreadClinicianConstraint(),
    ];

    private static readonly ISpreadingTerm[] Terms =
    [
        new UnplacedVisitTerm(),
        new SpacingTerm(),
        new ExtraClinicianTerm(),
        new PreferredDayTerm(),
    ];

    private OrderSpreadingModel(SpreadingVariables variables)
    {
        Variables = variables;
        TierSums tiers = new();
        Array.ForEach(Constraints, c => c.AddTo(variables));
        Array.ForEach(Terms, t => t.AddTo(variables, tiers));
        Tiers = [.. tiers.ToExpressions().Take(2)];
    }

    public SpreadingVariables Variables { get; }

    /// <summary>Visits without a day, then the cost of the rest; to be minimised lexicographically.</summary>
    public IReadOnlyList<LinearExpr> Tiers { get; }

    public static OrderSpreadingModel Build(SpreadingProblem problem) => new(new SpreadingVariables(problem));

    /// <summary>The value of every variable when these visits are made: a complete hint.</summary>
    public IReadOnlyList<long> ValuesOf(IReadOnlyList<SpreadingVisit> visits) =>
        new SpreadingValues(Variables, visits).All;

    /// <summary>The visits that the values of all variables describe, by order, day and clinician.</summary>
    public IReadOnlyList<SpreadingVisit> VisitsOf(IReadOnlyList<long> values) =>
        [.. Variables.Days.SelectMany(day => VisitsOf(day, values))];

    private IEnumerable<SpreadingVisit> VisitsOf(DayVariable day, IReadOnlyList<long> values)
    {
        if (day.By.Count == 0)
            return Enumerable.Repeat(new SpreadingVisit(day.Order, day.Day), (int)values[day.Visits.Index]);
        IReadOnlyList<int> clinicians = Variables.Problem.Orders[day.Order].Clinicians;
        var unnamed = Enumerable.Repeat(new SpreadingVisit(day.Order, day.Day), day.Unnamed);
        var named = day.By.SelectMany(
            (by, k) => Enumerable.Repeat(new SpreadingVisit(day.Order, day.Day, clinicians[k]), (int)values[by.Index])
        );
        return unnamed.Concat(named);
    }
}
