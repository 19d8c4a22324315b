using System.Text.Json;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>Reads an instance of any public family, told or seen from the content.</summary>
public static class PublicInstanceReader
{
    /// <param name="family">Null = seen from the content.</param>
    /// <param name="isRelaxed">See <see cref="UhhcInstance.IsRelaxed"/>; the other families have no such choice.</param>
    /// <exception cref="InvalidInputException">No such file, another kind of document, or broken; every mistake.</exception>
    public static IPublicInstance Read(string path, InstanceFamily? family = null, bool isRelaxed = false)
    {
        IPublicInstance instance = Read(InputBytes.ReadFile(path, InputLimits.Default), path, new(family, isRelaxed));
        return instance is UhhcInstance || !isRelaxed
            ? instance
            : throw Refused(
                path,
                "an instance of another family",
                "Only UHHC instances have a relaxed model.",
                "Leave that out."
            );
    }

    private static IPublicInstance Read(byte[] bytes, string path, Wish wish)
    {
        if (wish.Family == InstanceFamily.Vrptw || (wish.Family is null && !LooksLikeJson(bytes)))
            return VrptwReader.Read(bytes, path);
        JsonCursor root = JsonInput.Parse(bytes, path, InputLimits.Default);
        RefuseOtherDocuments(root, path);
        return (wish.Family ?? FamilyOf(root, path)) == InstanceFamily.Hhcrsp
            ? HhcrspReader.Read(root)
            : UhhcReader.Read(root, wish.IsRelaxed);
    }

    private static bool LooksLikeJson(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> text = bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes;
        int first = text.IndexOfAnyExcept(" \t\r\n"u8);
        return first >= 0 && text[first] is (byte)'{' or (byte)'[';
    }

    private static InstanceFamily FamilyOf(JsonCursor root, string path)
    {
        if (Has(root, "metadata") || Has(root, "terminal_points"))
            return InstanceFamily.Uhhc;
        if (Has(root, "patients") || Has(root, "distances") || Has(root, "central_offices"))
            return InstanceFamily.Hhcrsp;
        throw Refused(
            path,
            "a document of another kind",
            "An instance is HHCRSP or UHHC JSON (patients, caregivers, distances) or VRPLIB text.",
            "Name an instance file, or say its family with --format."
        );
    }

    // What people most likely mix up with an instance deserves a sentence instead of a list of missing fields.
    private static void RefuseOtherDocuments(JsonCursor root, string path)
    {
        if (Has(root, "visits") && Has(root, "clinicians"))
            throw Refused(
                path,
                "a Planner request",
                "This command solves public benchmark instances.",
                $"Use: planner plan {path}"
            );
        if (Has(root, "routes") && !Has(root, "patients"))
            throw Refused(path, "a solution or a plan", "This command solves instances.", "Name the instance's file.");
    }

    private static bool Has(JsonCursor root, string name) =>
        root.Element.ValueKind == JsonValueKind.Object && root.Element.TryGetProperty(name, out _);

    private static InvalidInputException Refused(string path, string found, string rule, string remedy) =>
        new([new InputMistake(path, found, rule, remedy)]);

    private readonly record struct Wish(InstanceFamily? Family, bool IsRelaxed);
}
