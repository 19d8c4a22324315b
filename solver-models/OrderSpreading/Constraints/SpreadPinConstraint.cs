namespace Planner.SolverModels;

/// <summary>Pinned visits stay: visits[o, d] >= their number, by[o, d, k] >= the number by k.</summary>
internal sealed class SpreadPinConstraint : ISpreadingConstraint
{
    public void AddTo(SpreadingVariables spread)
    {
        foreach (var pins in spread.Problem.Pinned.GroupBy(p => (p.Order, p.Day)))
        {
            DayVariable day = spread.Day(pins.Key.Order, pins.Key.Day);
            spread.Model.Add(day.Visits >= pins.Count());
            IReadOnlyList<int> clinicians = spread.Problem.Orders[day.Order].Clinicians;
            for (int k = 0; k < clinicians.Count; k++)
            {
                if (pins.Count(p => p.Clinician == clinicians[k]) is > 0 and var fixedBy)
                    spread.Model.Add(day.By[k] >= fixedBy);
            }
        }
    }
}
