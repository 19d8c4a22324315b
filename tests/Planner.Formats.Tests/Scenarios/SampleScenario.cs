using System.Text;
using Planner.Domain;

namespace Planner.Formats.Tests;

/// <summary>A scenario file with every kind of change and every field, whatever an agency would say to it.</summary>
internal static class SampleScenario
{
    public const string Text = """
        {
          "schema": "planner/scenario/1",
          "name": "Everything",
          "given": [{ "change": "scaleVisits", "percent": 10, "seed": 3, "discipline": "RN", "area": "north" }],
          "scenarios": [
            {
              "name": "Staff",
              "changes": [
                {
                  "change": "addClinicians",
                  "count": 2,
                  "like": "C001",
                  "discipline": "LPN",
                  "credentials": [{ "skill": "wounds", "level": 2, "validFrom": "2026-01-01", "expiresOn": "2027-01-01" }],
                  "shift": {
                    "start": "07:30",
                    "softEnd": "15:30",
                    "hardEnd": "16:30",
                    "days": ["monday", "friday"],
                    "break": { "earliestStart": "11:00", "latestStart": "12:30", "length": "PT30M" }
                  },
                  "home": { "text": "Office", "latitude": 57.7, "longitude": 11.9 },
                  "requiredAreas": ["north"],
                  "preferredAreas": []
                },
                { "change": "removeClinicians", "clinicians": ["C002"], "replacedBy": ["C003"] },
                { "change": "grantCredential", "credential": { "skill": "wounds", "level": 2, "validFrom": "2026-01-01", "expiresOn": "2027-01-01" },
                  "who": { "discipline": "AIDE", "count": 3 } },
                { "change": "withdrawCredential", "skill": "wounds", "who": { "clinicians": ["C001"], "discipline": "RN", "count": 1 } },
                { "change": "extendShifts", "minutes": -30, "side": "overtime", "who": {} }
              ]
            },
            {
              "name": "Agency",
              "changes": [
                { "change": "moveArea", "area": "north", "from": { "clinicians": ["C001"], "discipline": "RN", "count": 1 },
                  "to": { "clinicians": ["C001"], "discipline": "RN", "count": 1 }, "strict": true },
                { "change": "mergeOffices", "offices": ["Old office"], "into": { "text": "New", "latitude": 57.7, "longitude": 12 } },
                { "change": "setWeight", "term": "overtime", "weight": 2.5 },
                { "change": "setWage", "perHour": 46, "insteadOf": 40.5 }
              ]
            }
          ]
        }
        """;

    public static ScenarioFile Read(string text) =>
        ScenarioReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "scenario");

    /// <summary>The places of the mistakes.</summary>
    public static string[] Refused(string text) =>
        [.. Assert.Throws<InvalidInputException>(() => Read(text)).Mistakes.Select(m => m.Place)];
}
