namespace Planner.Store.Tests;

public sealed class KeyTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("planner-keys-");
    private static readonly byte[] Key = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];

    private string Keys => Path.Combine(_folder.FullName, "keys");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void OldKeyStillOpensWhatItSealedAndTheNewOneSealsFromThenOn()
    {
        DataSeal seal = DataSeal.InFolder(Keys);
        byte[] old = seal.CloseText("p", "Åsa");

        seal.AddKey(TimeProvider.System.GetUtcNow());
        byte[] young = seal.CloseText("p", "Åsa");

        Assert.Equal(2, KeyFolder.Files(Keys).Count);
        Assert.NotEqual(KeyId(old), KeyId(young));
        Assert.Equal("Åsa", DataSeal.InFolder(Keys).OpenText("p", old));
        Assert.Equal("Åsa", DataSeal.InFolder(Keys).OpenText("p", young));
    }

    [Fact]
    public void LostKeyIsAnErrorThatSaysWhatToDo()
    {
        byte[] closed = DataSeal.InFolder(Keys).CloseText("p", "Åsa");
        Directory.Delete(Keys, recursive: true);

        var lost = Assert.Throws<LostKeyException>(() => DataSeal.InFolder(Keys).OpenText("p", closed));

        Assert.Contains("backup", lost.Message);
        Assert.Contains("PLANNER_KEY", lost.Message);
    }

    [Fact]
    public void StoreIsNotOpenedWithOtherKeys()
    {
        string file = Path.Combine(_folder.FullName, "planner.db");
        Open(file, Keys).Dispose();

        Assert.Throws<LostKeyException>(() => Open(file, Path.Combine(_folder.FullName, "other")));
        Open(file, Keys).Dispose();
    }

    [Fact]
    public void WhatIsSealedForOnePurposeIsNotOpenedForAnother()
    {
        DataSeal seal = DataSeal.InFolder(Keys);
        Assert.Throws<LostKeyException>(() => seal.OpenText("q", seal.CloseText("p", "Åsa")));
    }

    [Fact]
    public void KeyFilesAreThemselvesEncryptedWithAKeyOfTheEnvironment()
    {
        byte[] closed = DataSeal.InFolder(Keys, new(Key: Key)).CloseText("p", "Åsa");
        string file = File.ReadAllText(KeyFolder.Files(Keys).Single());

        Assert.DoesNotContain("masterKey", file);
        Assert.Equal("Åsa", DataSeal.InFolder(Keys, new(Key: Key)).OpenText("p", closed));
        Assert.Throws<LostKeyException>(() => DataSeal.InFolder(Keys).OpenText("p", closed));
        Assert.Throws<LostKeyException>(() => DataSeal.InFolder(Keys, new(Key: new byte[32])).OpenText("p", closed));
    }

    [Theory]
    [InlineData("short")]
    [InlineData("AAAA")]
    [InlineData("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIj")]
    public void WrongKeyOfTheEnvironmentIsRefusedWithTheRemedy(string value) =>
        Assert.Contains("openssl", Assert.Throws<ArgumentException>(() => SealOptions.ReadKey(value)).Message);

    [Fact]
    public void KeyOfTheEnvironmentIsReadFromBase64()
    {
        Assert.Equal(Key, SealOptions.ReadKey(Convert.ToBase64String(Key)));
        Assert.Null(SealOptions.ReadKey(" "));
    }

    [Fact]
    public void FolderOfTheKeysIsReadableByItsOwnerOnly()
    {
        DataSeal.InFolder(Keys).Close("p", [1]);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute,
                File.GetUnixFileMode(Keys)
            );
    }

    private PlannerStore Open(string file, string keys) =>
        PlannerStore.Open(StoreAddress.Open(file), DataSeal.InFolder(keys), TimeProvider.System);

    // What is sealed begins with four bytes of header and the id of its key.
    private static Guid KeyId(byte[] closed) => new(closed.AsSpan(4, 16));
}
