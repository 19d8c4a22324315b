using System.Data.Common;
using Planner.Store;

namespace Planner.Api;

/// <summary>Opens the store of the service.</summary>
public static class StoreOpening
{
    /// <exception cref="IOException">The folder or the store cannot be used; the text says why and what to do.</exception>
    public static PlannerStore Open(ApiOptions options, TimeProvider? time = null)
    {
        try
        {
            Directory.CreateDirectory(options.Folder);
            return PlannerStore.Open(Engine(options), Seal(options), time ?? TimeProvider.System);
        }
        catch (DbException fault)
        {
            throw new IOException($"The store cannot be opened: {fault.Message} {Remedy(options)}", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or StoreTooNewException)
        {
            throw new IOException($"The store in {options.Folder} cannot be opened: {fault.Message}", fault);
        }
        catch (ArgumentException fault)
        {
            throw new IOException($"The address of the store cannot be read: {fault.Message}", fault);
        }
    }

    /// <summary>Opens a store that is there already.</summary>
    /// <exception cref="IOException">There is none, or it cannot be used.</exception>
    public static PlannerStore OpenExisting(ApiOptions options) =>
        options.Store is null && !File.Exists(Address(options))
            ? throw new FileNotFoundException(
                $"There is no store in {Path.GetFullPath(options.Folder)}. Name the folder that \"planner serve\" was given."
            )
            : Open(options);

    /// <summary>Where the keys lie.</summary>
    public static string Keys(ApiOptions options) => Path.Combine(options.Folder, "keys");

    /// <summary>What seals patients' data.</summary>
    public static DataSeal Seal(ApiOptions options) =>
        DataSeal.InFolder(Keys(options), new SealOptions(options.KeyDays, options.Key?.ToArray()));

    /// <summary>The database; the caller's.</summary>
    public static StoreEngine Engine(ApiOptions options) => StoreAddress.Open(Address(options));

    private static string Address(ApiOptions options) => options.Store ?? Path.Combine(options.Folder, "planner.db");

    private static string Remedy(ApiOptions options) =>
        options.Store is null
            ? $"Is {Address(options)} a store of Planner and on a disk that can be written? Else begin with another folder."
            : "Correct the setting \"store\" (--store, PLANNER_STORE), or start the database.";
}
