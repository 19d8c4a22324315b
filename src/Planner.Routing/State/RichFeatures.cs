namespace Planner.Routing;

internal readonly struct RichFeatures : IFeatureSet
{
    public static bool IsRich => true;
}
