using System.Text.Json.Nodes;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>Reads the visit types of an agency (<c>planner/visit-types/1</c>).</summary>
public static class VisitTypeReader
{
    /// <summary>The field of a branch document that holds its own visit types.</summary>
    public const string BranchField = "visitTypes";

    private const string Schema = "planner/visit-types/1";
    private const string StandardName = "home-health-visit-types.json";
    private static readonly Lazy<VisitTypeRules> TheStandard = new(ReadStandard);

    /// <summary>The types this version was built with: usual values of home health, for an agency that has said nothing.</summary>
    public static VisitTypeRules Standard => TheStandard.Value;

    /// <summary>Those of a branch; the standard where it has none of its own.</summary>
    /// <exception cref="InvalidInputException">Every mistake at once.</exception>
    public static VisitTypeRules OfBranch(JsonObject branch, InputLimits? limits = null)
    {
        if (branch[BranchField] is not { } own)
            return Standard;
        using MemoryStream stream = new(System.Text.Encoding.UTF8.GetBytes(own.ToJsonString()));
        return Read(stream, BranchField, limits);
    }

    /// <param name="name">What people call the input: a path, or "body".</param>
    /// <exception cref="InvalidInputException">Every mistake at once.</exception>
    public static VisitTypeRules Read(Stream stream, string name, InputLimits? limits = null)
    {
        InputLimits used = limits ?? InputLimits.Default;
        JsonCursor root = JsonInput.Parse(InputBytes.Read(stream, name, used), name, used);
        Documents.CheckSchema(root.Optional("schema"), Schema);
        VisitTypeRules rules = new(
            root.RequiredList("types", VisitTypeFields.Rule),
            root.List("blackoutDates", day => day.Day())
        );
        root.RefuseUnknown();
        foreach (var twice in rules.Types.GroupBy(rule => rule.Type).Where(group => group.Count() > 1))
            root.Mistakes.Add("types", $"{JsonChoice.Name(twice.Key)} twice", "A type stands once.", "Join them.");
        root.Mistakes.ThrowIfAny();
        return rules;
    }

    private static VisitTypeRules ReadStandard()
    {
        using Stream stream = typeof(VisitTypeReader).Assembly.GetManifestResourceStream(StandardName)!;
        return Read(stream, StandardName);
    }
}
