namespace Planner.Dispatch;

/// <summary>A request names a road network that is nowhere to be found.</summary>
public sealed class NetworkNotFoundException(string network, IReadOnlyList<string> known)
    : Exception(
        $"The road network '{network}' was not found; known are {(known.Count == 0 ? "none" : string.Join(", ", known))}. "
            + $"Put its folder beside the request or into a folder named by {NetworkLocator.Variable}."
    )
{
    public string Network { get; } = network;
}
