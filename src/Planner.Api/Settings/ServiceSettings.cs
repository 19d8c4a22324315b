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
        Count(
            "queueLimit",
            "Most plans that wait for their turn.",
            1,
            10_000,
            o => o.QueueLimit,
            (o, n) => o with { QueueLimit = n }
        ),
        Count(
            "workers",
            "Threads of one search; 0 = one per core.",
            0,
            256,
            o => o.Workers,
            (o, n) => o with { Workers = n }
        ),
        Count(
            "maxBodyMegabytes",
            "Largest body that is accepted.",
            1,
            1024,
            o => o.MaxBodyBytes / (1024 * 1024),
            (o, n) => o with { MaxBodyBytes = n * 1024 * 1024 }
        ),
        Count(
            "maxSeconds",
            "Most seconds one plan may be searched for.",
            1,
            86_400,
            o => (int)o.MaxSeconds,
            (o, n) => o with { MaxSeconds = n }
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
