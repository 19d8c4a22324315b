using System.IO.Compression;
using System.Text;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Cli.Tests;

/// <summary>A folder of its own for one test.</summary>
public sealed class WorkFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("planner-cli-");

    public string Plan => Of("plan.json");
    public string Html => Of("plan.html");

    /// <summary>Names of the files in it.</summary>
    public string[] Files => [.. _folder.GetFiles().Select(file => file.Name).Order(StringComparer.Ordinal)];

    public string Of(string name) => Path.Combine(_folder.FullName, name);

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(Of(name), bytes);
        return Of(name);
    }

    public string Write(PlanRequest request)
    {
        using FileStream stream = File.Create(Of("request.json"));
        PlanRequestWriter.Write(request, stream);
        return stream.Name;
    }

    public string Write(Plan plan, PlanRequest request)
    {
        using FileStream stream = File.Create(Plan);
        Formats.PlanWriter.Write(plan, request, stream);
        return stream.Name;
    }

    /// <summary>Plans a small request; plan and page stand in the folder then.</summary>
    public async Task<PlanDocument> PlannedAsync(PlanRequest request)
    {
        string[] budget = ["--iterations", "500", "--out", Plan, "--html", Html];
        await CliRun.Of(["plan", Write(request), .. budget]);
        return PlanReader.ReadFile(Plan);
    }

    /// <summary>A .gz file of which the end is missing.</summary>
    public string WriteTruncatedGzip(string name, string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return Write(name, packed.ToArray()[..(int)(packed.Length / 2)]);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
