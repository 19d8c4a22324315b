namespace Planner.Store.Tests;

/// <summary>What tests put into a store before they begin.</summary>
internal static class Filled
{
    public static readonly Author Dispatcher = new("u1", "dispatcher", "test");

    /// <summary>A store with the branch "north".</summary>
    public static async Task<TestStore> WithBranch(string engine, params string[] more)
    {
        TestStore test = new(engine);
        foreach (string branch in (string[])["north", .. more])
            await test.Store.WriteAsync(Dispatcher, change => Branch(change, branch));
        return test;
    }

    public static DocumentRow Branch(StoreChange change, string id) =>
        change
            .Documents(DocumentKind.Branch)
            .Insert(
                new()
                {
                    BranchId = id,
                    Id = id,
                    Document = "{}",
                }
            );

    /// <summary>A plan's row, as far as bookings and offers ask for one.</summary>
    public static void Plan(StoreChange change, string id, string branch = "north") =>
        change.Execute(
            """
            INSERT INTO plan (id, branch_id, day_from, day_to, scenario, version, head, summary, created_at, created_by)
            VALUES (@id, @branch, '2026-03-02', '2026-03-02', '', 1, 1, '{}', 0, 'u1')
            """,
            new { id, branch }
        );

    public static DocumentRow Patient(string id, string branch = "north") =>
        new()
        {
            BranchId = branch,
            Id = id,
            Document = $$"""{"id":"{{id}}"}""",
            Personal = $$"""{"name":"Åsa Öst {{id}}"}""",
        };
}
