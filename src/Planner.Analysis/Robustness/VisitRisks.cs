using Planner.Dispatch;
using Planner.Domain;

namespace Planner.Analysis;

/// <summary>Reads the risk of each visit off a sweep.</summary>
internal sealed class VisitRisks(CompiledProblem compiled, DayFlow flow, DayDraws draws, DaySweep sweep)
{
    private readonly LateRows _lateness = new(flow, draws, sweep);
    private readonly int[] _row = new int[draws.Scenarios];

    /// <param name="explained">For how many of the riskiest visits the causes are traced.</param>
    public IReadOnlyList<VisitRisk> All(int explained)
    {
        VisitRisk[] risks = [.. compiled.Request.Visits.Where(IsServed).Select(Of)];
        foreach (VisitRisk risk in Riskiest(risks).Take(explained).ToList())
            risks[Array.IndexOf(risks, risk)] = risk with { Causes = Causes(risk.Visit) };
        return risks;
    }

    private static IEnumerable<VisitRisk> Riskiest(IEnumerable<VisitRisk> risks) =>
        risks
            .Where(risk => risk.OnTime < 1)
            .OrderBy(risk => risk.OnTime)
            .ThenBy(risk => risk.Visit.Value, StringComparer.Ordinal);

    private IReadOnlyList<RiskCause> Causes(VisitId visit) =>
        new DelayChain(compiled, flow, draws, sweep, LateOf(visit)).Of(visit);

    private bool IsServed(Visit visit) => flow.IsServed(compiled.Frame.ServiceOf(visit.Id));

    private VisitRisk Of(Visit visit)
    {
        int[] late = LateOf(visit.Id);
        int first = compiled.Frame.ServiceOf(visit.Id);
        int lateCount = ScenarioRows.CountPositive(late);
        double minutes = ScenarioRows.Sum(late) / 60.0;
        return new VisitRisk(
            visit.Id,
            compiled.Frame.Routes[flow.Route[first]].Clinician.Id,
            compiled.Grid.At(flow.Start(first)),
            1 - (double)lateCount / late.Length,
            minutes / late.Length,
            lateCount == 0 ? 0 : minutes / lateCount,
            compiled.Frame.ServicesOf(visit.Id).Min(x => _lateness.Spare(x)) / 60.0,
            []
        );
    }

    /// <summary>Ticks late by scenario; a visit of two services is as late as the later one.</summary>
    private int[] LateOf(VisitId visit)
    {
        var late = new int[draws.Scenarios];
        foreach (int x in compiled.Frame.ServicesOf(visit))
        {
            _lateness.Fill(x, _row);
            ScenarioRows.RaiseTo(late, _row, 0);
        }
        return late;
    }
}
