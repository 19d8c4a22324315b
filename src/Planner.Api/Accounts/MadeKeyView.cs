namespace Planner.Api;

/// <summary>A new key.</summary>
/// <param name="Secret">The key itself; shown this once and never again.</param>
internal sealed record MadeKeyView(AccountView Key, string Secret);
