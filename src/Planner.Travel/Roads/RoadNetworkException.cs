namespace Planner.Travel;

/// <summary>A road network file cannot be used; the message names the file and says why.</summary>
public sealed class RoadNetworkException(string message, Exception? inner = null) : Exception(message, inner);
