using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// Reads the JSON of the HHCRSP families (plain or .gz): patients, caregivers, distances with the office first.
/// </summary>
public static class HhcrspReader
{
    /// <exception cref="InvalidInputException">The file cannot be read or breaks a rule of the format; every mistake.</exception>
    public static HhcrspInstance Read(string path) =>
        Read(JsonInput.Parse(InputBytes.ReadFile(path, InputLimits.Default), path, InputLimits.Default));

    /// <inheritdoc cref="Read(string)"/>
    public static HhcrspInstance Read(Stream stream, string name) =>
        Read(JsonInput.Parse(InputBytes.Read(stream, name, InputLimits.Default), name, InputLimits.Default));

    internal static HhcrspInstance Read(JsonCursor root)
    {
        Dictionary<string, int> usual = HhcrspFields.UsualDurations(root);
        List<HhcrspPatient> patients = root.RequiredList("patients", p => HhcrspFields.Patient(p, usual));
        List<HhcrspCaregiver> caregivers = [.. Items(root, "caregivers").Select(HhcrspFields.Caregiver)];
        HhcrspInstance instance = new()
        {
            Patients = patients,
            Caregivers = caregivers,
            Travel = Distances(root, patients.Count + 1),
        };
        CheckOffices(root);
        HhcrspCheck.Check(instance, root);
        root.Mistakes.ThrowIfAny();
        return instance;
    }

    private static IEnumerable<JsonCursor> Items(JsonCursor root, string name) => root.Required(name)?.Items() ?? [];

    private static void CheckOffices(JsonCursor root)
    {
        int count = root.Optional("central_offices")?.Items().Count() ?? 1;
        if (count != 1)
            root.Report(
                FormattableString.Invariant($"{count} central offices"),
                "There is one central office.",
                "Give one."
            );
    }

    private static int[] Distances(JsonCursor root, int places)
    {
        int[] travel = new int[places * places];
        int row = 0;
        foreach (JsonCursor line in Items(root, "distances"))
        {
            ReadRow(line, travel, row * places, row < places ? places : 0);
            row++;
        }
        if (row != places)
            root.Mistakes.Add(
                "distances",
                FormattableString.Invariant($"{row} rows"),
                FormattableString.Invariant($"One row for the office and one per patient: {places}."),
                "Give the whole matrix."
            );
        return travel;
    }

    private static void ReadRow(JsonCursor line, int[] travel, int offset, int places)
    {
        int column = 0;
        foreach (JsonCursor cell in line.Items())
        {
            int ticks = cell.Ticks();
            if (column < places)
                travel[offset + column] = ticks;
            column++;
        }
        if (column != places && places > 0)
            line.Report(
                FormattableString.Invariant($"{column} entries"),
                FormattableString.Invariant($"Every row has {places} entries."),
                "Give the whole matrix."
            );
    }
}
