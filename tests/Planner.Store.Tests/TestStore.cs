using Dapper;
using Microsoft.AspNetCore.DataProtection;
using Npgsql;

namespace Planner.Store.Tests;

/// <summary>An empty store on an engine, gone after the test. It can be closed and opened again.</summary>
public sealed class TestStore : IDisposable
{
    private static int _last;
    private readonly string _engine;
    private readonly TimeProvider _time;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("planner-store-");
    private readonly string _address;

    public TestStore(string engine, TimeProvider? time = null)
    {
        _engine = engine;
        _time = time ?? TimeProvider.System;
        _address = engine == "sqlite" ? Path.Combine(_folder.FullName, "planner.db") : NewDatabase();
        Seal = new DataSeal(new EphemeralDataProtectionProvider());
        Store = Open();
    }

    public DataSeal Seal { get; }
    public PlannerStore Store { get; private set; }
    public string Address => _address;

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
            OnServer($"DROP DATABASE {new NpgsqlConnectionStringBuilder(_address).Database} WITH (FORCE)");
    }

    private PlannerStore Open() => PlannerStore.Open(StoreAddress.Open(_address), Seal, _time);

    private string NewDatabase()
    {
        string name = $"test_{Environment.ProcessId}_{Interlocked.Increment(ref _last)}";
        OnServer($"DROP DATABASE IF EXISTS {name}");
        OnServer($"CREATE DATABASE {name}");
        return new NpgsqlConnectionStringBuilder(Server) { Database = name }.ToString();
    }

    private static string Server =>
        StoreEngines.Postgres
        ?? throw new InvalidOperationException(
            "Set PLANNER_TEST_POSTGRES to the connection string that 'tests/postgres start FOLDER' prints; tests/run does."
        );

    private static void OnServer(string sql)
    {
        using NpgsqlConnection connection = new(Server);
        connection.Execute(sql);
    }
}
