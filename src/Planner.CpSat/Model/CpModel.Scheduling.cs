using Planner.CpSat.Wire;

namespace Planner.CpSat;

public sealed partial class CpModel
{
    /// <summary>The used arcs that are no self-loops form one circuit through every node without a used self-loop.</summary>
    /// <exception cref="ArgumentException">There is no arc, or a node is negative.</exception>
    public CpConstraint AddCircuit(IEnumerable<Arc> arcs)
    {
        var circuit = new CircuitConstraintProto();
        foreach (var (tail, head, literal) in Checked(arcs))
        {
            circuit.Tails.Add(tail);
            circuit.Heads.Add(head);
            circuit.Literals.Add(Literal(literal));
        }

        return AddConstraint(new ConstraintProto { Circuit = circuit });
    }

    /// <summary>
    /// Several circuits through node 0, the depot; every other node lies on one or has a used self-loop.
    /// A dimension gives one expression per node (load, time); the solver derives cuts from it, it adds no rule.
    /// </summary>
    /// <exception cref="ArgumentException">There is no arc, a node is negative, or a dimension misses a node.</exception>
    public CpConstraint AddRoutes(IEnumerable<Arc> arcs, params IEnumerable<IReadOnlyList<LinearExpr>> dimensions)
    {
        var routes = new RoutesConstraintProto();
        var nodes = 0;
        foreach (var (tail, head, literal) in Checked(arcs))
        {
            routes.Tails.Add(tail);
            routes.Heads.Add(head);
            routes.Literals.Add(Literal(literal));
            nodes = Math.Max(nodes, Math.Max(tail, head) + 1);
        }

        routes.Dimensions.AddRange(dimensions.Select(d => Dimension(d, nodes)));
        return AddConstraint(new ConstraintProto { Routes = routes });
    }

    /// <summary>An interval that is always present: start + size = end, size not negative.</summary>
    public IntervalVar NewInterval(LinearExpr start, LinearExpr size, LinearExpr end)
    {
        AddEquality(start + size, end);
        return AddInterval(start, size, end, []);
    }

    /// <summary>An interval of fixed size that is always present.</summary>
    public IntervalVar NewFixedSizeInterval(LinearExpr start, long size) => AddInterval(start, size, start + size, []);

    /// <summary>An interval that counts only when the literal is true.</summary>
    public IntervalVar NewOptionalInterval(LinearExpr start, LinearExpr size, LinearExpr end, BoolVar present)
    {
        AddEquality(start + size, end).OnlyEnforceIf(present);
        return AddInterval(start, size, end, [present]);
    }

    /// <summary>An interval of fixed size that counts only when the literal is true.</summary>
    public IntervalVar NewOptionalFixedSizeInterval(LinearExpr start, long size, BoolVar present) =>
        AddInterval(start, size, start + size, [present]);

    /// <summary>Present intervals do not overlap; touching is allowed. No transition times, no enforcement.</summary>
    public CpConstraint AddNoOverlap(IEnumerable<IntervalVar> intervals)
    {
        var noOverlap = new NoOverlapConstraintProto();
        noOverlap.Intervals.AddRange(intervals.Select(Interval));
        return AddConstraint(new ConstraintProto { NoOverlap = noOverlap });
    }

    /// <summary>At every instant the demands of the present intervals sum to at most the capacity.</summary>
    public CpConstraint AddCumulative(LinearExpr capacity, IEnumerable<(IntervalVar Interval, LinearExpr Demand)> tasks)
    {
        var cumulative = new CumulativeConstraintProto { Capacity = Expression(capacity) };
        foreach (var (interval, demand) in tasks)
        {
            cumulative.Intervals.Add(Interval(interval));
            cumulative.Demands.Add(Expression(demand));
        }

        return AddConstraint(new ConstraintProto { Cumulative = cumulative });
    }

    /// <summary>
    /// A level that starts at 0 and changes at each event whose literal is true stays within
    /// [minLevel, maxLevel] at every instant; minLevel &lt;= 0 &lt;= maxLevel.
    /// </summary>
    public CpConstraint AddReservoir(
        long minLevel,
        long maxLevel,
        IEnumerable<(LinearExpr Time, long Change, BoolVar Active)> events
    )
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minLevel, 0);
        ArgumentOutOfRangeException.ThrowIfNegative(maxLevel);
        var reservoir = new ReservoirConstraintProto { MinLevel = minLevel, MaxLevel = maxLevel };
        foreach (var (time, change, active) in events)
        {
            reservoir.TimeExprs.Add(Expression(time));
            reservoir.LevelChanges.Add(Expression(change));
            reservoir.ActiveLiterals.Add(Literal(active));
        }

        return AddConstraint(new ConstraintProto { Reservoir = reservoir });
    }

    // The solver does not imply start + size = end by itself: callers add that where it is not so by construction.
    private IntervalVar AddInterval(LinearExpr start, LinearExpr size, LinearExpr end, ReadOnlySpan<BoolVar> present)
    {
        var interval = new IntervalConstraintProto
        {
            Start = Expression(start),
            Size = Expression(size),
            End = Expression(end),
        };
        var constraint = new ConstraintProto { Interval = interval };
        foreach (var literal in present)
        {
            constraint.EnforcementLiteral.Add(Literal(literal));
        }

        AddConstraint(constraint);
        return new IntervalVar(start, size, end, proto.Constraints.Count - 1) { Owner = this };
    }

    private int Interval(IntervalVar interval) => Owned(interval.Owner, interval.Index);

    private RoutesConstraintProto.Types.NodeExpressions Dimension(IReadOnlyList<LinearExpr> expressions, int nodes)
    {
        if (expressions.Count != nodes)
        {
            throw new ArgumentException($"A dimension needs one expression per node: {nodes}.", nameof(expressions));
        }

        var dimension = new RoutesConstraintProto.Types.NodeExpressions();
        dimension.Exprs.AddRange(expressions.Select(Expression));
        return dimension;
    }

    private static IReadOnlyList<Arc> Checked(IEnumerable<Arc> arcs)
    {
        IReadOnlyList<Arc> list = [.. arcs];
        return list.Count > 0 && list.All(a => a is { Tail: >= 0, Head: >= 0 })
            ? list
            : throw new ArgumentException(
                "A circuit needs at least one arc, and nodes are counted from 0.",
                nameof(arcs)
            );
    }
}
