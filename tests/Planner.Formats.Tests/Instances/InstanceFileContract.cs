using System.IO.Compression;
using System.Text;
using Planner.Domain;

namespace Planner.Formats.Tests;

/// <summary>What the readers of all families promise of a file, whatever is in it.</summary>
public abstract class InstanceFileContract
{
    private const int Cuts = 40;

    /// <summary>A small instance without mistakes.</summary>
    protected abstract string Sample { get; }

    /// <summary>From here on a cut takes nothing that matters away.</summary>
    protected virtual int MatterEnd => Sample.Length;

    /// <returns>How many places it has.</returns>
    protected abstract int ReadFile(byte[] file, string name);

    [Fact]
    public void AFileThatIsCutOffAnywhereIsRefused()
    {
        for (int length = 0; length < MatterEnd; length += 1 + (MatterEnd / Cuts))
            Assert.NotEmpty(Refused(Encoding.UTF8.GetBytes(Sample[..length]), "tiny"));
    }

    [Fact]
    public void AByteOrderMarkAndWindowsLinesAreRead()
    {
        string text = "\uFEFF" + Sample.Replace("\n", "\r\n", StringComparison.Ordinal);
        Assert.Equal(ReadFile(Encoding.UTF8.GetBytes(Sample), "tiny"), ReadFile(Encoding.UTF8.GetBytes(text), "tiny"));
    }

    [Fact]
    public void GzipIsReadAndADamagedOneRefused()
    {
        byte[] packed = Packed(Sample);
        Assert.Equal(ReadFile(Encoding.UTF8.GetBytes(Sample), "tiny"), ReadFile(packed, "tiny.gz"));
        Assert.Contains(
            Refused(packed[..^30], "tiny.gz"),
            m => m.ToString().Contains("gzip", StringComparison.Ordinal)
        );
        Assert.NotEmpty(Refused([0x1F, 0x8B, 1, 2, 3], "tiny.gz"));
    }

    private IReadOnlyList<InputMistake> Refused(byte[] file, string name) =>
        Assert.Throws<InvalidInputException>(() => ReadFile(file, name)).Mistakes;

    private static byte[] Packed(string text)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }
}
