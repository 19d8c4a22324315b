namespace Planner.Store;

/// <summary>Every table of the schema, each behind those that it refers to.</summary>
internal static class StoreTables
{
    public static IReadOnlyList<StoreTable> All { get; } =
    [
        new("store_meta", ["key"], []),
        .. DocumentKind.All.Select(kind => new StoreTable(kind.Table, Key(kind), [new("sealed", kind.Name)])),
        new("plan", ["id"], []),
        new("plan_version", ["plan_id", "number"], [new("document", PlanTable.Purpose)]),
        new("roster", ["branch_id", "day"], []),
        new("booking", ["branch_id", "visit_id", "service"], []),
        new("proposal", ["id"], [new("document", ProposalTable.Purpose)]),
        new("slot_offer", ["id"], []),
        new("solve_job", ["id"], [new("input", JobTable.Purpose), new("result", JobTable.Purpose)]),
        new("inbound_event", ["branch_id", "id"], [new("document", InboundEventTable.Purpose)]),
        new("account", ["id"], []),
        // Who was signed in signs in again after a restore.
        new("session", ["id"], []) { IsKept = false },
        // Its bytes are part of the chain of hashes.
        new("audit", ["seq"], [new("detail", AuditWriter.Purpose)]) { IsResealed = false },
        new("audit_head", ["id"], []),
        new("outbox", ["id"], []),
        new("idempotency", ["account_id", "key"], [new("body", IdempotencyTable.Purpose)]),
    ];

    /// <summary>Columns of keys that are numbers; all others are texts.</summary>
    public static IReadOnlySet<(string Table, string Column)> NumberKeys { get; } =
        new HashSet<(string, string)>
        {
            ("plan_version", "number"),
            ("booking", "service"),
            ("audit", "seq"),
            ("audit_head", "id"),
        };

    private static string[] Key(DocumentKind kind) => kind == DocumentKind.Branch ? ["id"] : ["branch_id", "id"];
}
