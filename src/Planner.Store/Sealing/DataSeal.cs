using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;

namespace Planner.Store;

/// <summary>Seals with ASP.NET's data protection: authenticated encryption, keys that rotate.</summary>
public sealed class DataSeal : ISeal
{
    private readonly Func<IServiceProvider>? _again;
    private volatile IDataProtectionProvider _provider;

    public DataSeal(IDataProtectionProvider provider) => _provider = provider;

    private DataSeal(Func<IServiceProvider> again)
        : this(again().GetRequiredService<IDataProtectionProvider>()) => _again = again;

    /// <summary>Keys in a folder beside the store, readable by its owner only; a new one every 90 days.</summary>
    public static DataSeal InFolder(string folder) => InFolder(folder, new SealOptions());

    /// <summary>Keys in a folder beside the store, readable by its owner only.</summary>
    public static DataSeal InFolder(string folder, SealOptions options) => new(() => Services(folder, options));

    public byte[] Close(string purpose, byte[] plain) => _provider.CreateProtector(purpose).Protect(plain);

    /// <exception cref="LostKeyException">It was changed, or its key is not here.</exception>
    public byte[] Open(string purpose, byte[] closed)
    {
        try
        {
            return _provider.CreateProtector(purpose).Unprotect(closed);
        }
        catch (CryptographicException fault)
        {
            throw new LostKeyException(fault);
        }
    }

    /// <summary>A new key seals from now on; older ones still open.</summary>
    /// <param name="now">The moment from which it counts.</param>
    /// <param name="days">How long it seals.</param>
    public void AddKey(DateTimeOffset now, int days = 90)
    {
        IServiceProvider services = (_again ?? throw new InvalidOperationException("These keys are not kept."))();
        services.GetRequiredService<IKeyManager>().CreateNewKey(now, now.AddDays(days));
        // A ring of keys that was read before looks for new ones only after a while: read it anew.
        _provider = _again().GetRequiredService<IDataProtectionProvider>();
    }

    private static ServiceProvider Services(string folder, SealOptions options)
    {
        ServiceCollection services = new();
        services
            .AddDataProtection()
            .SetApplicationName("planner")
            .PersistKeysToFileSystem(KeyFolder.Make(folder))
            .SetDefaultKeyLifetime(TimeSpan.FromDays(options.NewKeyAfterDays));
        if (options.Key is { } key)
        {
            services.AddSingleton(new WrapKey(key));
            services.Configure<KeyManagementOptions>(setup => setup.XmlEncryptor = new KeyWrapper(new(key)));
        }
        return services.BuildServiceProvider();
    }
}
