using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>What would have to give way so that a clinician may do a service at all.</summary>
internal static class AssignmentLifts
{
    /// <summary>One lift for each thing that is missing; empty where the clinician may.</summary>
    public static IEnumerable<RuleLift> Of(CompiledProblem compiled, int service, int route)
    {
        var cell = new AssignmentCell(compiled.Frame.Services[service], compiled.Frame.Routes[route]);
        return compiled.Reason(service, route).SelectMany(reason => Of(cell, reason));
    }

    private static IEnumerable<RuleLift> Of(AssignmentCell cell, BlockingReason reason) =>
        reason.Rule switch
        {
            RuleCodes.Discipline => [Discipline(cell)],
            RuleCodes.Skill => Skills(cell),
            RuleCodes.CredentialExpired => Expired(cell),
            RuleCodes.RequiredClinician => [Required(cell)],
            RuleCodes.ExcludedClinician => [Excluded(cell)],
            RuleCodes.RequiredArea => [Area(cell)],
            RuleCodes.ClinicianPin => [ClinicianPin(cell)],
            RuleCodes.SequencePin => [SequencePin(cell)],
            // No possible start at all: a matter of the windows, not of who comes.
            _ => [],
        };

    private static RuleLift Discipline(AssignmentCell cell)
    {
        (Visit visit, Discipline other) = (cell.Service.Visit, cell.Clinician.Discipline);
        return new RuleLift(
            $"discipline {visit.Id} {cell.Service.Service} {other}",
            RuleCodes.Discipline,
            cell.Clinician.Id,
            LiftWeights.Discipline,
            $"visit {visit.Id} is for {string.Join(" or ", cell.Need.Disciplines)} and {cell.Clinician.Name} is {other}",
            $"{other} could make it",
            request =>
                request.WithNeed(
                    visit.Id,
                    cell.Service.Service,
                    need => need with { Disciplines = [.. need.Disciplines, other] }
                )
        );
    }

    private static IEnumerable<RuleLift> Skills(AssignmentCell cell)
    {
        foreach (SkillNeed need in cell.Need.AllOf.Where(need => !SkillRule.Holds(cell.Clinician, need)))
            yield return Skill(cell, need, SkillRule.Text(need));
        IReadOnlyList<SkillNeed> any = cell.Need.AnyOf;
        if (any.Count > 0 && !any.Any(need => SkillRule.Holds(cell.Clinician, need)))
            yield return Skill(cell, any[0], string.Join(" or ", any.Select(SkillRule.Text)));
    }

    private static RuleLift Skill(AssignmentCell cell, SkillNeed need, string words) =>
        new(
            $"skill {cell.Clinician.Id} {need.Skill} {need.MinLevel}",
            RuleCodes.Skill,
            cell.Clinician.Id,
            LiftWeights.Skill,
            $"{cell.Clinician.Name} does not hold {words}",
            $"{cell.Clinician.Name} held {SkillRule.Text(need)}",
            request => Given(request, cell.Clinician.Id, need)
        );

    private static IEnumerable<RuleLift> Expired(AssignmentCell cell) =>
        CredentialExpiryRule
            .Lapsed(cell)
            .DistinctBy(need => (need.Skill, need.MinLevel))
            .Select(need => new RuleLift(
                $"expired {cell.Clinician.Id} {need.Skill} {need.MinLevel}",
                RuleCodes.CredentialExpired,
                cell.Clinician.Id,
                LiftWeights.Expiry,
                $"{cell.Clinician.Name}'s {SkillRule.Text(need)} is not valid on {cell.Date:uuuu-MM-dd}",
                $"{cell.Clinician.Name}'s {SkillRule.Text(need)} were valid on the day",
                request => Given(request, cell.Clinician.Id, need)
            ));

    private static PlanRequest Given(PlanRequest request, ClinicianId clinician, SkillNeed need) =>
        request.With(
            clinician,
            c => c with { Credentials = [.. c.Credentials, new Credential(need.Skill, need.MinLevel)] }
        );

    private static RuleLift Required(AssignmentCell cell) =>
        new(
            $"required {cell.Patient.Id} {cell.Clinician.Id}",
            RuleCodes.RequiredClinician,
            cell.Clinician.Id,
            LiftWeights.Required,
            $"the patient of visit {cell.Service.Visit.Id} takes only {string.Join(", ", cell.Patient.RequiredClinicians)}",
            $"the patient took {cell.Clinician.Name} too",
            request =>
                request.With(
                    cell.Patient.Id,
                    p => p with { RequiredClinicians = [.. p.RequiredClinicians, cell.Clinician.Id] }
                )
        );

    private static RuleLift Excluded(AssignmentCell cell) =>
        new(
            $"excluded {cell.Patient.Id} {cell.Clinician.Id}",
            RuleCodes.ExcludedClinician,
            cell.Clinician.Id,
            LiftWeights.Excluded,
            $"the patient of visit {cell.Service.Visit.Id} does not take {cell.Clinician.Name}",
            $"the patient took {cell.Clinician.Name}",
            request =>
                request.With(
                    cell.Patient.Id,
                    p => p with { ExcludedClinicians = [.. p.ExcludedClinicians.Where(id => id != cell.Clinician.Id)] }
                )
        );

    private static RuleLift Area(AssignmentCell cell) =>
        new(
            $"area {cell.Clinician.Id}",
            RuleCodes.RequiredArea,
            cell.Clinician.Id,
            LiftWeights.Area,
            $"{cell.Clinician.Name} works only in {string.Join(", ", cell.Clinician.RequiredAreas)}",
            $"{cell.Clinician.Name} worked outside of {string.Join(", ", cell.Clinician.RequiredAreas)} too",
            request => request.With(cell.Clinician.Id, c => c with { RequiredAreas = [] })
        );

    private static RuleLift ClinicianPin(AssignmentCell cell)
    {
        (VisitId visit, int service) = (cell.Service.Visit.Id, cell.Service.Service);
        return new RuleLift(
            $"pin {visit} {service}",
            RuleCodes.ClinicianPin,
            null,
            LiftWeights.Pin,
            $"visit {visit} is pinned to another clinician than {cell.Clinician.Name}",
            $"visit {visit} were not pinned to a clinician",
            request =>
                request.WithPins(pins =>
                    pins with
                    {
                        Clinicians = [.. pins.Clinicians.Where(p => p.Visit != visit || p.Service != service)],
                    }
                )
        );
    }

    private static RuleLift SequencePin(AssignmentCell cell)
    {
        VisitId visit = cell.Service.Visit.Id;
        return new RuleLift(
            $"sequence {visit}",
            RuleCodes.SequencePin,
            null,
            LiftWeights.Pin,
            $"visit {visit} is pinned to the sequence of another shift",
            $"visit {visit} were not pinned to a sequence",
            request =>
                request.WithPins(pins =>
                    pins with
                    {
                        Sequences =
                        [
                            .. pins.Sequences.Select(p => p with { Visits = [.. p.Visits.Where(id => id != visit)] }),
                        ],
                    }
                )
        );
    }
}
