namespace Planner.Formats.Tests;

/// <summary>Events of every kind in which each field of the format occurs; invented.</summary>
internal static class SampleEvents
{
    public const string Text = """
        {
          "schema": "planner/events/1",
          "events": [
            {"id":"e1","at":"2026-03-02T08:00:00+01:00","kind":"visitCancelled","visit":"V1","reason":"feels better"},
            {"id":"e2","at":"2026-03-02T08:01:00+01:00","kind":"visitRescheduled","visit":"V2","windows":[{"start":"2026-03-02T13:00:00+01:00","end":"2026-03-02T14:00:00+01:00"}],"preferred":{"start":"2026-03-02T13:10:00+01:00","end":"2026-03-02T13:20:00+01:00"},"latestEnd":"2026-03-02T15:00:00+01:00"},
            {"id":"e3","at":"2026-03-02T08:02:00+01:00","kind":"clinicianOut","clinician":"C1","from":"2026-03-02T09:00:00+01:00","until":"2026-03-02T12:00:00+01:00","reason":"ill"},
            {"id":"e4","at":"2026-03-02T08:03:00+01:00","kind":"patientNoShow","visit":"V1","lost":"PT15M"},
            {"id":"e5","at":"2026-03-02T08:04:00+01:00","kind":"visitOverran","visit":"V1","by":"PT20M30S"},
            {"id":"e6","at":"2026-03-02T08:05:00+01:00","kind":"clinicianLate","clinician":"C2","start":"2026-03-02T09:30:00+01:00"},
            {"id":"e7","at":"2026-03-02T08:06:00+01:00","kind":"urgentVisit","newVisit":{"id":"U1","patient":"P9","type":"prn","services":[{"disciplines":["RN"],"allOf":[{"skill":"wound care","minLevel":2}],"anyOf":[{"skill":"infusion","minLevel":3}],"duration":"PT45M","durationByDiscipline":{"RN":"PT40M"}}],"windows":[{"start":"2026-03-02T10:00:00+01:00","end":"2026-03-02T12:00:00+01:00"}],"preferred":{"start":"2026-03-02T10:30:00+01:00","end":"2026-03-02T11:00:00+01:00"},"latestEnd":"2026-03-02T13:00:00+01:00","setUp":"PT5M","priority":80,"mandatory":false,"points":1.5},"newPatient":{"id":"P9","name":"Patient 9","address":{"text":"Road point 9","latitude":57.71,"longitude":11.96},"requiredClinicians":["C1"],"preferredClinicians":["C1"],"excludedClinicians":["C2"],"history":[{"clinician":"C1","lastSeen":"2026-02-27","visits":2}],"continuityCaps":[{"discipline":"RN","maxClinicians":2}]}},
            {"id":"e8","at":"2026-03-02T08:07:00+01:00","kind":"roadClosed","shape":{"latitude":57.7,"longitude":11.97,"metres":250},"until":"2026-03-02T15:00:00+01:00"},
            {"id":"e9","at":"2026-03-02T08:08:00+01:00","kind":"credentialLapsed","clinician":"C1","skill":"wound care"},
            {"id":"e10","at":"2026-03-02T08:09:00+01:00","kind":"patientInHospital","patient":"P2","untilDay":"2026-03-05"},
            {"id":"e11","at":"2026-03-02T08:10:00+01:00","kind":"weatherSlowdown","percent":40,"from":"2026-03-02T08:10:00+01:00","until":"2026-03-02T12:00:00+01:00","area":"A1"},
            {"id":"e12","at":"2026-03-02T08:11:00+01:00","kind":"weatherSlowdown","percent":25,"from":"2026-03-02T08:11:00+01:00","until":"2026-03-02T12:00:00+01:00","shape":{"type":"Polygon","coordinates":[[[11.8,57.5],[12.2,57.5],[12.2,57.9],[11.8,57.5]]]}}
          ]
        }

        """;
}
