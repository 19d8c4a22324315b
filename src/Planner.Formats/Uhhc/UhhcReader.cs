using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// Reads the JSON of the unified home health care family (plain or .gz): metadata with the cost components, terminal points,
/// caregivers, patients and a travel matrix.
/// </summary>
public static class UhhcReader
{
    /// <param name="isRelaxed">See <see cref="UhhcInstance.IsRelaxed"/>.</param>
    /// <exception cref="InvalidInputException">The file cannot be read or breaks a rule of the format; every mistake.</exception>
    public static UhhcInstance Read(string path, bool isRelaxed = false) =>
        Read(JsonInput.Parse(InputBytes.ReadFile(path, InputLimits.Default), path, InputLimits.Default), isRelaxed);

    /// <inheritdoc cref="Read(string, bool)"/>
    public static UhhcInstance Read(Stream stream, string name, bool isRelaxed = false) =>
        Read(JsonInput.Parse(InputBytes.Read(stream, name, InputLimits.Default), name, InputLimits.Default), isRelaxed);

    internal static UhhcInstance Read(JsonCursor root, bool isRelaxed)
    {
        // Names and texts that cannot be decoded were reported; the components' names are read below.
        root.Mistakes.ThrowIfAny();
        JsonCursor? metadata = root.Required("metadata");
        (int places, int[] travel) = UhhcMatrix.Read(root.Required("distances"));
        UhhcItems items = new(root, places);
        List<UhhcTerminal> terminals = root.RequiredList("terminal_points", items.Terminal);
        UhhcInstance instance = new()
        {
            Terminals = terminals,
            Caregivers = root.RequiredList("caregivers", items.Caregiver),
            Patients = root.RequiredList("patients", items.Patient),
            Travel = travel,
            PlaceCount = places,
            Costs = UhhcCostFields.Read(metadata?.Required("cost_components")),
            IsMetAtEnd = IsMetAtEnd(metadata),
            DepartsAtShiftStart = metadata?.Optional("origin")?.Text() is "bazirha" or "bazirha-caie",
            Lunch = Lunch(root),
            IsRelaxed = isRelaxed,
        };
        root.Mistakes.ThrowIfAny();
        UhhcCheck.Check(instance, root.Mistakes);
        root.Mistakes.ThrowIfAny();
        return instance;
    }

    private static bool IsMetAtEnd(JsonCursor? metadata)
    {
        JsonCursor? field = metadata?.Optional("time_window_met");
        string met = field?.Text() ?? "at_service_start";
        if (met is not ("at_service_start" or "at_service_end" or ""))
            field?.Report($"\"{met}\"", "This is at_service_start or at_service_end.", "Use one of these.");
        return met == "at_service_end";
    }

    private static UhhcLunch? Lunch(JsonCursor root)
    {
        if (root.Optional("lunch_breaks") is not { } lunch)
            return null;
        (int start, int end) = lunch.Range("start", "end");
        return new(start, end, lunch.Required("min_duration")?.Minutes() ?? 0);
    }
}
