namespace Planner.Store;

/// <summary>The store has a schema that this version does not know.</summary>
public sealed class StoreTooNewException(string migration)
    : Exception(
        $"The store was changed by a newer version (schema {migration}). Use that version, or restore a backup."
    );
