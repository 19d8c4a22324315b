namespace Planner.Coordination;

/// <summary>What a proof says about the proposal with the fewest changes.</summary>
public enum ProofVerdict
{
    /// <summary>Proven: no repair leaves less undone, or calls fewer, or costs less.</summary>
    Optimal,

    /// <summary>A better repair is known.</summary>
    Improved,

    /// <summary>The time was used up; nothing better is known.</summary>
    NotProven,

    /// <summary>Proven: no repair keeps the rules and the budget.</summary>
    NothingFits,

    /// <summary>The rest of the day is too large, or has a rule that the model does not express; nothing was tried.</summary>
    OutOfScope,

    /// <summary>The model and the judges disagree, so nothing is claimed; never, unless the engine is at fault.</summary>
    Contradicted,
}
