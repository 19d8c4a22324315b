using System.Globalization;
using Planner.Domain;

namespace Planner.Api;

/// <summary>Every setting of the service, and how they are put together.</summary>
public static class ServiceSettings
{
    /// <summary>All of them, in the order of the help text.</summary>
    public static IReadOnlyList<Setting> All { get; } =
    [
        new(
            "urls",
            "URL",
            "Addresses to listen on, with spaces between them.",
            o => string.Join(' ', o.Urls),
            (o, text) => o with { Urls = SettingValue.Addresses(text) }
        )
        {
            IsList = true,
        },
        new(
            "folder",
            "FOLDER",
            "Where the service keeps its store and keys; made where it is not there.",
            o => o.Folder,
            (o, text) => o with { Folder = SettingValue.Text(text) }
        ),
        new(
            "store",
            "ADDRESS",
            "The store: a file (SQLite), or Host=...;Database=...;Username=... (PostgreSQL).",
            o => o.Store ?? "planner.db in the folder",
            (o, text) => o with { Store = SettingValue.Text(text) }
        )
        {
            IsSecret = true,
        },
        new(
            "data",
            "FOLDER",
            "A folder with data sets and roads.",
            o => o.Data ?? "the usual places",
            (o, text) => o with { Data = SettingValue.Text(text) }
        ),
        new(
            "sample",
            "NAME",
            "A data set to load into a store that has no branch yet.",
            o => o.Sample ?? "none",
            (o, text) => o with { Sample = SettingValue.Text(text) }
        ),
        new(
            "key",
            "BASE64",
            "32 bytes with which the key files in the folder are encrypted; better by environment than by flag.",
            _ => "none, the folder's rights protect them",
            (o, text) => o with { Key = SettingValue.Key(text) }
        )
        {
            IsSecret = true,
        },
        Count(
            "keyDays",
            "A new key seals patients' data after so many days.",
            7,
            3650,
            o => o.KeyDays,
            (o, n) => o with { KeyDays = n }
        ),
        Count(
            "requestsPerSecond",
            "Most requests of an account in a second, and twice as many in a burst.",
            1,
            1_000_000,
            o => o.RequestsPerSecond,
            (o, n) => o with { RequestsPerSecond = n }
        ),
        new(
            "log",
            "WHAT",
            "What is written to standard error: warnings, or requests (a line each, without addresses or names).",
            o => o.LogRequests ? "requests" : "warnings",
            (o, text) => o with { LogRequests = SettingValue.OneOf(text, "warnings", "requests") == "requests" }
        ),
        new(
            "otlp",
            "URL",
            "Where an OpenTelemetry collector listens (OTLP over HTTP), such as http://127.0.0.1:4318.",
            o => o.Otlp?.ToString() ?? "nowhere",
            (o, text) => o with { Otlp = new Uri(SettingValue.Addresses(text)[0]) }
        ),
        Count(
            "sessionIdleMinutes",
            "A person who does nothing for so long is signed out.",
            1,
            1440,
            o => (int)o.SessionIdle.TotalMinutes,
            (o, n) => o with { SessionIdle = TimeSpan.FromMinutes(n) }
        ),
        Count(
            "sessionHours",
            "A person is signed out after so long in any case.",
            1,
            168,
            o => (int)o.SessionLength.TotalHours,
            (o, n) => o with { SessionLength = TimeSpan.FromHours(n) }
        ),
        Count(
            "queueLimit",
            "Most jobs that wait for their turn.",
            1,
            100_000,
            o => o.QueueLimit,
            (o, n) => o with { QueueLimit = n }
        ),
        Count(
            "branchQueueLimit",
            "Most jobs of one branch that wait.",
            1,
            100_000,
            o => o.BranchQueueLimit,
            (o, n) => o with { BranchQueueLimit = n }
        ),
        Count("heavySolves", "Solves at a time.", 1, 64, o => o.HeavySolves, (o, n) => o with { HeavySolves = n }),
        Count(
            "workers",
            "Threads of one solve; 0 = one per core.",
            0,
            256,
            o => o.Workers,
            (o, n) => o with { Workers = n }
        ),
        Count(
            "maxSeconds",
            "Most seconds one plan may be searched for.",
            1,
            86_400,
            o => (int)o.MaxSeconds,
            (o, n) => o with { MaxSeconds = n }
        ),
        Count(
            "jobMinutes",
            "Most minutes a job may take; then it is ended early.",
            1,
            1440,
            o => (int)o.JobLimit.TotalMinutes,
            (o, n) => o with { JobLimit = TimeSpan.FromMinutes(n) }
        ),
        Count(
            "jobAttempts",
            "A job that ends its process so often is given up.",
            1,
            1000,
            o => o.JobAttempts,
            (o, n) => o with { JobAttempts = n }
        ),
        Count(
            "leaseSeconds",
            "A job whose process gives no sign for so long is taken by another.",
            2,
            3600,
            o => (int)o.Lease.TotalSeconds,
            (o, n) => o with { Lease = TimeSpan.FromSeconds(n) }
        ),
        Count(
            "maxBodyMegabytes",
            "Largest body that is accepted.",
            1,
            1024,
            o => o.MaxBodyBytes / (1024 * 1024),
            (o, n) => o with { MaxBodyBytes = n * 1024 * 1024 }
        ),
    ];

