namespace Planner.Store.Tests;

public sealed class RosterTests
{
    private const string Monday = "2026-03-02";
    private const string Tuesday = "2026-03-03";
    private const long Hour = 3_600_000;
    public static TheoryData<string> Engines => StoreEngines.All;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task PublishedRosterAndItsBookingsAreRead(string engine)
    {
        using TestStore test = await WithPlans(engine);

        await Publish(test, "plan1", Monday, 0, At("V1", "C1", Monday, 8, 9), At("V2", "C2", Monday, 8, 9));

        RosterRow roster = test.Store.Read(reader => reader.Rosters.Find(Scope.Of("north"), "north", Monday))!;
        Assert.Equal((1, "plan1", 3), (roster.Version, roster.PlanId, roster.PlanVersion));
        Assert.Equal(["V1", "V2"], Booked(test, Scope.All));
        Assert.Equal(["V2"], Booked(test, new Scope(["north"], "C2")));
        Assert.Empty(Booked(test, Scope.Of("south")));
        Assert.Null(test.Store.Read(reader => reader.Rosters.Find(Scope.Of("south"), "north", Monday)));
        Assert.Empty(test.Store.Read(reader => reader.Rosters.List(Scope.Of("south"), Monday, Tuesday)));
        Assert.Single(test.Store.Read(reader => reader.Rosters.List(new Scope(["north"], "C2"), Monday, Tuesday)));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task NextPublicationReplacesTheBookingsOfItsDayOnly(string engine)
    {
        using TestStore test = await WithPlans(engine);
        await Publish(test, "plan1", Monday, 0, At("V1", "C1", Monday, 8, 9));
        await Publish(test, "plan1", Tuesday, 0, At("V2", "C1", Tuesday, 32, 33));

        await Publish(test, "plan2", Monday, 1, At("V3", "C1", Monday, 8, 9));

        Assert.Equal(["V3", "V2"], Booked(test, Scope.All));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task SecondPlanThatWasMadeFromTheSameRosterIsRefused(string engine)
    {
        using TestStore test = await WithPlans(engine);
        await Publish(test, "plan1", Monday, 0, At("V1", "C1", Monday, 8, 9));

        var refused = await Assert.ThrowsAsync<StoreConflictException>(() =>
            Publish(test, "plan2", Monday, 0, At("V1", "C2", Monday, 8, 9))
        );

        Assert.Equal(StoreConflict.StaleVersion, refused.Conflict);
        Assert.Equal("plan1", test.Store.Read(r => r.Rosters.Find(Scope.All, "north", Monday))!.PlanId);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task OneClinicianAtTwoPlacesWithinAPlanIsRefusedWithBothVisits(string engine)
    {
        using TestStore test = await WithPlans(engine);

        DoubleBookingException refused = await Refused(
            test,
            Monday,
            At("V1", "C1", Monday, 8, 10),
            At("V2", "C1", Monday, 9, 11)
        );

        Assert.Equal(("V2", "V1"), (refused.Clashes[0].Wanted.VisitId, refused.Clashes[0].Other.VisitId));
        Assert.Contains("C1", refused.Message);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task VisitsBeyondMidnightOverlapThoseOfTheNextDaysRoster(string engine)
    {
        using TestStore test = await WithPlans(engine);
        await Publish(test, "plan1", Monday, 0, At("V1", "C1", Monday, 23, 25));

        DoubleBookingException refused = await Refused(test, Tuesday, At("V2", "C1", Tuesday, 24, 26));

        Assert.Equal(("V2", "V1"), (refused.Clashes[0].Wanted.VisitId, refused.Clashes[0].Other.VisitId));
        Assert.Equal(["V1"], Booked(test, Scope.All));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task OneVisitMayBeginWhenTheOtherEnds(string engine)
    {
        using TestStore test = await WithPlans(engine);

        await Publish(test, "plan1", Monday, 0, At("V1", "C1", Monday, 8, 9), At("V2", "C1", Monday, 9, 10));

        Assert.Equal(["V1", "V2"], Booked(test, Scope.All));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task VisitForTwoIsBookedTwiceAndNotByTheSamePerson(string engine)
    {
        using TestStore test = await WithPlans(engine);
        Booking first = At("V1", "C1", Monday, 8, 9);
        await Publish(test, "plan1", Monday, 0, first, first with { Service = 1, ClinicianId = "C2" });

        DoubleBookingException refused = await Refused(test, Monday, 1, first, first with { Service = 1 });

        Assert.Single(refused.Clashes);
        Assert.Equal(["V1", "V1"], Booked(test, Scope.All));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task VisitThatIsBookedOnAnotherDayIsRefusedUnlessThatDayIsPublishedToo(string engine)
    {
        using TestStore test = await WithPlans(engine);
        await Publish(test, "plan1", Monday, 0, At("V1", "C1", Monday, 8, 9));

        DoubleBookingException refused = await Refused(test, Tuesday, At("V1", "C2", Tuesday, 32, 33));
        await test.Store.WriteAsync(
            Filled.Dispatcher,
            change =>
                change.Rosters.Publish(
                    new(
                        "north",
                        "plan2",
                        1,
                        new Dictionary<string, long> { [Monday] = 1, [Tuesday] = 0 },
                        [At("V1", "C2", Tuesday, 32, 33)]
                    )
                )
        );

        Assert.True(refused.Clashes[0].IsSameVisit);
        Assert.Equal(Tuesday, Assert.Single(All(test)).Day);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task SchemaItselfRefusesADoubleBooking(string engine)
    {
        using TestStore test = await WithPlans(engine);
        await Publish(test, "plan1", Monday, 0, At("V1", "C1", Monday, 8, 10));

        var refused = await Assert.ThrowsAsync<StoreConflictException>(() =>
            test.Store.WriteAsync(
                Filled.Dispatcher,
                change => change.Execute(RosterTable.InsertBooking, At("V2", "C1", Monday, 9, 11))
            )
        );

        Assert.Equal(StoreConflict.DoubleBooking, refused.Conflict);
        Assert.Equal(["V1"], Booked(test, Scope.All));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task WithdrawnRosterFreesItsCliniciansAndKeepsCounting(string engine)
    {
        using TestStore test = await WithPlans(engine);
        await Publish(test, "plan1", Monday, 0, At("V1", "C1", Monday, 8, 9));

        RosterRow none = await test.Store.WriteAsync(
            Filled.Dispatcher,
            change => change.Rosters.Withdraw("north", Monday, 1)
        );
        await Assert.ThrowsAsync<StoreConflictException>(() =>
            test.Store.WriteAsync(Filled.Dispatcher, change => change.Rosters.Withdraw("north", Tuesday, 0))
        );
        await Publish(test, "plan2", Monday, 2, At("V2", "C1", Monday, 8, 9));

        Assert.Null(none.PlanId);
        Assert.Equal(["V2"], Booked(test, Scope.All));
        Assert.Equal(
            ["publish", "withdraw", "publish"],
            test.Store.Read(r => r.Audit.List(Scope.All, new("rosters", Monday, OldestFirst: true)))
                .Select(row => row.Action)
        );
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task PlanThatThereIsNotIsNotPublished(string engine)
    {
        using TestStore test = await WithPlans(engine);

        var refused = await Assert.ThrowsAsync<StoreConflictException>(() => Publish(test, "plan9", Monday, 0));

        Assert.Equal(StoreConflict.UnknownReference, refused.Conflict);
    }

    private static async Task<TestStore> WithPlans(string engine)
    {
        TestStore test = await Filled.WithBranch(engine, "south");
        await test.Store.WriteAsync(Filled.Dispatcher, change => Filled.Plan(change, "plan1"));
        await test.Store.WriteAsync(Filled.Dispatcher, change => Filled.Plan(change, "plan2"));
        return test;
    }

    // Hours count from Monday's midnight.
    private static Booking At(string visit, string clinician, string day, int start, int end) =>
        new()
        {
            BranchId = "north",
            PlanId = "plan1",
            VisitId = visit,
            ClinicianId = clinician,
            Day = day,
            StartsAt = start * Hour,
            EndsAt = end * Hour,
        };

    private static Task<IReadOnlyList<RosterRow>> Publish(
        TestStore test,
        string plan,
        string day,
        long version,
        params Booking[] bookings
    ) =>
        test.Store.WriteAsync(
            Filled.Dispatcher,
            change =>
                change.Rosters.Publish(
                    new("north", plan, 3, new Dictionary<string, long> { [day] = version }, bookings)
                )
        );

    private static Task<DoubleBookingException> Refused(TestStore test, string day, params Booking[] bookings) =>
        Refused(test, day, 0, bookings);

    private static Task<DoubleBookingException> Refused(
        TestStore test,
        string day,
        long version,
        params Booking[] bookings
    ) => Assert.ThrowsAsync<DoubleBookingException>(() => Publish(test, "plan2", day, version, bookings));

    private static IReadOnlyList<Booking> All(TestStore test) =>
        test.Store.Read(reader => reader.Rosters.Bookings(Scope.All, Monday, Tuesday));

    private static string[] Booked(TestStore test, Scope scope) =>
        [.. test.Store.Read(reader => reader.Rosters.Bookings(scope, Monday, Tuesday)).Select(b => b.VisitId)];
}
