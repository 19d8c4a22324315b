namespace Planner.Api;

/// <summary>Registers what signs people and systems in.</summary>
internal static class AccountServices
{
    public static void AddAccess(this IServiceCollection services)
    {
        services.AddSingleton<SignIn>();
        services.AddSingleton<Sessions>();
        services.AddSingleton<SessionDesk>();
        services.AddSingleton<SetupDesk>();
        services.AddSingleton<AccountDesk>();
        services.AddSingleton<Passwords>();
        services.AddSingleton<SignInThrottle>();
    }
}
