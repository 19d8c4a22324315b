namespace Planner.Store;

/// <summary>Published rosters and who is where by them. No clinician is ever at two places at once.</summary>
public sealed class RosterTable
{
    private readonly StoreReader _reader;

    internal RosterTable(StoreReader reader) => _reader = reader;

    /// <summary>Null where none was ever published within the scope's branches.</summary>
    public RosterRow? Find(Scope scope, string branchId, string day) =>
        scope.Covers(branchId)
            ? _reader.First<RosterRow>(
                "SELECT * FROM roster WHERE branch_id = @branchId AND day = @day",
                new { branchId, day }
            )
            : null;

    /// <summary>Rosters of the days from and to (yyyy-MM-dd), by branch and day.</summary>
    public IReadOnlyList<RosterRow> List(Scope scope, string from, string to) =>
        [
            .. _reader.Query<RosterRow>(
                $"""
                SELECT * FROM roster WHERE {(scope with { ClinicianId = null }).Condition(_reader.Context.Engine)}
                  AND day >= @from AND day <= @to ORDER BY branch_id, day
                """,
                new
                {
                    branches = scope.Branches?.ToArray(),
                    from,
                    to,
                }
            ),
        ];

    /// <summary>Bookings of the days from and to within the scope, by branch, start and visit; a clinician's own only.</summary>
    public IReadOnlyList<Booking> Bookings(Scope scope, string from, string to) =>
        [
            .. _reader.Query<Booking>(
                $"""
                SELECT * FROM booking WHERE {scope.Condition(_reader.Context.Engine)} AND day >= @from AND day <= @to
                ORDER BY branch_id, starts_at, visit_id, service
                """,
                new
                {
                    branches = scope.Branches?.ToArray(),
                    own = scope.ClinicianId,
                    from,
                    to,
                }
            ),
        ];

    /// <summary>Bookings of a visit, by service.</summary>
    public IReadOnlyList<Booking> OfVisit(string branchId, string visitId) =>
        [
            .. _reader.Query<Booking>(
                "SELECT * FROM booking WHERE branch_id = @branchId AND visit_id = @visitId ORDER BY service",
                new { branchId, visitId }
            ),
        ];

    /// <summary>Takes a visit out of its published roster: whoever was to come is free again.</summary>
    public void Release(string branchId, string visitId)
    {
        foreach (Booking booking in OfVisit(branchId, visitId))
            _reader.Changing.Record(
                "release",
                "rosters",
                booking.Day,
                branchId,
                System.Text.Json.JsonSerializer.Serialize(booking)
            );
        _reader.Changing.Execute(
            "DELETE FROM booking WHERE branch_id = @branchId AND visit_id = @visitId",
            new { branchId, visitId }
        );
    }

    /// <summary>Makes a plan hold: its bookings instead of those of its days, all or nothing.</summary>
    /// <returns>The rosters of the days, in order.</returns>
    /// <exception cref="DoubleBookingException">Somebody would be at two places, or a visit be done twice.</exception>
    /// <exception cref="StoreConflictException">Another roster was published since it was read, or there is no such plan.</exception>
    public IReadOnlyList<RosterRow> Publish(Publication publication)
    {
        Booking[] bookings =
        [
            .. publication.Bookings.Select(booking =>
                booking with
                {
                    BranchId = publication.BranchId,
                    PlanId = publication.PlanId,
                }
            ),
        ];
        if (bookings.FirstOrDefault(booking => !publication.Days.ContainsKey(booking.Day)) is { } astray)
            throw new ArgumentException($"{astray.VisitId} is of {astray.Day}, which is not published.");
        foreach (string day in publication.Days.Keys)
            RemoveBookings(publication.BranchId, day);
        List<RosterRow> rosters =
        [
            .. publication.Days.OrderBy(day => day.Key, StringComparer.Ordinal).Select(day => Set(publication, day)),
        ];
        RefuseClashes(bookings);
        Insert(bookings);
        return rosters;
    }

