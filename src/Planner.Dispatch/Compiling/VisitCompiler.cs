using Planner.Domain;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>Fills the table of visits and the price of leaving each out.</summary>
internal static class VisitCompiler
{
    public static VisitTable Compile(RequestFrame frame)
    {
        PolicyTerm optional = frame.Request.Policy.Term(TermKind.OptionalVisit);
        return new VisitTable
        {
            ServiceFirst = [.. frame.ServiceFirst],
            Mandatory = [.. frame.Request.Visits.Select(visit => visit.Mandatory)],
            LeaveOutCost = [.. frame.Request.Visits.Select(visit => Price(visit, optional))],
        };
    }

    private static long Price(Visit visit, PolicyTerm optional) =>
        visit.Mandatory ? 1 + visit.Priority : CostUnits.LeaveOut(optional, visit);
}
