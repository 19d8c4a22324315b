namespace Planner.Store.Tests;

/// <summary>A store with rows in every table, texts included that are easily mangled.</summary>
internal static class FilledStore
{
    public const string Awkward = "Åsa \"Öst\"\t\\ 😀 \u0001 ' ; -- \u2028";

    public static async Task FillAsync(PlannerStore store)
    {
        await store.WriteAsync(Filled.Dispatcher, Documents);
        await store.WriteAsync(Filled.Dispatcher, Plans);
        await store.WriteAsync(Filled.Dispatcher, Others);
    }

    private static void Documents(StoreChange change)
    {
        foreach (string branch in (string[])["north", "South", "Åre", "a_1"])
            Filled.Branch(change, branch);
        foreach (DocumentKind kind in DocumentKind.All.Where(kind => kind != DocumentKind.Branch))
        foreach (string id in (string[])["a", "B", "Z9", "å", "_x", "10", "9"])
            change.Documents(kind).Insert(Row(id));
        change.Documents(DocumentKind.Visit).Insert(Row("V1") with { Day = "2026-03-02", State = "scheduled" });
    }

    private static void Plans(StoreChange change)
    {
        PlanRow plan = change.Plans.Create(new("north", "2026-03-02", "2026-03-02", "", "{}"));
        for (int i = 1; i <= 11; i++)
            change.Plans.Append(
                plan,
                new(i == 1 ? null : i - 1, "edit", "h", "{}", $$"""{"name":"{{Awkward.Length}}"}""")
            );
        Dictionary<string, long> days = new() { ["2026-03-02"] = 0 };
        Booking booking = new()
        {
            VisitId = "V1",
            ClinicianId = "a",
            Day = "2026-03-02",
            StartsAt = 1,
            EndsAt = 2,
        };
        change.Rosters.Publish(new("north", plan.Id, 11, days, [booking]));
        change.Proposals.Add(plan, 1, "{}", "{}");
        change.Offers.Open(
            new()
            {
                Id = "o1",
                BranchId = "north",
                PlanId = plan.Id,
                Document = "{}",
                ExpiresAt = long.MaxValue,
            }
        );
        change.Jobs.Enqueue(JobShop.Order("north", "h1"), new JobLimits(10, 10));
    }

    private static void Others(StoreChange change)
    {
        change.Accounts.Insert(
            new()
            {
                Id = "A1",
                Name = Awkward,
                Login = "åsa",
            }
        );
        change.Execute("INSERT INTO session VALUES ('s1', 'A1', 1, 1, 1, NULL, NULL)");
        change.Execute(
            """
            INSERT INTO inbound_event (branch_id, id, kind, state, document, outcome, received_at)
            VALUES ('north', 'e1', 'k', 's', @sealed, NULL, 7)
            """,
            new { @sealed = change.Seal.CloseText("event", Awkward) }
        );
        change.Outbox.Append("roster.published", "north", "{}");
        IdempotencyClaim answered = new("u1", "k1", "h");
        change.Idempotency.Take(answered);
        change.Idempotency.Answer(answered, 200, "{}", [0, 1, 255]);
        change.Idempotency.Take(new IdempotencyClaim("u1", "k2", "h"));
    }

    private static DocumentRow Row(string id) =>
        new()
        {
            BranchId = "north",
            Id = id,
            Document = $$"""{"id":{{System.Text.Json.JsonSerializer.Serialize(id + Awkward)}}}""",
            Personal = """{"name":"Åsa"}""",
        };
}
