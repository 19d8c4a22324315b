namespace Planner.Evaluation;

/// <summary>Why a clinician cannot do a service alone on a shift.</summary>
/// <param name="Stage">How far it got: a block of a later stage says more about what is missing.</param>
/// <param name="Lack">By how much it fails, to choose between shifts; 0 where it cannot be measured.</param>
internal sealed record Block(string Rule, string Message, BlockStage Stage, decimal Lack = 0)
{
    /// <summary>The most telling of several: the latest stage, there the least lack.</summary>
    public static Block MostTelling(IEnumerable<Block> blocks) =>
        blocks.OrderByDescending(b => b.Stage).ThenBy(b => b.Lack).First();
}
