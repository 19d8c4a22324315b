namespace Planner.Routing;

internal readonly struct PlainFeatures : IFeatureSet
{
    public static bool IsRich => false;
}
