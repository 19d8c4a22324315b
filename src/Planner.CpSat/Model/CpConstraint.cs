using Planner.CpSat.Wire;

namespace Planner.CpSat;

/// <summary>A constraint already in its model; the methods refine it and return it.</summary>
public sealed class CpConstraint
{
    private readonly CpModel owner;
    private readonly ConstraintProto proto;

    internal CpConstraint(CpModel owner, ConstraintProto proto)
    {
        this.owner = owner;
        this.proto = proto;
    }

    /// <summary>
    /// The constraint holds only when all the literals are true; calls accumulate.
    /// </summary>
    /// <exception cref="InvalidOperationException">Not every release of the solver enforces this kind of constraint.</exception>
    public CpConstraint OnlyEnforceIf(params ReadOnlySpan<BoolVar> literals)
    {
        if (!CanBeEnforced(proto.ConstraintCase))
        {
            throw new InvalidOperationException(
                $"A {proto.ConstraintCase} constraint is not enforced by literals in every release of the solver."
            );
        }

        foreach (var literal in literals)
        {
            proto.EnforcementLiteral.Add(owner.Literal(literal));
        }

        return this;
    }

    /// <summary>Names the constraint in the solver's log and in its complaints.</summary>
    public CpConstraint Named(string name)
    {
        proto.Name = name;
        return this;
    }

    private static bool CanBeEnforced(ConstraintProto.ConstraintOneofCase kind) =>
        kind
            is ConstraintProto.ConstraintOneofCase.Linear
                or ConstraintProto.ConstraintOneofCase.BoolOr
                or ConstraintProto.ConstraintOneofCase.BoolAnd;
}
