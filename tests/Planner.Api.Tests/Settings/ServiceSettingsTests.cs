using Planner.Domain;

namespace Planner.Api.Tests;

public sealed class ServiceSettingsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("planner-settings-");

    [Fact]
    public void FlagGoesBeforeEnvironmentBeforeFileBeforeDefault()
    {
        string file = Written("""{"queueLimit": 3, "workers": 4, "maxSeconds": 50}""");

        ApiOptions options = ServiceSettings.Read(
            new Dictionary<string, string> { ["queueLimit"] = "1" },
            name => name == "PLANNER_WORKERS" ? "2" : null,
            file
        );

        Assert.Equal((1, 2, 50), (options.QueueLimit, options.Workers, options.MaxSeconds));
        Assert.Equal(new ApiOptions().Urls, options.Urls);
    }

    [Fact]
    public void FileInTheFolderIsReadWithoutBeingNamed()
    {
        Written("""{"urls": ["http://127.0.0.1:1", "http://127.0.0.1:2"]}""");

        ApiOptions options = ServiceSettings.Read(
            new Dictionary<string, string> { ["folder"] = _folder.FullName },
            _ => null,
            null
        );

        Assert.Equal(["http://127.0.0.1:1", "http://127.0.0.1:2"], options.Urls);
    }

    [Fact]
    public void EveryValueThatCannotBeUsedIsNamedAtOnceWithItsPlace()
    {
        string file = Written("""{"maxSeconds": "long"}""");

        var refused = Assert.Throws<InvalidInputException>(() =>
            ServiceSettings.Read(
                new Dictionary<string, string> { ["queueLimit"] = "0" },
                name => name == "PLANNER_URLS" ? "localhost" : null,
                file
            )
        );

        Assert.Equal(["PLANNER_URLS", "--queue-limit", $"{file}, maxSeconds"], refused.Mistakes.Select(m => m.Place));
    }

    [Fact]
    public void SettingThatThereIsNotIsRefusedWithTheNearestOne()
    {
        string file = Written("""{"queueLimi": 3}""");

        var refused = Assert.Throws<InvalidInputException>(() =>
            ServiceSettings.Read(new Dictionary<string, string>(), _ => null, file)
        );

        Assert.Contains("Did you mean \"queueLimit\"?", Assert.Single(refused.Mistakes).Remedy);
    }

    [Fact]
    public void SecretIsNotRepeatedInAMistake()
    {
        var refused = Assert.Throws<InvalidInputException>(() =>
            ServiceSettings.Read(new Dictionary<string, string> { ["store"] = " " }, _ => null, null)
        );

        Assert.Equal("a value that is not shown", Assert.Single(refused.Mistakes).Found);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Written(string text)
    {
        string file = Path.Combine(_folder.FullName, SettingsFile.Name);
        File.WriteAllText(file, text);
        return file;
    }
}
