namespace Planner.Store;

/// <summary>An answer that is given again to the same request.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Headers">JSON of the headers worth keeping.</param>
public sealed record KeptAnswer(int Status, string Headers, byte[] Body);
