using System.CommandLine;
using Planner.Analysis;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Cli;

/// <summary><c>--durations FILE</c>: what visits really took.</summary>
internal static class DurationsFile
{
    public const string Name = "--durations";

    public static Option<string?> Option(string more = "") =>
        new(Name)
        {
            Description = "A log of planned and actual durations (planner/durations/1) to learn from." + more,
            HelpName = "FILE",
        };

    /// <summary>Null where no file is named.</summary>
    /// <exception cref="InvalidInputException">Every mistake of the file at once.</exception>
    public static (LearnedDurations Learned, string Hash)? Learn(Terminal terminal, string? path)
    {
        if (path is null)
            return null;
        DurationLog log = InputFile.Read(path, file => DurationLogReader.ReadFile(file));
        foreach (UnknownField field in log.UnknownFields)
            terminal.Error.WriteLine($"Note: {path}: field \"{field.Name}\" is unknown and changes nothing.");
        return (DurationFit.Fit(log.Records, DurationModel.Default), log.Hash);
    }
}
