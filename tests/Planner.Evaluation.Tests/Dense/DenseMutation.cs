using Planner.Routing;

namespace Planner.Evaluation.Tests;

/// <summary>A way to break <see cref="DenseCase"/> and the one rule that is broken by it.</summary>
internal sealed record DenseMutation(string Name, string Rule, RoutingProblem Problem, RoutingSolution Solution)
{
    /// <summary>The solution is changed.</summary>
    public static DenseMutation Of(string name, string rule, Func<RoutingSolution, RoutingSolution> edit) =>
        new(name, rule, DenseCase.Problem, edit(DenseCase.Solution));

    /// <summary>The problem is changed, so that the solution no longer fits.</summary>
    public static DenseMutation Under(string name, string rule, Func<RoutingProblem, RoutingProblem> edit) =>
        new(name, rule, edit(DenseCase.Problem), DenseCase.Solution);

    public static DenseMutation Services(string name, string rule, Func<ServiceTable, ServiceTable> edit) =>
        Under(name, rule, p => p with { Services = edit(p.Services) });

    public static DenseMutation Routes(string name, string rule, Func<RouteTable, RouteTable> edit) =>
        Under(name, rule, p => p with { Routes = edit(p.Routes) });

    public static DenseMutation Duties(string name, string rule, Func<DutyTable, DutyTable> edit) =>
        Under(name, rule, p => p with { Duties = edit(p.Duties) });

    public static DenseMutation Relations(string name, string rule, Func<RelationTable, RelationTable> edit) =>
        Under(name, rule, p => p with { Relations = edit(p.Relations) });

    public static DenseMutation Starts(string name, string rule, int[] starts, int[] returns) =>
        Of(name, rule, s => s with { ServiceStart = starts, Return = returns });

    public static DenseMutation Stops(string name, string rule, int[] first, int[] second) =>
        Of(name, rule, s => s with { Routes = [first, second] });
}
