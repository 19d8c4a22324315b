using Planner.TestKit;
using Xunit;

namespace Planner.Domain.Tests;

/// <summary>A change applied to the sample of two RNs and three visits, moved to a town.</summary>
internal sealed record Applied(PlanRequest Request, IReadOnlyList<InputMistake> Mistakes)
{
    public static PlanRequest Before => Sample.Request().ToTown();

    public static Applied To(PlanRequest request, ScenarioChange change, int replicate = 0)
    {
        List<InputMistake> mistakes = [];
        PlanRequest changed = change.ApplyTo(request, new ChangeContext("here", replicate, mistakes));
        return new Applied(changed, mistakes);
    }

    /// <summary>The changed request, which keeps every rule of requests.</summary>
    public static PlanRequest Well(PlanRequest request, ScenarioChange change, int replicate = 0)
    {
        Applied applied = To(request, change, replicate);
        Assert.Empty(applied.Mistakes);
        Assert.Empty(RequestValidator.Check(applied.Request).Mistakes);
        return applied.Request;
    }

    /// <summary>The places of the mistakes, inside the change.</summary>
    public static string[] Refused(PlanRequest request, ScenarioChange change)
    {
        IReadOnlyList<InputMistake> mistakes = To(request, change).Mistakes;
        Assert.All(mistakes, m => Assert.True(m.Rule.EndsWith('.') && m.Remedy.EndsWith('.') && m.Found.Length > 0));
        return [.. mistakes.Select(m => m.Place["here.".Length..])];
    }

    public static StaffChoice Named(params string[] ids) =>
        new() { Clinicians = [.. ids.Select(i => new ClinicianId(i))] };
}
