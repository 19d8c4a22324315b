using System.Text;
using System.Text.Json.Nodes;
using Planner.Api;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Cli;

/// <summary>Writes what an import makes: an agency, a draft, or a template.</summary>
internal static class ImportFiles
{
    /// <returns>Path of the request.</returns>
    public static string WriteAgency(string folder, PlanRequest request)
    {
        Directory.CreateDirectory(folder);
        string path = Path.Combine(folder, "request.json");
        AtomicFile.Write(path, stream => PlanRequestWriter.Write(request, stream));
        return path;
    }

    /// <returns>The folder; null where there is nothing to put into it.</returns>
    public static string? WriteDraft(string folder, IReadOnlyList<CsvFile> files)
    {
        if (files.Count == 0)
            return null;
        Directory.CreateDirectory(folder);
        // The folder may be the one that was read: refused rows stand in their file before they leave the other.
        foreach (CsvFile file in files.OrderByDescending(file => IsRejected(file.Name)))
            AtomicFile.Write(Path.Combine(folder, file.Name), file.Write);
        foreach (string name in AgencySheets.All.Select(sheet => sheet.RejectedFile))
            if (!files.Any(file => file.Name == name))
                File.Delete(Path.Combine(folder, name));
        return folder;
    }

    /// <summary>Writes empty spreadsheets; never over files that are there.</summary>
    public static int WriteTemplate(Terminal terminal, string folder, bool asJson)
    {
        OutputTarget.RequireFolders(("--template", folder));
        RefuseOverwriting(folder);
        Directory.CreateDirectory(folder);
        foreach (CsvFile file in AgencyTemplate.Files)
            AtomicFile.Write(Path.Combine(folder, file.Name), file.Write);
        AtomicFile.Write(
            Path.Combine(folder, Readme),
            stream => stream.Write(Encoding.UTF8.GetBytes(AgencyTemplate.Readme))
        );
        if (asJson)
            JsonOutput.Write(
                terminal.Out,
                new JsonObject { ["template"] = folder, ["files"] = JsonParts.Each(Names, name => name) }
            );
        else
            terminal.Out.WriteLine(
                $"Wrote {string.Join(", ", Names)} to {folder}. Next: fill them in, then planner import {folder} --out AGENCY"
            );
        return ExitCodes.Done;
    }

    private const string Readme = "README.md";

    private static bool IsRejected(string name) => AgencySheets.All.Any(sheet => sheet.RejectedFile == name);

    private static IEnumerable<string> Names => AgencyTemplate.Files.Select(file => file.Name).Append(Readme);

    private static void RefuseOverwriting(string folder)
    {
        InputMistake[] there =
        [
            .. Names
                .Select(name => Path.Combine(folder, name))
                .Where(File.Exists)
                .Select(path => new InputMistake(
                    path,
                    "a file",
                    "A template is not written over files.",
                    "Name another folder."
                )),
        ];
        if (there.Length > 0)
            throw new InvalidInputException(there);
    }
}
