namespace Planner.Analysis;

/// <summary>Visits of similar predicted chances, and how often they were on time in fresh scenarios.</summary>
/// <param name="Lowest">Lowest predicted chance of the group, 0..1.</param>
/// <param name="Highest">Highest.</param>
/// <param name="Predicted">Mean predicted chance.</param>
/// <param name="Observed">Mean share of fresh scenarios on time.</param>
public readonly record struct CalibrationGroup(
    int Visits,
    double Lowest,
    double Highest,
    double Predicted,
    double Observed
)
{
    /// <summary>Points (hundredths) by which the prediction is off.</summary>
    public double PointsOff => 100 * Math.Abs(Predicted - Observed);
}
