using Planner.Dispatch;

namespace Planner.Api;

/// <summary>What the agency's resources need.</summary>
internal static class ResourceServices
{
    public static void AddResources(this IServiceCollection services, NetworkLocator locator)
    {
        services.AddSingleton<ResourceBody>();
        services.AddSingleton<ResourceCheck>();
        services.AddSingleton<ResourceDesk>();
        services.AddSingleton<AgencyLoad>();
        services.AddSingleton<VisitDesk>();
        services.AddSingleton<VisitSteps>();
        services.AddSingleton<Verifying>();
        services.AddSingleton<OwnDay>();
        services.AddSingleton<IntakeDesk>();
        services.AddSingleton<SampleStart>();
        services.AddSingleton(new SheetImport(locator));
    }
}