    /// <summary>Options from flags, environment and file, in this order of precedence.</summary>
    /// <param name="flags">Name of the setting to its text.</param>
    /// <param name="file">Path of the file; null = planner.json in the folder, where there is one.</param>
    /// <exception cref="InvalidInputException">Every value that cannot be used, at once.</exception>
    public static ApiOptions Read(
        IReadOnlyDictionary<string, string> flags,
        Func<string, string?> environment,
        string? file
    )
    {
        List<InputMistake> mistakes = [];
        ApiOptions options = Together(flags, environment, [], mistakes);
        string usual = Path.Combine(options.Folder, SettingsFile.Name);
        if (file is not null || File.Exists(usual))
        {
            mistakes.Clear();
            options = Together(flags, environment, SettingsFile.Read(file ?? usual, All), mistakes);
        }
        return mistakes.Count == 0 ? options : throw new InvalidInputException(mistakes);
    }

    private static ApiOptions Together(
        IReadOnlyDictionary<string, string> flags,
        Func<string, string?> environment,
        IReadOnlyList<SettingsSource> inFile,
        List<InputMistake> mistakes
    )
    {
        ApiOptions options = new();
        foreach (Setting setting in All)
            if (Source(setting, flags, environment, inFile) is { } source)
                options = Apply(setting, source, options, mistakes);
        return options;
    }

    private static SettingsSource? Source(
        Setting setting,
        IReadOnlyDictionary<string, string> flags,
        Func<string, string?> environment,
        IReadOnlyList<SettingsSource> inFile
    )
    {
        if (flags.TryGetValue(setting.Name, out string? flag))
            return new(setting.Name, flag, setting.Flag);
        if (environment(setting.Variable) is { Length: > 0 } variable)
            return new(setting.Name, variable, setting.Variable);
        return inFile.FirstOrDefault(source => source.Name == setting.Name);
    }

    private static ApiOptions Apply(
        Setting setting,
        SettingsSource source,
        ApiOptions options,
        List<InputMistake> mistakes
    )
    {
        try
        {
            return setting.Apply(options, source.Text);
        }
        catch (FormatException wrong)
        {
            string found = setting.IsSecret ? "a value that is not shown" : source.Text;
            mistakes.Add(
                new(
                    source.Place,
                    found,
                    wrong.Message,
                    $"Correct it, or leave it out (default: {setting.Shown(new ApiOptions())})."
                )
            );
            return options;
        }
    }

    private static Setting Count(
        string name,
        string about,
        int least,
        int most,
        Func<ApiOptions, int> get,
        Func<ApiOptions, int, ApiOptions> set
    ) =>
        new(
            name,
            "N",
            about,
            o => get(o).ToString(CultureInfo.InvariantCulture),
            (o, text) => set(o, SettingValue.Whole(text, least, most))
        );
}
