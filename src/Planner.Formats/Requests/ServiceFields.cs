using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// The services of a visit in a document.
/// </summary>
internal static class ServiceFields
{
    public static ServiceNeed Service(JsonCursor cursor)
    {
        ServiceNeed need = new()
        {
            Disciplines = cursor.RequiredList("disciplines", d => d.Choice<Discipline>()),
            AllOf = cursor.List("allOf", Skill),
            AnyOf = cursor.List("anyOf", Skill),
            Duration = cursor.Required("duration")?.Span() ?? Duration.Zero,
            DurationByDiscipline = cursor.Optional("durationByDiscipline") is { } other ? Durations(other) : [],
        };
        cursor.KeepUnknown();
        return need;
    }

    public static JsonObject Write(ServiceNeed need)
    {
        JsonObject json = new() { ["disciplines"] = JsonLists.Array(need.Disciplines, d => JsonChoice.Name(d)) };
        json.AddList("allOf", need.AllOf, Write);
        json.AddList("anyOf", need.AnyOf, Write);
        json["duration"] = JsonTimes.Write(need.Duration);
        if (need.DurationByDiscipline.Count > 0)
            json["durationByDiscipline"] = Write(need.DurationByDiscipline);
        return json;
    }

    private static SkillNeed Skill(JsonCursor cursor)
    {
        SkillNeed need = new(cursor.Required("skill")?.Text() ?? "", cursor.Optional("minLevel")?.Integer() ?? 1);
        cursor.KeepUnknown();
        return need;
    }

    private static JsonObject Write(SkillNeed need)
    {
        JsonObject json = new() { ["skill"] = need.Skill };
        json.AddUnless("minLevel", need.MinLevel, need.MinLevel == 1);
        return json;
    }

    private static Dictionary<Discipline, Duration> Durations(JsonCursor cursor)
    {
        Dictionary<Discipline, Duration> durations = [];
        if (!cursor.IsObject())
            return durations;
        foreach (JsonProperty property in cursor.Element.EnumerateObject())
        {
            JsonCursor field = cursor.Child(property.Name, property.Value);
            durations[JsonChoice.Parse<Discipline>(field, property.Name)] = field.Span();
        }
        return durations;
    }

    private static JsonObject Write(IReadOnlyDictionary<Discipline, Duration> durations) =>
        new(
            durations
                .OrderBy(d => d.Key)
                .Select(d => KeyValuePair.Create<string, JsonNode?>(JsonChoice.Name(d.Key), JsonTimes.Write(d.Value)))
        );
}
