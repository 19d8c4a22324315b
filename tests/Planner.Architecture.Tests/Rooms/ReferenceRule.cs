using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Planner.Architecture.Tests;

/// <summary>What an assembly references against what its room may know.</summary>
public static class ReferenceRule
{
    /// <summary>References to rooms that this room may not know.</summary>
    public static IReadOnlyList<string> Forbidden(Room room, string assemblyFile) =>
        [
            .. References(assemblyFile)
                .Where(name => Room.All.Any(r => r.Assembly == name))
                .Where(name => name != room.Assembly && !room.MayKnow.Contains(name))
                .Select(name => $"{room.Assembly} may not know {name}"),
        ];

    private static List<string> References(string assemblyFile)
    {
        using var stream = File.OpenRead(assemblyFile);
        using var file = new PEReader(stream);
        var metadata = file.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(h => metadata.GetString(metadata.GetAssemblyReference(h).Name))];
    }
}
