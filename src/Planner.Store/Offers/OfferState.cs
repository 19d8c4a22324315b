namespace Planner.Store;

/// <summary>States of an offer, as they stand in the table.</summary>
public static class OfferState
{
    public const string Open = "open";
    public const string Taken = "taken";
    public const string Withdrawn = "withdrawn";
}
