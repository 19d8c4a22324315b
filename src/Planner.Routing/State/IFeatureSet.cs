namespace Planner.Routing;

/// <summary>Chosen once per problem; the JIT specialises the kernel for it, so that absent features cost nothing.</summary>
internal interface IFeatureSet
{
    /// <summary>False: travel time, soft due starts, relations and skills only.</summary>
    static abstract bool IsRich { get; }
}
