using Planner.Store;

namespace Planner.Api;

/// <summary>Opens the store of the service.</summary>
internal static class StoreOpening
{
    public static PlannerStore Open(ApiOptions options)
    {
        Directory.CreateDirectory(options.Folder);
        DataSeal seal = DataSeal.InFolder(Path.Combine(options.Folder, "keys"));
        string address = options.Store ?? Path.Combine(options.Folder, "planner.db");
        return PlannerStore.Open(StoreAddress.Open(address), seal, TimeProvider.System);
    }
}
