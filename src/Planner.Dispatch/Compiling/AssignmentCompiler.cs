using Planner.Domain;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>Fills the table of who may do what and what that costs.</summary>
internal sealed class AssignmentCompiler(RequestFrame frame, IReadOnlyList<IAssignmentRule> rules, AreaAtlas atlas)
{
    private readonly int _routes = frame.Routes.Count;

    public AssignmentTable Compile()
    {
        var allowed = new bool[frame.Services.Count * _routes];
        for (var cell = 0; cell < allowed.Length; cell++)
            allowed[cell] = rules.All(rule => rule.Allows(At(cell)));
        return new AssignmentTable { Allowed = allowed, Cost = CompileCosts() };
    }

    private AssignmentCell At(int cell) => new(frame.Services[cell / _routes], frame.Routes[cell % _routes]);

    private int[]?[] CompileCosts()
    {
        var tiers = new int[]?[RoutingWeights.TierCount - 1];
        IAssignmentCost[] costs =
        [
            new PreferredClinicianCost(),
            new ContinuityCost(frame.Request.Clinicians),
            new PreferredAreaCost(atlas),
        ];
        foreach (IAssignmentCost cost in costs)
            Add(cost, frame.Request.Policy.Term(cost.Kind), tiers);
        return tiers;
    }

    private void Add(IAssignmentCost cost, PolicyTerm term, int[]?[] tiers)
    {
        TermWeight weight = CostUnits.PerCount(term);
        if (!weight.IsActive)
            return;
        int[] table = tiers[term.Tier - 1] ??= new int[frame.Services.Count * _routes];
        for (var cell = 0; cell < table.Length; cell++)
            if (cost.Counts(At(cell)))
                table[cell] = Sum(table[cell], weight.UnitCost, term);
    }

    private static int Sum(int cost, long more, PolicyTerm term) =>
        cost + more <= int.MaxValue
            ? (int)(cost + more)
            : throw CostUnits.Refused(
                term,
                "makes one assignment cost more than 3,579 minute-equivalents in its tier.",
                "Lower the weights of preferred clinicians, continuity and preferred areas, or spread them over tiers."
            );
}
