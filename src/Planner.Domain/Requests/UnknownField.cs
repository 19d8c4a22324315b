namespace Planner.Domain;

/// <summary>
/// A field of a document that this version does not know. It is kept and written back, and changes nothing.
/// </summary>
/// <param name="Path">
/// From the root to the object that holds it: field names, "@id" for an item that has an id, "[3]" for one that has none.
/// </param>
/// <param name="Json">The value as it was written.</param>
public sealed record UnknownField(IReadOnlyList<string> Path, string Name, string Json);
