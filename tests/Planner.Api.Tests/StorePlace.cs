using Npgsql;

namespace Planner.Api.Tests;

/// <summary>Where a store lies that outlives a service: a folder with its keys, and a file or a PostgreSQL database.</summary>
public sealed class StorePlace : IDisposable
{
    private static int _last;

    public StorePlace(string engine) => Address = engine == "sqlite" ? null : NewDatabase();

    /// <summary>The engines that the service is tested on.</summary>
    public static TheoryData<string> Engines => ["sqlite", "postgresql"];

    public DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("planner-api-");

    /// <summary>Null = the file in the folder.</summary>
    public string? Address { get; }

    public void Dispose() => Folder.Delete(recursive: true);

    private static string NewDatabase()
    {
        string server =
            Environment.GetEnvironmentVariable("PLANNER_TEST_POSTGRES")
            ?? throw new InvalidOperationException(
                "Set PLANNER_TEST_POSTGRES to the connection string of a PostgreSQL server; tests/run does."
            );
        string name = $"api_{Environment.ProcessId}_{Interlocked.Increment(ref _last)}";
        using NpgsqlConnection connection = new(server);
        connection.Open();
        using NpgsqlCommand make = new($"CREATE DATABASE {name}", connection);
        make.ExecuteNonQuery();
        return new NpgsqlConnectionStringBuilder(server) { Database = name }.ToString();
    }
}
