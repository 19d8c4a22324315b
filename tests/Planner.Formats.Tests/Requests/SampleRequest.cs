using System.Text;
using Planner.Domain;

namespace Planner.Formats.Tests;

/// <summary>A request that uses every field once; the people in it are invented.</summary>
internal static class SampleRequest
{
    public const string Text = """
        {
          "schema": "planner/plan-request/1",
          "agency": {"name":"Sample Home Health","timeZone":"Europe/Stockholm"},
          "from": "2026-03-02",
          "to": "2026-03-03",
          "travel": {
            "network": "gothenburg-roads",
            "delays": [{"shape":{"latitude":57.7,"longitude":11.96,"metres":200}},{"shape":{"type":"Polygon","coordinates":[[[11.8,57.5],[12.2,57.5],[12.2,57.9],[11.8,57.5]]]},"percent":20}],
            "driven": [{"shift":"S2","visit":"V2","from":{"latitude":57.73,"longitude":11.93},"to":{"latitude":57.74,"longitude":11.92},"seconds":300,"metres":2500}]
          },
          "policy": {
            "terms": [{"kind":"travelTime","weight":1,"tier":1},{"kind":"overtime","weight":1.25,"tier":2}]
          },
          "areas": [
            {"id":"A1","name":"North","shape":{"type":"Polygon","coordinates":[[[11.9,57.6],[12.1,57.6],[12.1,57.8],[11.9,57.8],[11.9,57.6]]]}}
          ],
          "clinicians": [
            {"id":"C1","name":"Clinician 1","discipline":"RN","credentials":[{"skill":"wound care","level":2,"validFrom":"2020-01-01","expiresOn":"2027-01-01"}],"shifts":[{"id":"S1","start":"2026-03-02T08:00:00+01:00","softEnd":"2026-03-02T16:00:00+01:00","hardEnd":"2026-03-02T17:00:00+01:00","startPlace":{"text":"Home 1","latitude":57.7,"longitude":11.95},"endPlace":{"text":"Office","latitude":57.71,"longitude":11.97},"breaks":[{"earliestStart":"2026-03-02T11:00:00+01:00","latestStart":"2026-03-02T13:00:00+01:00","length":"PT30M"},{"earliestStart":"2026-03-02T09:00:00+01:00","latestStart":"2026-03-02T15:00:00+01:00","length":"PT15M","mandatory":false}]}],"limits":{"maxVisits":8,"maxWork":"PT480M","maxMetres":90000,"maxLegTravel":"PT45M","maxPoints":7.5},"pacePercent":110,"requiredAreas":["A1"],"preferredAreas":["A1"],"workedLately":"PT2250M30S"},
            {"id":"C2","name":"Clinician 2","discipline":"AIDE","shifts":[{"id":"S2","start":"2026-03-02T08:00:00+01:00","softEnd":"2026-03-02T16:00:00+01:00","hardEnd":"2026-03-02T16:00:00+01:00","startPlace":{"text":"Home 2","latitude":57.69,"longitude":11.94}}]}
          ],
          "patients": [
            {"id":"P1","name":"Patient 1","address":{"text":"Road point 1","latitude":57.7,"longitude":11.98},"requiredClinicians":["C1","C2"],"preferredClinicians":["C1"],"history":[{"clinician":"C1","lastSeen":"2026-02-27","visits":3}],"continuityCaps":[{"discipline":"RN","maxClinicians":2}]},
            {"id":"P2","name":"Patient 2","address":{"text":"Road point 2","latitude":57.72,"longitude":11.99},"excludedClinicians":["C2"]}
          ],
          "visits": [
            {"id":"V1","patient":"P1","type":"startOfCare","services":[{"disciplines":["RN","LPN"],"allOf":[{"skill":"wound care","minLevel":2}],"anyOf":[{"skill":"wound care","minLevel":2}],"duration":"PT60M","durationByDiscipline":{"LPN":"PT75M"}},{"disciplines":["AIDE"],"duration":"PT60M"}],"windows":[{"start":"2026-03-02T09:00:00+01:00","end":"2026-03-02T10:00:00+01:00"},{"start":"2026-03-02T13:00:00+01:00","end":"2026-03-02T14:00:00+01:00"}],"preferred":{"start":"2026-03-02T09:30:00+01:00","end":"2026-03-02T09:30:00+01:00"},"latestEnd":"2026-03-02T11:00:00+01:00","setUp":"PT5M","priority":80,"mandatory":false,"points":2.5},
            {"id":"V2","patient":"P2","services":[{"disciplines":["RN"],"duration":"PT30M"}],"windows":[{"start":"2026-03-02T08:00:00+01:00","end":"2026-03-02T15:00:00+01:00"}]},
            {"id":"V3","patient":"P2","services":[{"disciplines":["RN"],"duration":"PT30M"}],"windows":[{"start":"2026-03-02T08:00:00+01:00","end":"2026-03-02T15:00:00+01:00"}]}
          ],
          "relations": [
            {"kind":"ordered","first":"V2","second":"V3","minGap":"PT60M","maxGap":"PT240M"},
            {"kind":"sameClinician","first":"V2","second":"V3"}
          ],
          "pins": {
            "clinicians": [{"visit":"V1","clinician":"C2","service":1}],
            "starts": [{"visit":"V2","start":"2026-03-02T08:30:00+01:00"}],
            "sequences": [{"shift":"S1","visits":["V2"]}]
          },
          "waitlist": [
            {"id":"W1","patient":"P2","type":"evaluation","services":[{"disciplines":["RN","LPN"],"allOf":[{"skill":"wound care","minLevel":2}],"anyOf":[{"skill":"infusion","minLevel":2}],"duration":"PT45M","durationByDiscipline":{"LPN":"PT50M"}}],"windows":[{"start":"2026-03-02T09:00:00+01:00","end":"2026-03-02T15:00:00+01:00"}],"days":["2026-03-03"],"preferred":{"start":"2026-03-02T09:00:00+01:00","end":"2026-03-02T10:00:00+01:00"},"setUp":"PT5M","priority":70,"points":1.5,"waitingSince":"2026-02-20","latestDate":"2026-03-05","declines":[{"on":"2026-02-25","clinician":"C2","reason":"time does not suit"}],"hold":{"until":"2026-03-02T09:00:00+01:00","clinician":"C1"}}
          ]
        }

        """;

    public static PlanRequest Read(string text) =>
        PlanRequestReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "sample.json");

    public static string Write(PlanRequest request)
    {
        using MemoryStream stream = new();
        PlanRequestWriter.Write(request, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
