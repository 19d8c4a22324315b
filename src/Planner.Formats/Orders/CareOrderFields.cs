using System.Text.Json;
using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// One order of a document.
/// </summary>
internal static class CareOrderFields
{
    public static CareOrder Order(JsonCursor cursor, IReadOnlyList<OrderedPatient> patients, DateTimeZone zone)
    {
        PatientId patient = new(cursor.Required("patient")?.Text() ?? "");
        LocalDate effective = cursor.Required("effective")?.Day() ?? default;
        CareOrder order = new()
        {
            Id = new(cursor.Required("id")?.Text() ?? ""),
            Patient = patient,
            Frequency = Frequency(cursor.Required("frequency")),
            Discipline = cursor.Optional("discipline")?.Choice<Discipline>() ?? Discipline.RN,
            Effective = effective,
            Period = cursor.Optional("periodFrom") is { } from
                ? new(from.Day())
                : Period(patients.FirstOrDefault(p => p.Id == patient), effective, zone),
            PrnSigns = cursor.List("prnSigns", s => s.Text()),
            Type = cursor.Optional("type")?.Choice<VisitType>() ?? VisitType.Routine,
            VisitLength = cursor.Optional("visitLength")?.Span() ?? NodaTime.Duration.FromMinutes(45),
            Skills = cursor.List("skills", Skill),
            Clinicians = cursor.List("clinicians", c => new ClinicianId(c.Text())),
            Made = cursor.List("made", Made),
        };
        cursor.RefuseUnknown();
        return order;
    }

    /// <summary>What a referral asks for: as an order, effective at once, in the period that would begin with it.</summary>
    public static CareOrder Need(JsonCursor cursor, PatientId patient, LocalDate from) =>
        new()
        {
            Id = new(""),
            Patient = patient,
            Frequency = Frequency(cursor.Required("frequency")),
            Discipline = cursor.Optional("discipline")?.Choice<Discipline>() ?? Discipline.RN,
            Effective = from,
            Period = new(from),
            PrnSigns = cursor.List("prnSigns", s => s.Text()),
            VisitLength = cursor.Optional("visitLength")?.Span() ?? NodaTime.Duration.FromMinutes(45),
            Skills = cursor.List("skills", Skill),
        };

    // A blank frequency is a mistake of the order, which says more about it than "no text".
    private static string Frequency(JsonCursor? cursor) =>
        cursor is { Element.ValueKind: JsonValueKind.String } && cursor.Element.ValueEquals("")
            ? ""
            : cursor?.Text() ?? "";

    // The period of the episode that holds the effective date; without a start of care it begins with the order.
    private static CertificationPeriod Period(OrderedPatient? patient, LocalDate effective, DateTimeZone zone) =>
        patient?.Episode.Events.FirstOrDefault(e => e.Kind == EpisodeEventKind.StartOfCare) is { } start
            ? CertificationPeriod.Holding(effective, start.At.InZone(zone).Date)
            : new(effective);

    private static SkillNeed Skill(JsonCursor cursor)
    {
        SkillNeed need = new(cursor.Required("skill")?.Text() ?? "", cursor.Optional("minLevel")?.Integer(1, 100) ?? 1);
        cursor.RefuseUnknown();
        return need;
    }

    private static MadeVisit Made(JsonCursor cursor)
    {
        MadeVisit made = new(
            cursor.Required("on")?.Day() ?? default,
            cursor.Optional("clinician") is { } who ? new ClinicianId(who.Text()) : null,
            cursor.Optional("discipline")?.Choice<Discipline>()
        );
        cursor.RefuseUnknown();
        return made;
    }
}
