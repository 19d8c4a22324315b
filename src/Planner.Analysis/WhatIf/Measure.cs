namespace Planner.Analysis;

/// <summary>Something that sides are compared by.</summary>
public enum Measure
{
    /// <summary>Visits a day.</summary>
    Served,

    /// <summary>Visits a day that had to be made.</summary>
    MandatoryLeftOut,

    /// <summary>Minutes a day.</summary>
    Overtime,

    /// <summary>Minutes a day.</summary>
    Driving,

    /// <summary>Kilometres a day.</summary>
    Distance,

    /// <summary>Minutes a day.</summary>
    Waiting,

    /// <summary>Minutes a day from departure to return, over all clinicians.</summary>
    Duty,

    /// <summary>Minute-equivalents a day at the side's own weights.</summary>
    Cost,

    /// <summary>Minute-equivalents a day at the weights of the unchanged agency.</summary>
    CostAtUnchangedWeights,
}
