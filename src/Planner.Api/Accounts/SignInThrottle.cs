namespace Planner.Api;

/// <summary>Slows down whoever guesses passwords: after some failures each further one doubles the wait, up to 15 minutes.</summary>
internal sealed class SignInThrottle(TimeProvider time)
{
    private const int FreePerLogin = 5;
    private const int FreePerAddress = 20;
    private const int MostKept = 10_000;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Forgotten = TimeSpan.FromHours(1);
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Failures> _failures = new(StringComparer.Ordinal);

    /// <summary>Seconds to wait before the next try; 0 = none.</summary>
    public int WaitSeconds(string login, string address)
    {
        lock (_gate)
        {
            DateTimeOffset until = Later(Until(Login(login)), Until(Address(address)));
            return (int)Math.Ceiling(Math.Max(0, (until - time.GetUtcNow()).TotalSeconds));
        }
    }

    public void Fail(string login, string address)
    {
        lock (_gate)
        {
            Forget();
            Count(Login(login), FreePerLogin);
            Count(Address(address), FreePerAddress);
        }
    }

    public void Succeed(string login)
    {
        lock (_gate)
            _failures.Remove(Login(login));
    }

    private void Count(string key, int free)
    {
        int count = (_failures.GetValueOrDefault(key)?.Count ?? 0) + 1;
        double seconds = count < free ? 0 : Math.Min(Longest.TotalSeconds, 1 << Math.Min(count - free, 20));
        DateTimeOffset now = time.GetUtcNow();
        _failures[key] = new(count, now, now + TimeSpan.FromSeconds(seconds));
    }

    private void Forget()
    {
        if (_failures.Count < MostKept)
            return;
        DateTimeOffset old = time.GetUtcNow() - Forgotten;
        foreach (string key in _failures.Where(pair => pair.Value.Last < old).Select(pair => pair.Key).ToArray())
            _failures.Remove(key);
        if (_failures.Count >= MostKept)
            _failures.Remove(_failures.MinBy(pair => pair.Value.Last).Key);
    }

    private DateTimeOffset Until(string key) => _failures.GetValueOrDefault(key)?.Until ?? DateTimeOffset.MinValue;

    private static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;

    private static string Login(string login) => "l:" + login;

    private static string Address(string address) => "a:" + address;

    private sealed record Failures(int Count, DateTimeOffset Last, DateTimeOffset Until);
}
