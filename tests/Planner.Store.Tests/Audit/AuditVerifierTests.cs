namespace Planner.Store.Tests;

public sealed class AuditVerifierTests
{
    public static TheoryData<string> Engines => StoreEngines.All;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task UntouchedAuditIsSound(string engine)
    {
        using TamperedAudit audit = await TamperedAudit.Of(engine, 6);

        AuditReport report = audit.Verify();

        Assert.True(report.IsSound);
        Assert.Equal((6, 6), (report.Rows, report.Head!.Seq));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void EmptyAuditIsSound(string engine)
    {
        using TestStore test = new(engine);
        Assert.True(test.Store.Read(reader => AuditVerifier.Run(reader)).IsSound);
    }

    [Theory]
    [InlineData("actor", "'u2'")]
    [InlineData("role", "'manager'")]
    [InlineData("branch_id", "'south'")]
    [InlineData("action", "'read'")]
    [InlineData("subject_id", "'S9'")]
    [InlineData("reason", "NULL")]
    [InlineData("at", "at + 1")]
    [InlineData("detail", "NULL")]
    [InlineData("previous", "hash")]
    public async Task ChangedRowIsNamedWhateverFieldItIs(string field, string value)
    {
        foreach (string engine in (string[])["sqlite", "postgresql"])
        {
            using TamperedAudit audit = await TamperedAudit.Of(engine, 6);
            audit.Run($"UPDATE audit SET {field} = {value} WHERE seq = 3");
            Assert.Equal(["Changed 3"], audit.Findings());
        }
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task RowChangedTogetherWithItsHashIsNamedByTheNextOne(string engine)
    {
        using TamperedAudit audit = await TamperedAudit.Of(engine, 6);

        audit.Forge(audit.Row(3) with { Actor = "u2" });

        Assert.Equal(["WrongPredecessor 3-4"], audit.Findings());
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task LastRowChangedTogetherWithItsHashIsNamedByTheEnd(string engine)
    {
        using TamperedAudit audit = await TamperedAudit.Of(engine, 6);

        audit.Forge(audit.Row(6) with { Actor = "u2" });

        Assert.Equal(["WrongEnd 6"], audit.Findings());
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task EveryRemovedRowIsNamed(string engine)
    {
        using TamperedAudit audit = await TamperedAudit.Of(engine, 9);

        audit.Run("DELETE FROM audit WHERE seq IN (1, 4, 5)");

        Assert.Equal(["Missing 1", "Missing 4-5"], audit.Findings());
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task RemovedRowIsNamedWhenThoseBehindItMoveUp(string engine)
    {
        using TamperedAudit audit = await TamperedAudit.Of(engine, 6);

        audit.Run("DELETE FROM audit WHERE seq = 3");
        for (int seq = 4; seq <= 6; seq++)
            audit.Run("UPDATE audit SET seq = seq - 1 WHERE seq = @seq", new { seq });

        Assert.Equal(["Missing 3", "CutOff 6"], audit.Findings());
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task RowsCutOffTheEndAreNamed(string engine)
    {
        using TamperedAudit audit = await TamperedAudit.Of(engine, 6);

        audit.Run("DELETE FROM audit WHERE seq > 4");

        Assert.Equal(["CutOff 5-6"], audit.Findings());
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task AllRowsRemovedAreNamed(string engine)
    {
        using TamperedAudit audit = await TamperedAudit.Of(engine, 6);

        audit.Run("DELETE FROM audit");

        Assert.Equal(["CutOff 1-6"], audit.Findings());
    }

    [Theory]
    [InlineData("sqlite", 2, 5)]
    [InlineData("sqlite", 3, 4)]
    [InlineData("sqlite", 1, 6)]
    [InlineData("postgresql", 2, 5)]
    [InlineData("postgresql", 3, 4)]
    [InlineData("postgresql", 1, 6)]
    public async Task SwappedRowsAreNamed(string engine, int one, int other)
    {
        using TamperedAudit audit = await TamperedAudit.Of(engine, 6);

        audit.Run("UPDATE audit SET seq = 1000 WHERE seq = @one", new { one });
        audit.Run("UPDATE audit SET seq = @one WHERE seq = @other", new { one, other });
        audit.Run("UPDATE audit SET seq = @other WHERE seq = 1000", new { other });

        string[] expected = [$"Swapped {one}-{other}"];
        Assert.Equal(expected, audit.Findings().Where(finding => !finding.StartsWith("WrongEnd")));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task InsertedRowIsNamed(string engine)
    {
        using TamperedAudit audit = await TamperedAudit.Of(engine, 6);

        for (int seq = 6; seq >= 4; seq--)
            audit.Run("UPDATE audit SET seq = seq + 1 WHERE seq = @seq", new { seq });
        audit.Forge(audit.Row(3) with { Seq = 4, Previous = audit.Row(3).Hash, SubjectId = "S3b" });

        Assert.Equal(["Inserted 4", "BeyondEnd 7"], audit.Findings());
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task RowBehindTheEndIsNamed(string engine)
    {
        using TamperedAudit audit = await TamperedAudit.Of(engine, 6);

        audit.Forge(audit.Row(6) with { Seq = 7, Previous = audit.Row(6).Hash });

        Assert.Equal(["BeyondEnd 7"], audit.Findings());
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task AuditWrittenAnewToTheEndIsFoundByAnEndNotedDown(string engine)
    {
        using TamperedAudit audit = await TamperedAudit.Of(engine, 6);
        AuditHead noted = audit.Verify().Head!;

        for (int seq = 4; seq <= 6; seq++)
            audit.Forge(audit.Row(seq) with { Actor = "u2", Previous = audit.Row(seq - 1).Hash });
        audit.Run("UPDATE audit_head SET hash = @Hash", new { audit.Row(6).Hash });

        Assert.True(audit.Verify().IsSound);
        Assert.Equal(["NotAsNoted 6"], audit.Findings(noted));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task OneChangedOneRemovedAndTwoSwappedAreAllNamed(string engine)
    {
        using TamperedAudit audit = await TamperedAudit.Of(engine, 20);

        audit.Run("UPDATE audit SET reason = 'another' WHERE seq = 4");
        audit.Run("DELETE FROM audit WHERE seq = 9");
        audit.Run("UPDATE audit SET seq = 1000 WHERE seq = 12");
        audit.Run("UPDATE audit SET seq = 12 WHERE seq = 16");
        audit.Run("UPDATE audit SET seq = 16 WHERE seq = 1000");

        Assert.Equal(["Changed 4", "Missing 9", "Swapped 12-16"], audit.Findings());
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task RowsAreNeitherChangedNorRemovedBySql(string engine)
    {
        using TamperedAudit audit = await TamperedAudit.Of(engine, 2);

        Assert.ThrowsAny<System.Data.Common.DbException>(() => audit.Store.Read(r => r.Execute("DELETE FROM audit")));
        Assert.ThrowsAny<System.Data.Common.DbException>(() =>
            audit.Store.Read(r => r.Execute("UPDATE audit SET actor = 'x'"))
        );
        Assert.True(audit.Verify().IsSound);
    }
}
