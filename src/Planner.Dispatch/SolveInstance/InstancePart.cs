namespace Planner.Dispatch;

/// <summary>A part of an instance's cost under the name its family uses; times and distances in the instance's unit.</summary>
public sealed record InstancePart(string Name, string Words, decimal Value);
