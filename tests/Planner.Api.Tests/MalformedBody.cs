namespace Planner.Api.Tests;

/// <summary>A body that must be refused.</summary>
/// <param name="Type">Content type; null = none is sent.</param>
internal sealed record MalformedBody(byte[] Bytes, string? Type = "application/json", string Query = "");
