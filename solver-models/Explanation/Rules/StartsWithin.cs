using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>A service starts within one of the spans, both ends inclusive, in ticks. No span: it has to be lifted.</summary>
public sealed record StartsWithin(int Service, IReadOnlyList<(int Earliest, int Latest)> Spans) : StandingRule
{
    internal override void AddTo(RosterVariables roster, BoolVar lifted)
    {
        BoolVar[] chosen = [.. Spans.Select((_, k) => roster.Model.NewBool($"span {Service} {k}"))];
        roster.Model.AddBoolOr(chosen.Append(lifted));
        for (var k = 0; k < chosen.Length; k++)
        {
            roster
                .Model.Add(roster.Services[Service].Start, Spans[k].Earliest, Spans[k].Latest)
                .OnlyEnforceIf(chosen[k]);
        }
    }

    /// <summary>One span opens earlier or closes later.</summary>
    internal override LinearExpr? AddStretchedTo(RosterVariables roster)
    {
        if (Spans.Count == 0)
        {
            return null;
        }

        var start = roster.Services[Service].Start;
        var (early, late) = (NewAmount(roster, "opens earlier"), NewAmount(roster, "closes later"));
        BoolVar[] chosen = [.. Spans.Select((_, k) => roster.Model.NewBool($"span {Service} {k}"))];
        roster.Model.AddBoolOr(chosen);
        for (var k = 0; k < chosen.Length; k++)
        {
            roster.Model.Add(start + early >= Spans[k].Earliest).OnlyEnforceIf(chosen[k]);
            roster.Model.Add(start - late <= Spans[k].Latest).OnlyEnforceIf(chosen[k]);
        }

        return early + late;
    }

    private IntVar NewAmount(RosterVariables roster, string name) =>
        roster.Model.NewInt(0, roster.LastTick + 1, $"{name} {Service}");
}
