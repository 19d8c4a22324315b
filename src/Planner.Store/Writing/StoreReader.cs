using System.Data;
using System.Data.Common;
using Dapper;

namespace Planner.Store;

/// <summary>Reads from the store over one connection. Not safe for several threads; ends with the call it was made for.</summary>
public class StoreReader
{
    private readonly DbConnection _connection;
    private readonly DbTransaction? _transaction;

    internal StoreReader(DbConnection connection, DbTransaction? transaction, StoreContext context)
    {
        (_connection, _transaction, Context) = (connection, transaction, context);
    }

    internal StoreContext Context { get; }

    internal ISeal Seal => Context.Seal;

    /// <summary>Unix milliseconds.</summary>
    public long Now => Context.Time.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>Documents of one kind.</summary>
    public DocumentTable Documents(DocumentKind kind) => new(this, kind);

    /// <summary>People and keys.</summary>
    public AccountTable Accounts => new(this);

    /// <summary>The ledger of jobs.</summary>
    public JobTable Jobs => new(this);

    /// <summary>Plans and their versions.</summary>
    public PlanTable Plans => new(this);

    /// <summary>Events that came in.</summary>
    public InboundEventTable InboundEvents => new(this);

    /// <summary>Proposals to change plans.</summary>
    public ProposalTable Proposals => new(this);

    /// <summary>Who is signed in.</summary>
    public SessionTable Sessions => new(this);

    /// <summary>Requests that are done once.</summary>
    public IdempotencyTable Idempotency => new(this);

    /// <summary>The audit, for reading.</summary>
    public AuditTrail Audit => new(this);

    /// <summary>Published rosters and who is where by them.</summary>
    public RosterTable Rosters => new(this);

    /// <summary>Messages that have to leave the house.</summary>
    public OutboxTable Outbox => new(this);

    /// <summary>Open slots offered to several; one wins.</summary>
    public OfferTable Offers => new(this);

    /// <summary>This reader, where it may change something.</summary>
    internal StoreChange Changing =>
        this as StoreChange ?? throw new InvalidOperationException("Rows are changed within a change only.");

    internal IEnumerable<T> Query<T>(string sql, object? parameters = null) =>
        _connection.Query<T>(sql, parameters, _transaction);

    internal T? First<T>(string sql, object? parameters = null) =>
        _connection.QueryFirstOrDefault<T>(sql, parameters, _transaction);

    /// <summary>Goes through rows without keeping them.</summary>
    internal void Each(string sql, Action<DbDataReader> row)
    {
        using IDataReader reader = _connection.ExecuteReader(sql, transaction: _transaction);
        while (reader.Read())
            row((DbDataReader)reader);
    }

    /// <summary>Rows changed. Only a <see cref="StoreChange"/> makes use of it.</summary>
    /// <exception cref="StoreConflictException">A rule of the schema refused it.</exception>
    internal int Execute(string sql, object? parameters = null)
    {
        try
        {
            return _connection.Execute(sql, parameters, _transaction);
        }
        catch (DbException fault) when (Context.Engine.ConflictOf(fault) is { } conflict)
        {
            throw new StoreConflictException(conflict, fault.Message, fault);
        }
    }
}