    /// <summary>Takes a day's roster back: nobody is booked on it any more.</summary>
    /// <param name="version">The version that was read.</param>
    /// <exception cref="StoreConflictException">Another one was published since, or there is none.</exception>
    public RosterRow Withdraw(string branchId, string day, long version)
    {
        RemoveBookings(branchId, day);
        return Set(new RosterRow { BranchId = branchId, Day = day }, version, "withdraw");
    }

    private RosterRow Set(Publication publication, KeyValuePair<string, long> day) =>
        Set(
            new RosterRow
            {
                BranchId = publication.BranchId,
                Day = day.Key,
                PlanId = publication.PlanId,
                PlanVersion = publication.PlanVersion,
            },
            day.Value,
            "publish"
        );

    private RosterRow Set(RosterRow roster, long version, string action)
    {
        StoreChange change = _reader.Changing;
        RosterRow? before = Find(Scope.All, roster.BranchId, roster.Day);
        if ((before?.Version ?? 0) != version || (before is null && action == "withdraw"))
            throw new StoreConflictException(
                StoreConflict.StaleVersion,
                $"The roster of {roster.Day} was published or withdrawn since it was read: version {before?.Version ?? 0} holds."
            );
        RosterRow made = roster with
        {
            Version = version + 1,
            PublishedAt = change.Now,
            PublishedBy = change.Author.Id,
        };
        change.Execute(before is null ? InsertRoster : UpdateRoster, made);
        change.Record(action, "rosters", made.Day, made.BranchId, Words(before), Words(made));
        return made;
    }

    // Asked first, so that whoever publishes is told everything at once; the schema refuses in any case.
    private void RefuseClashes(IReadOnlyList<Booking> bookings)
    {
        if (bookings.Count == 0)
            return;
        IEnumerable<Booking> held = _reader.Query<Booking>(
            $"""
            SELECT * FROM booking WHERE branch_id = @branch
              AND (starts_at < @end AND ends_at > @start OR visit_id {_reader.Context.Engine.Among("visits")})
            """,
            new
            {
                branch = bookings[0].BranchId,
                start = bookings.Min(booking => booking.StartsAt),
                end = bookings.Max(booking => booking.EndsAt),
                visits = bookings.Select(booking => booking.VisitId).Distinct().ToArray(),
            }
        );
        BookingClash[] clashes = [.. BookingClash.Among(bookings, held)];
        if (clashes.Length > 0)
            throw new DoubleBookingException(clashes);
    }

    private void RemoveBookings(string branchId, string day) =>
        _reader.Changing.Execute(
            "DELETE FROM booking WHERE branch_id = @branchId AND day = @day",
            new { branchId, day }
        );

    private void Insert(IReadOnlyList<Booking> bookings) => _reader.Changing.Execute(InsertBooking, bookings);

    internal const string InsertBooking = """
        INSERT INTO booking (branch_id, visit_id, service, clinician_id, day, starts_at, ends_at, plan_id)
        VALUES (@BranchId, @VisitId, @Service, @ClinicianId, @Day, @StartsAt, @EndsAt, @PlanId)
        """;

    private const string InsertRoster = """
        INSERT INTO roster (branch_id, day, version, plan_id, plan_version, published_at, published_by)
        VALUES (@BranchId, @Day, @Version, @PlanId, @PlanVersion, @PublishedAt, @PublishedBy)
        """;

    private const string UpdateRoster = """
        UPDATE roster SET version = @Version, plan_id = @PlanId, plan_version = @PlanVersion,
          published_at = @PublishedAt, published_by = @PublishedBy
        WHERE branch_id = @BranchId AND day = @Day AND version = @Version - 1
        """;

    private static string? Words(RosterRow? row) =>
        row is null
            ? null
            : System.Text.Json.JsonSerializer.Serialize(
                new
                {
                    row.Version,
                    row.PlanId,
                    row.PlanVersion,
                }
            );
}
