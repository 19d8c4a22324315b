namespace Planner.CpSat;

/// <summary>The statement <c>Low &lt;= Expression &lt;= High</c>, not yet part of a model; see <see cref="CpModel.Add(LinearRange)"/>.</summary>
/// <param name="Expression">The linear expression.</param>
/// <param name="Low">Smallest value allowed; <see cref="long.MinValue"/> for none.</param>
/// <param name="High">Largest value allowed; <see cref="long.MaxValue"/> for none.</param>
public readonly record struct LinearRange(LinearExpr Expression, long Low, long High);
