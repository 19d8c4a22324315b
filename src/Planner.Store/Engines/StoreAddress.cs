namespace Planner.Store;

/// <summary>Where a store lies: a file (SQLite) or <c>Host=...;Database=...</c> (PostgreSQL).</summary>
public static class StoreAddress
{
    /// <param name="address">
    /// A path; or <c>sqlite:PATH</c>; or <c>postgresql:CONNECTION</c>, or a connection string with <c>Host=</c>.
    /// </param>
    public static StoreEngine Open(string address)
    {
        if (address.StartsWith("postgresql:", StringComparison.Ordinal))
            return new PostgresEngine(address["postgresql:".Length..]);
        if (address.Contains("Host=", StringComparison.OrdinalIgnoreCase))
            return new PostgresEngine(address);
        string file = address.StartsWith("sqlite:", StringComparison.Ordinal) ? address["sqlite:".Length..] : address;
        return new SqliteEngine(file);
    }
}
