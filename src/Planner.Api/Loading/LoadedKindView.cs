namespace Planner.Api;

/// <summary>How many documents of a kind were loaded.</summary>
/// <param name="Kind">As in addresses: clinicians, patients, visits, ...</param>
/// <param name="Added">New ones.</param>
/// <param name="Changed">There before, and now as they were loaded.</param>
/// <param name="Unchanged">There before, just so.</param>
public sealed record LoadedKindView(string Kind, int Added, int Changed, int Unchanged);
