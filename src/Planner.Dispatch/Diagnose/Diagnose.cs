using System.Runtime.InteropServices;
using Planner.CpSat;
using Planner.Travel;

namespace Planner.Dispatch;

/// <summary>The use case "what runs here, and what is missing?".</summary>
public static class Diagnose
{
    public static async Task<Diagnosis> RunAsync(NetworkLocator locator, CancellationToken cancellationToken)
    {
        CpSatDiagnosis solver = await CpSatEngines.DiagnoseAsync(cancellationToken: cancellationToken);
        IReadOnlyList<string> networks = locator.All();
        IReadOnlyList<string> agencies = AgenciesOf(locator);
        return new Diagnosis(
            EngineVersion.Text,
            $"{RuntimeInformation.FrameworkDescription} on {RuntimeInformation.OSDescription} ({RuntimeInformation.OSArchitecture})",
            Environment.ProcessorCount,
            solver,
            agencies,
            networks,
            UserCacheFolder.Travel(),
            [.. Missing(solver, networks, agencies)]
        );
    }

    private static IReadOnlyList<string> AgenciesOf(NetworkLocator locator) =>
        [
            .. locator
                .DataSetFolders()
                .Where(folder => Directory.EnumerateFiles(folder, "request.json*").Any())
                .Select(folder => Path.GetFileName(folder))
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    private static IEnumerable<MissingPart> Missing(
        CpSatDiagnosis solver,
        IReadOnlyList<string> networks,
        IReadOnlyList<string> agencies
    )
    {
        if (solver.Host is null)
            yield return new MissingPart(
                $"CP-SAT solver: {solver.Reason}",
                solver.Remedy ?? "Build the program again."
            );
        string remedy = $"Run from the repository, or name a folder of data sets in {NetworkLocator.Variable}.";
        if (networks.Count == 0)
            yield return new MissingPart("Road networks: none found.", remedy);
        if (agencies.Count == 0)
            yield return new MissingPart("Sample agencies: none found.", remedy);
    }
}
