namespace Planner.Dispatch;

/// <summary>Something a request for a visit has to say first.</summary>
/// <param name="Field">As the request names it: <c>windows</c>, <c>details.orderedBy</c>.</param>
/// <param name="Words">For people.</param>
public sealed record MissingField(string Field, string Words);
