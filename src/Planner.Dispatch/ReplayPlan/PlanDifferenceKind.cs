namespace Planner.Dispatch;

/// <summary>In what respect two plans of the same request differ.</summary>
public enum PlanDifferenceKind
{
    /// <summary>Served in the one, left out in the other.</summary>
    Served,

    /// <summary>In another shift.</summary>
    Shift,

    /// <summary>In the same shift at another time.</summary>
    Start,

    /// <summary>Same visits at the same times, but another departure, leg, break or return.</summary>
    Route,

    /// <summary>The price of a term.</summary>
    Cost,

    /// <summary>Why a visit is left out, or how many could be served.</summary>
    Statement,
}
