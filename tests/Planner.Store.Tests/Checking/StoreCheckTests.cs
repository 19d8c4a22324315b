namespace Planner.Store.Tests;

public sealed class StoreCheckTests
{
    public static TheoryData<string> Engines => StoreEngines.All;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task FilledStoreIsSound(string engine)
    {
        using TestStore test = await Full(engine);

        StoreReport report = StoreCheck.Run(test.Store);

        Assert.Empty(report.Findings);
        Assert.True(report.Sealed > 50);
        Assert.Contains(("branch", 4), report.Rows);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task WhatIsWrongIsNamedWithItsRemedy(string engine)
    {
        using TestStore test = await Full(engine);
        await Damage(test, "UPDATE visit SET patient_id = 'P404', clinician_id = 'C404' WHERE id = 'V1'");
        await Damage(test, "UPDATE patient SET sealed = document_bytes WHERE id = 'a'");
        await Damage(test, "UPDATE plan SET head = 99");
        await Damage(test, "UPDATE roster SET plan_version = 77");

        StoreReport report = StoreCheck.Run(test.Store);

        Assert.Equal(
            [
                "plans: Plan PLAN: there is no version 99, its head.",
                "references: visits V1 in north: clinician C404 is not there.",
                "references: visits V1 in north: patient P404 is not there.",
                "rosters: Roster of 2026-03-02 in north: plan PLAN has no version 77.",
                "seals: patient north a: sealed cannot be opened.",
            ],
            Texts(report, test)
        );
        Assert.All(report.Findings, finding => Assert.NotEmpty(finding.Remedy));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task BookingsThatAreNotOfTheRosterAreNamed(string engine)
    {
        using TestStore test = await Full(engine);
        await Damage(test, "UPDATE roster SET plan_id = NULL, plan_version = NULL");
        await Damage(test, "DELETE FROM visit WHERE id = 'V1'");

        Assert.Equal(
            [
                "rosters: Booking of V1 on 2026-03-02 in north: the roster of that day is not of plan PLAN.",
                "rosters: Booking of V1 on 2026-03-02 in north: there is no such visit.",
            ],
            Texts(StoreCheck.Run(test.Store), test)
        );
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task ChangedAuditIsPartOfTheReport(string engine)
    {
        using TamperedAudit audit = await TamperedAudit.Of(engine, 5);
        audit.Run("UPDATE audit SET actor = 'x' WHERE seq = 2");

        StoreFinding finding = Assert.Single(StoreCheck.Run(audit.Store).Findings);

        Assert.Equal(("audit", true), (finding.Check, finding.Text.StartsWith("Row 2 was changed")));
    }

    private static async Task<TestStore> Full(string engine)
    {
        TestStore test = new(engine);
        await FilledStore.FillAsync(test.Store);
        return test;
    }

    private static Task Damage(TestStore test, string sql) =>
        test.Store.WriteAsync(
            Author.System,
            change =>
                change.Execute(
                    sql.Replace("document_bytes", change.Context.Engine.Name == "sqlite" ? "x'00'" : "'\\x00'::bytea")
                )
        );

    private static string[] Texts(StoreReport report, TestStore test)
    {
        string plan = test.Store.Read(reader => reader.Plans.List(Scope.All, new())[0].Id);
        return
        [
            .. report
                .Findings.Select(finding => $"{finding.Check}: {finding.Text.Replace(plan, "PLAN")}")
                .Order(StringComparer.Ordinal),
        ];
    }
}
