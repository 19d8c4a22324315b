using System.Text.Json.Nodes;
using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// Clinicians in a document.
/// </summary>
internal static class StaffFields
{
    public static Clinician Clinician(JsonCursor cursor)
    {
        Clinician clinician = new()
        {
            Id = new(cursor.Required("id")?.Text() ?? ""),
            Name = cursor.Required("name")?.Text() ?? "",
            Discipline = cursor.Required("discipline")?.Choice<Discipline>() ?? default,
            Credentials = cursor.List("credentials", Credential),
            Shifts = cursor.List("shifts", ShiftFields.Shift),
            Limits = cursor.Optional("limits") is { } limits ? Limits(limits) : DailyLimits.None,
            PacePercent = cursor.Optional("pacePercent")?.Integer() ?? 100,
            RequiredAreas = cursor.List("requiredAreas", a => new AreaId(a.Text())),
            PreferredAreas = cursor.List("preferredAreas", a => new AreaId(a.Text())),
            WorkedLately = cursor.Optional("workedLately")?.Span() ?? Duration.Zero,
        };
        cursor.KeepUnknown();
        return clinician;
    }

    public static JsonObject Write(Clinician clinician, DateTimeZone zone)
    {
        JsonObject json = new()
        {
            ["id"] = clinician.Id.Value,
            ["name"] = clinician.Name,
            ["discipline"] = JsonChoice.Name(clinician.Discipline),
        };
        json.AddList("credentials", clinician.Credentials, Write);
        json.AddList("shifts", clinician.Shifts, s => ShiftFields.Write(s, zone));
        json.AddUnless("limits", Write(clinician.Limits), clinician.Limits == DailyLimits.None);
        json.AddUnless("pacePercent", clinician.PacePercent, clinician.PacePercent == 100);
        json.AddList("requiredAreas", clinician.RequiredAreas, a => a.Value);
        json.AddList("preferredAreas", clinician.PreferredAreas, a => a.Value);
        Duration worked = clinician.WorkedLately;
        json.AddUnless("workedLately", JsonTimes.Write(worked), worked == Duration.Zero);
        return json;
    }

    public static Credential Credential(JsonCursor cursor)
    {
        Credential credential = new(
            cursor.Required("skill")?.Text() ?? "",
            cursor.Optional("level")?.Integer() ?? 1,
            cursor.Optional("validFrom")?.Day(),
            cursor.Optional("expiresOn")?.Day()
        );
        cursor.KeepUnknown();
        return credential;
    }

    private static JsonObject Write(Credential credential)
    {
        JsonObject json = new() { ["skill"] = credential.Skill };
        json.AddUnless("level", credential.Level, credential.Level == 1);
        if (credential.ValidFrom is { } from)
            json["validFrom"] = JsonTimes.Write(from);
        if (credential.ExpiresOn is { } until)
            json["expiresOn"] = JsonTimes.Write(until);
        return json;
    }

    private static DailyLimits Limits(JsonCursor cursor)
    {
        DailyLimits limits = new()
        {
            MaxVisits = cursor.Optional("maxVisits")?.Integer(),
            MaxWork = cursor.Optional("maxWork")?.Span(),
            MaxMetres = cursor.Optional("maxMetres")?.Integer(),
            MaxLegTravel = cursor.Optional("maxLegTravel")?.Span(),
            MaxPointsHundredths = cursor.Optional("maxPoints")?.Points(),
        };
        cursor.KeepUnknown();
        return limits;
    }

    private static JsonObject Write(DailyLimits limits)
    {
        JsonObject json = [];
        if (limits.MaxVisits is { } visits)
            json["maxVisits"] = visits;
        if (limits.MaxWork is { } work)
            json["maxWork"] = JsonTimes.Write(work);
        if (limits.MaxMetres is { } metres)
            json["maxMetres"] = metres;
        if (limits.MaxLegTravel is { } leg)
            json["maxLegTravel"] = JsonTimes.Write(leg);
        if (limits.MaxPointsHundredths is { } points)
            json["maxPoints"] = points / 100m;
        return json;
    }
}
