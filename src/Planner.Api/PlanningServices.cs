using Planner.Dispatch;

namespace Planner.Api;

/// <summary>What jobs, plans and the use cases need.</summary>
internal static class PlanningServices
{
    public static void AddPlanning(this IServiceCollection services, NetworkLocator locator)
    {
        services.AddSingleton(new TravelDesk(locator));
        services.AddSingleton<BranchChoice>();
        services.AddSingleton<BranchRequest>();
        services.AddSingleton<PlanIntake>();
        services.AddSingleton<PlanOffice>();
        services.AddSingleton<PlanShelf>();
        services.AddSingleton<PlanPages>();
        services.AddSingleton<PlanHistory>();
        services.AddSingleton<Publishing>();
        services.AddSingleton<LaidOutPlans>();
        services.AddSingleton<HandEditing>();
        services.AddSingleton<FillDesk>();
        services.AddSingleton<RepairDesk>();
        services.AddSingleton<ProposalBook>();
        services.AddSingleton<KeyedTurns>();
        services.AddSingleton<OfferDesk>();
        services.AddSingleton<EventDesk>();
        services.AddHostedService<EventSweeper>();
        services.AddSingleton<ComputeGate>();
        AddJobs(services);
    }

    public static void MapPlanning(this IEndpointRouteBuilder routes)
    {
        routes.MapPlans();
        routes.MapEvents();
        routes.MapJobs();
        routes.MapVersions();
        routes.MapEdits();
        routes.MapPublish();
        routes.MapCheck();
        routes.MapPages();
        routes.MapAnalysis();
        routes.MapFills();
        routes.MapRepairs();
        routes.MapOffers();
        routes.MapTriggers();
        routes.MapScenarios();
    }

    private static void AddJobs(IServiceCollection services)
    {
        services.AddSingleton<ActiveJobs>();
        services.AddSingleton<StateViews>();
        services.AddSingleton<JobLogs>();
        services.AddSingleton<JobBell>();
        services.AddSingleton<JobStops>();
        services.AddSingleton<JobStreams>();
        services.AddSingleton<IJobWork, PlanWork>();
        services.AddSingleton<IJobWork, ScenarioWork>();
        services.AddSingleton<IJobWork, ReplayWork>();
        services.AddSingleton<JobOffice>();
        services.AddSingleton<ScenarioIntake>();
        services.AddSingleton<JobAttempt>();
        services.AddSingleton<JobRunner>();
        services.AddHostedService(provider => provider.GetRequiredService<JobRunner>());
    }
}
