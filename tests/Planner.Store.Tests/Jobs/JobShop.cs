namespace Planner.Store.Tests;

/// <summary>A store with three branches, and short words for what is done to its jobs.</summary>
internal sealed class JobShop : IDisposable
{
    public static readonly Author Dispatcher = new("u1", "dispatcher");
    public static readonly LeaseTerms Here = new("here", TimeSpan.FromSeconds(30));
    public static readonly LeaseTerms There = new("there", TimeSpan.FromSeconds(30));
    private readonly TestStore _test;

    private JobShop(string engine) => _test = new(engine, Clock);

    public HandClock Clock { get; } = new();
    public PlannerStore Store => _test.Store;

    public PlannerStore OpenAgain() => _test.OpenAgain();

    public static async Task<JobShop> OpenAsync(string engine)
    {
        JobShop shop = new(engine);
        foreach (string branch in (string[])["north", "south", "west"])
            await shop.Store.WriteAsync(
                Dispatcher,
                change => change.Documents(DocumentKind.Branch).Insert(Row(branch))
            );
        return shop;
    }

    public static JobOrder Order(string branch, string hash) =>
        new()
        {
            BranchId = branch,
            Kind = "plan",
            DayFrom = "2026-03-02",
            DayTo = "2026-03-02",
            InputHash = hash,
            Options = """{"seconds":10}""",
            Input = """{"patient":"Åsa Öst"}""",
        };

    public Task<JobRow> AskAsync(string branch, string hash, JobLimits? limits = null)
    {
        Clock.Advance(TimeSpan.FromMilliseconds(5));
        return Store.WriteAsync(
            Dispatcher,
            change => change.Jobs.Enqueue(Order(branch, hash), limits ?? new JobLimits(100, 100))
        );
    }

    public Task<JobRow?> TakeAsync(LeaseTerms? terms = null) =>
        Store.WriteAsync(Author.System, change => change.JobDesk.Take(terms ?? Here));

    public Task DoAsync(Action<JobDesk> act) => Store.WriteAsync(Author.System, change => act(change.JobDesk));

    public JobRow Read(string id) => Store.Read(reader => reader.Jobs.Find(Scope.All, id))!;

    public void Dispose() => _test.Dispose();

    private static DocumentRow Row(string branch) =>
        new()
        {
            BranchId = branch,
            Id = branch,
            Document = "{}",
        };
}
