using System.Text.Json;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Api;

/// <summary>Reads the bodies of what is loaded.</summary>
internal static class LoadOrder
{
    /// <exception cref="InvalidInputException">Every mistake at once.</exception>
    public static SampleBody Sample(MemoryStream body, InputLimits limits)
    {
        JsonCursor root = JsonInput.Parse(body.ToArray(), "body", limits);
        // Texts that are no Unicode are refused before anybody reads them.
        root.Mistakes.ThrowIfAny();
        string name = root.Required("dataset")?.Text() ?? "";
        string branch = Branch(root.Optional("branch")) ?? name;
        root.Mistakes.ThrowIfAny();
        return new(name, branch);
    }

    /// <exception cref="InvalidInputException">Every mistake at once.</exception>
    public static (ImportBody Body, ImportOptions Options) Import(MemoryStream body, InputLimits limits)
    {
        JsonCursor root = JsonInput.Parse(body.ToArray(), "body", limits);
        // Texts that are no Unicode are refused before anybody reads them.
        root.Mistakes.ThrowIfAny();
        ImportBody order = new(
            Branch(root.Required("branch")) ?? "",
            Files(root.Required("files")),
            root.Optional("keepGood")?.Flag() ?? false,
            root.Optional("name")?.Text(),
            root.Optional("timeZone")?.Text(),
            root.Optional("network")?.Text(),
            root.Optional("dateOrder")?.Text()
        );
        DateOrder dates = Dates(root.Optional("dateOrder"));
        root.Mistakes.ThrowIfAny();
        return (
            order,
            new ImportOptions
            {
                Name = order.Name,
                TimeZone = order.TimeZone,
                Network = order.Network,
                DateOrder = dates,
                Limits = limits,
            }
        );
    }

    private static string? Branch(JsonCursor? field)
    {
        string? id = field?.Text();
        if (id is { Length: > 0 } && !ResourceIds.IsId(id))
            field!.Mistakes.Add(ResourceIds.Mistake(field.Place, id));
        return id;
    }

    // The names are those of the format and nothing else: they become files for a moment.
    private static Dictionary<string, string> Files(JsonCursor? field)
    {
        Dictionary<string, string> files = new(StringComparer.Ordinal);
        if (field is null || !field.IsObject())
            return files;
        string[] known = [.. AgencySheets.All.Select(sheet => sheet.File)];
        foreach (JsonProperty file in field.Element.EnumerateObject())
        {
            JsonCursor text = field.Child(file.Name, file.Value);
            if (known.Contains(file.Name) && text.Is(JsonValueKind.String, "a text"))
                files[file.Name] = text.Element.GetString()!;
            else if (known.Contains(file.Name))
                continue;
            else
                text.Report(
                    "a file",
                    $"The files are {string.Join(", ", known)}.",
                    "Correct the name, or leave it out."
                );
        }
        return files;
    }

    private static DateOrder Dates(JsonCursor? field)
    {
        switch (field?.Text())
        {
            case null:
                return DateOrder.Unsaid;
            case "dmy":
                return DateOrder.DayFirst;
            case "mdy":
                return DateOrder.MonthFirst;
            default:
                field.Report(field.Shown(), "The order of dates is dmy or mdy.", "Use one of them.");
                return DateOrder.Unsaid;
        }
    }
}
