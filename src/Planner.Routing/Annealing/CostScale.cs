namespace Planner.Routing;

/// <summary>How much a move typically changes the guide cost, whatever the weights: the unit of temperatures.</summary>
internal static class CostScale
{
    private const int Moves = 400;
    private const double Boiling = 1e15;

    /// <summary>Median change over a short walk that accepts everything feasible; the state is left where the walk ends.</summary>
    public static double Sample<TFeatures>(MoveContext<TFeatures> context, MoveMenu<TFeatures> menu)
        where TFeatures : struct, IFeatureSet
    {
        List<long> changes = [];
        context.Temperature = Boiling;
        for (int k = 0; k < Moves; k++)
        {
            long before = context.State.Guide;
            if (menu.Draw(context.Random).Try() && context.State.Guide != before)
            {
                changes.Add(Math.Abs(context.State.Guide - before));
            }
        }

        changes.Sort();
        return changes.Count == 0 ? 1 : changes[changes.Count / 2];
    }
}
