using Planner.Domain;

namespace Planner.Formats;

/// <summary>The words a dispatcher reads for the codes of the domain.</summary>
public static class PlainWords
{
    /// <summary>"Start of care".</summary>
    public static string Of(VisitType type) =>
        type switch
        {
            VisitType.StartOfCare => "Start of care",
            VisitType.Prn => "PRN",
            VisitType.ResumptionOfCare => "Resumption of care",
            VisitType.TherapyReassessment => "Therapy reassessment",
            VisitType.MissedVisitMakeUp => "Missed visit made up",
            _ => type.ToString(),
        };

    /// <summary>What is paid for: "Driving time".</summary>
    public static string Of(TermKind term) =>
        term switch
        {
            TermKind.TravelTime => "Driving time",
            TermKind.TravelDistance => "Driving distance",
            TermKind.Overtime => "Overtime",
            TermKind.Tardiness => "Ends after the promised time",
            TermKind.HighestTardiness => "Worst lateness of one visit",
            TermKind.Waiting => "Waiting on duty",
            TermKind.PreferredWindow => "Starts outside the preferred window",
            TermKind.PreferredClinician => "Not the preferred clinician",
            TermKind.Continuity => "New clinician for the patient",
            TermKind.PreferredArea => "Outside the preferred area",
            TermKind.OptionalVisit => "Optional visits left out",
            TermKind.MissedBreak => "Optional breaks missed",
            TermKind.WorkBalance => "Uneven work",
            _ => term.ToString(),
        };

    /// <summary>The unit of a term's quantity.</summary>
    public static string UnitOf(TermKind term) =>
        term switch
        {
            TermKind.TravelDistance => "km",
            TermKind.PreferredClinician or TermKind.Continuity or TermKind.PreferredArea => "services",
            TermKind.OptionalVisit => "visits × priority / 50",
            TermKind.MissedBreak => "breaks",
            _ => "min",
        };

    /// <summary>What the service asks for: "RN or LPN; wound care level 2".</summary>
    public static string Of(ServiceNeed need)
    {
        string disciplines = string.Join(" or ", need.Disciplines);
        string[] all = [.. need.AllOf.Select(Of)];
        string any = string.Join(" or ", need.AnyOf.Select(Of));
        return string.Join("; ", new[] { disciplines, string.Join(", ", all), any }.Where(part => part.Length > 0));
    }

    private static string Of(SkillNeed skill) =>
        skill.MinLevel == 1 ? skill.Skill : FormattableString.Invariant($"{skill.Skill} level {skill.MinLevel}");
}
