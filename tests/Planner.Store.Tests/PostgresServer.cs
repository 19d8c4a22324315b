using Dapper;
using Npgsql;

namespace Planner.Store.Tests;

/// <summary>A database of this test run on the server for tests, with a schema for each test: far faster to make than a database.</summary>
internal static class PostgresServer
{
    private static readonly Lazy<string> Database = new(MakeDatabase);
    private static int _last;

    private static string Server =>
        StoreEngines.Postgres
        ?? throw new InvalidOperationException(
            "Set PLANNER_TEST_POSTGRES to the connection string that 'tests/postgres start FOLDER' prints; tests/run does."
        );

    /// <summary>The address of an empty store.</summary>
    public static string MakeSchema()
    {
        string schema = $"test_{Interlocked.Increment(ref _last)}";
        Run(Database.Value, $"CREATE SCHEMA {schema}");
        return new NpgsqlConnectionStringBuilder(Database.Value) { SearchPath = $"{schema},public" }.ToString();
    }

    public static void DropSchema(string address)
    {
        string schema = new NpgsqlConnectionStringBuilder(address).SearchPath!.Split(',')[0];
        Run(Database.Value, $"DROP SCHEMA {schema} CASCADE");
    }

    private static string MakeDatabase()
    {
        string name = $"test_{Environment.ProcessId}";
        Run(Server, $"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        Run(Server, $"CREATE DATABASE {name}");
        string address = new NpgsqlConnectionStringBuilder(Server) { Database = name }.ToString();
        Run(address, "CREATE EXTENSION btree_gist SCHEMA public");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Run(Server, $"DROP DATABASE {name} WITH (FORCE)");
        return address;
    }

    private static void Run(string address, string sql)
    {
        using NpgsqlConnection connection = new(address);
        connection.Execute(sql);
    }
}
