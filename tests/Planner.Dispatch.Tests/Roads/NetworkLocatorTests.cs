namespace Planner.Dispatch.Tests;

public sealed class NetworkLocatorTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("planner-roads-");

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public void AFolderBesideTheRequestIsFound()
    {
        string file = Network("town-roads");
        Assert.Equal(file, Locator(_root.FullName).Find("town-roads"));
    }

    [Fact]
    public void DataSetsOfEveryFolderAboveAreFound()
    {
        string file = Network("datasets/town-roads");
        string deep = _root.CreateSubdirectory("a/b/c").FullName;
        Assert.Equal(file, Locator(deep).Find("town-roads"));
    }

    [Fact]
    public void TheNearestOneWins()
    {
        Network("datasets/town-roads");
        string near = Network("a/town-roads");
        Assert.Equal(near, Locator(Path.Combine(_root.FullName, "a")).Find("town-roads"));
    }

    [Theory]
    [InlineData("../town-roads")]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("")]
    [InlineData("datasets/town-roads")]
    public void OnlyNamesAreFoundNeverPaths(string name)
    {
        Network("datasets/town-roads");
        Network("town-roads");
        string inside = _root.CreateSubdirectory("datasets").FullName;
        Assert.Throws<NetworkNotFoundException>(() => Locator(inside, _root.FullName).Find(name));
    }

    [Fact]
    public void WhatIsMissingIsNamedBesideWhatThereIs()
    {
        Network("datasets/town-roads");
        var missing = Assert.Throws<NetworkNotFoundException>(() => Locator(_root.FullName).Find("atlantis-roads"));
        Assert.Equal("atlantis-roads", missing.Network);
        Assert.Contains("town-roads", missing.Message);
    }

    [Fact]
    public void AFolderWithoutRoadsIsNoNetwork()
    {
        _root.CreateSubdirectory("town-roads");
        Assert.Throws<NetworkNotFoundException>(() => Locator(_root.FullName).Find("town-roads"));
    }

    private static NetworkLocator Locator(params string[] roots) => new(roots);

    private string Network(string folder)
    {
        string file = Path.Combine(_root.CreateSubdirectory(folder).FullName, "town" + NetworkLocator.FileEnding);
        File.WriteAllText(file, "");
        return file;
    }
}
