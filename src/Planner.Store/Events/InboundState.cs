namespace Planner.Store;

/// <summary>States of an event, as they stand in the table.</summary>
public static class InboundState
{
    /// <summary>Kept; what it asks for is not done yet.</summary>
    public const string Received = "received";

    /// <summary>What it asks for is done.</summary>
    public const string Handled = "handled";
}
