namespace Planner.Store.Tests;

/// <summary>The engines that every test of the contract runs on.</summary>
public static class StoreEngines
{
    /// <summary>Connection string of a PostgreSQL server for tests; tests/run starts one.</summary>
    public static readonly string? Postgres = Environment.GetEnvironmentVariable("PLANNER_TEST_POSTGRES");

    public static TheoryData<string> All => ["sqlite", "postgresql"];
}
