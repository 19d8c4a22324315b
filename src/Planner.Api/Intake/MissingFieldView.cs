namespace Planner.Api;

/// <summary>Something a request has to say first.</summary>
/// <param name="Field">As the request names it: windows, details.orderedBy.</param>
/// <param name="Words">For people.</param>
internal sealed record MissingFieldView(string Field, string Words);
