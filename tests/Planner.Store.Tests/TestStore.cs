using Microsoft.AspNetCore.DataProtection;

namespace Planner.Store.Tests;

/// <summary>An empty store on an engine, gone after the test. It can be closed and opened again.</summary>
public sealed class TestStore : IDisposable
{
    private readonly string _engine;
    private readonly TimeProvider _time;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("planner-store-");
    private readonly string _address;

    public TestStore(string engine, TimeProvider? time = null, DataSeal? seal = null)
    {
        _engine = engine;
        _time = time ?? TimeProvider.System;
        _address = engine == "sqlite" ? Path.Combine(_folder.FullName, "planner.db") : PostgresServer.MakeSchema();
        Seal = seal ?? new DataSeal(new EphemeralDataProtectionProvider());
        Store = Open();
    }

    public DataSeal Seal { get; }
    public PlannerStore Store { get; private set; }
    public string Address => _address;

    /// <summary>A folder beside the store, for what belongs to it.</summary>
    public string Folder => _folder.FullName;

    public PlannerStore Reopen()
    {
        Store.Dispose();
        return Store = Open();
    }

    /// <summary>A connection past the store, for what an attacker would do.</summary>
    public System.Data.Common.DbConnection Raw() => StoreAddress.Open(_address).Open();

    /// <summary>The same store, as another process opens it.</summary>
    public PlannerStore OpenAgain() => Open();

    public void Dispose()
    {
        Store.Dispose();
        _folder.Delete(recursive: true);
        if (_engine == "postgresql")
            PostgresServer.DropSchema(_address);
    }

    private PlannerStore Open() => PlannerStore.Open(StoreAddress.Open(_address), Seal, _time);
}
